import { describe, expect, it } from 'vitest';
import { excerptOf } from './excerpt.ts';

const LONG =
  'The ferry was late again, and nobody on the quay could say why it had been so for all of that long and windy week';

describe('the excerpt of a place that a search found', () => {
  it('marks each word that was looked for, and no word that only holds it', () => {
    expect(excerptOf(['A pier, a piers, the Pier.'], ['pier'], false)).toBe('A ‹pier›, a piers, the ‹Pier›.');
  });

  it('marks what the last word is the beginning of, and of no other', () => {
    expect(excerptOf(['Piers and quays'], ['pier', 'qua'], true)).toBe('Piers and ‹quays›');
    expect(excerptOf(['Piers and quays'], ['qua', 'pier'], true)).toBe('‹Piers› and quays');
  });

  it('is cut between words where most of them stand together', () => {
    const text = `${LONG}. Then ${LONG.toLowerCase()}, until the ferry pilot spoke. ${LONG}`;
    const excerpt = excerptOf([text], ['ferry', 'pilot'], true);
    expect(excerpt).toContain('until the ‹ferry› ‹pilot› spoke');
    expect(excerpt).toMatch(/^…\S.*\S…$/u);
    expect(text).toContain(excerpt.replace(/^…|…$/gu, '').replace(/[‹›]/gu, ''));
  });

  it('finds words with and without marks above their letters', () => {
    expect(excerptOf(['Zoë Café'], ['zoe'], false)).toBe('‹Zoë› Café');
    expect(excerptOf(['Zoe Cafe'], ['zoë'], false)).toBe('‹Zoe› Cafe');
  });

  it('is of the next text where the first has none of the words, and empty where none has', () => {
    expect(excerptOf(['nothing', 'a pier'], ['pier'], false)).toBe('a ‹pier›');
    expect(excerptOf(['nothing'], ['pier'], false)).toBe('');
  });
});
