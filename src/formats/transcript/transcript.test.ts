import { describe, expect, it } from 'vitest';
import { readBytes } from '../../../testing/containers/read.ts';
import type { Page } from '../../model.ts';

const paragraphs = async (text: string, source = 'talk.vtt') => {
  const [page] = (await readBytes(text, source)) as Page[];
  return [...page!.content.matchAll(/<p>(.*?)<\/p>/g)].map(([, words]) => words);
};

describe('a transcript', () => {
  it('puts cues together, a paragraph a speaker, whose name stands before it', async () => {
    const vtt =
      'WEBVTT\n\nNOTE made by hand\n\n1\n00:00:01.000 --> 00:00:03.000\n<v Ida Bloom>Boats left\n\n00:03.000 --> 00:05.000 align:left\n<v Ida Bloom>the <i>port</i> &amp; quay.\n\n00:05.000 --> 00:06.000\n<v Per Ivarsen>All of them?\n';
    const expected = ['Ida Bloom: Boats left the port &amp; quay.', 'Per Ivarsen: All of them?'];
    expect(await paragraphs(vtt)).toEqual(expected);
    expect(await paragraphs(vtt, 'talk.txt')).toEqual(expected);
  });

  it('knows speakers in words, as SubRip has them', async () => {
    const srt =
      '1\r\n00:00:01,000 --> 00:00:03,000\r\nHOST: Boats left, and the time is\r\n\r\n2\r\n00:00:03,000 --> 00:00:05,000\r\nten to five.\r\n\r\n3\r\n00:00:05,000 --> 00:00:06,000\r\n- Ida Bloom: They did.\r\n\r\n4\r\n00:00:16,000 --> 00:00:18,000\r\nAnd the gulls stayed.\r\n';
    expect(await paragraphs(srt, 'talk.srt')).toEqual([
      'HOST: Boats left, and the time is ten to five.',
      'Ida Bloom: They did.',
      'And the gulls stayed.',
    ]);
  });

  it('without words is none', async () => {
    expect(await readBytes('WEBVTT\n', 'a.vtt')).toMatchObject([{ reason: 'subtitles without words' }]);
  });
});
