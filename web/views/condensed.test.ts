import { describe, expect, it } from 'vitest';
import { wordDiff } from '../../src/publish/words/word-diff.ts';
import { condensed } from './condensed.ts';

describe('condensed', () => {
  const words = (n: number) => Array.from({ length: n }, (_, i) => `w${i}`).join(' ');

  it('leaves out the middle of what both share and marks what they do not', () => {
    const { a, b } = wordDiff(`${words(200)} said no`, `${words(200)} said yes`, 500)!;
    expect(condensed(a).markup).toContain('[… 165 words alike …]');
    expect(condensed(a).markup).toContain('<mark>no</mark>');
    expect(condensed(b).markup.replace('yes', 'no')).toBe(condensed(a).markup);
  });

  it('leaves short stretches whole', () => {
    const { a } = wordDiff(words(60), words(60))!;
    expect(condensed(a).markup).toBe(words(60));
  });
});
