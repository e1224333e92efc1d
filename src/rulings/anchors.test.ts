import { describe, expect, it } from 'vitest';
import { anchorOf, finderIn } from './anchors.ts';

const page = (text: string, sha256 = 'bytes', url: string | null = null) => ({
  id: `id of ${text.length}`,
  sha256,
  url,
  text,
});
const words = (text: string, exact: string, from = 0) => {
  const start = text.indexOf(exact, from);
  return { start, end: start + exact.length };
};

describe('an anchor', () => {
  const text = 'The pier is shut. Later it rained. Then the pier is shut. The end.';

  it('tells the same words in two places by what stands around them', () => {
    const second = words(text, 'pier is shut', 20);
    const anchor = { ...anchorOf(page(text), second), start: null };
    expect(finderIn([page(text)]).find(anchor)[0]!.place).toMatchObject(second);
  });

  it('fails closed where nothing tells two places apart, and takes the nearest where it knows where they began', () => {
    const twice = 'It rained. It rained. ';
    const anchor = { ...anchorOf(page(twice), words(twice, 'It rained')), prefix: '', suffix: '' };
    expect(finderIn([page(twice)]).find({ ...anchor, start: null })).toEqual([]);
    expect(finderIn([page(twice)]).find({ ...anchor, start: 12 })[0]!.place!.start).toBe(11);
  });

  it('finds a page by its address once its bytes have changed, and never by its words alone', () => {
    const old = page(text, 'bytes', 'https://calder.example/pier#top');
    const anchor = anchorOf(old, words(text, 'Later it rained'));
    const changed = page(`New. ${text}`, 'other bytes', 'https://calder.example/pier');
    expect(finderIn([changed]).find(anchor)[0]!.place!.start).toBe(23);
    expect(finderIn([page(text, 'other bytes', 'https://calder.example/quay')]).find(anchor)).toEqual([]);
  });

  it('holds the words to the letter, but for blank space', () => {
    const anchor = anchorOf(page(text), words(text, 'pier is shut. Later'));
    expect(finderIn([page(text.replace('shut. Later', 'shut.\n\nLater'))]).find(anchor)).toHaveLength(1);
    expect(finderIn([page(text.replaceAll('shut', 'open'))]).find(anchor)).toEqual([]);
  });
});
