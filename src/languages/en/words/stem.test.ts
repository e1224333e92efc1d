import { describe, expect, it } from 'vitest';
import { stem } from './stem.ts';

describe('the stem of a word', () => {
  it.each([
    'resigning resigned resigns',
    'deported deporting deportation deports',
    'investigated investigation investigating investigator',
    'elected election',
    'parties party party’s',
    'stopped stopping stops',
    'closed closing closely close',
    'children child',
    'took taken takes',
    'died dead death',
    'López Lopez',
  ])('is one for %s', (forms) => {
    expect(new Set(forms.split(' ').map(stem)).size).toBe(1);
  });

  it.each([
    ['pier', 'pie'],
    ['police', 'policy'],
    ['state', 'station'],
    ['sales', 'salt'],
  ])('is not the same for %s and %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it('of a number is the number', () => {
    expect(stem('1,200')).toBe('1,200');
  });

  it('of what is no word is what it is', () => {
    const long = `${'a'.repeat(41)}ing`;
    expect(stem(long)).toBe(long);
  });
});
