import { describe, expect, it } from 'vitest';
import { anyOf, wordSet } from './word-set.ts';

describe('lists of words written with blanks between', () => {
  it('an underscore is a blank inside an entry, a line break ends one', () => {
    expect([...wordSet(' press_release\n  letter')]).toEqual(['press release', 'letter']);
  });

  const pledge = anyOf('pledg(?:e|ed) look_forward_to', 'iu');

  it.each(['They pledged it.', 'We LOOK FORWARD TO it.'])('a pattern finds any entry, a phrase too: %s', (text) => {
    expect(pledge.test(text)).toBe(true);
  });

  it.each(['a pledger', 'look_forward_to'])('but as a whole, and with its blanks: %s', (text) => {
    expect(pledge.test(text)).toBe(false);
  });
});
