import { describe, expect, it } from 'vitest';
import { body, invented } from '../../../testing/articles/blocks.ts';
import type { WitnessLink } from '../../model.ts';
import { withAlterations } from './alteration-links.ts';
import { sharedAlterations } from './altered-quotations.ts';
import { quotedWords } from './quoted-words.ts';

/** Words that stand in no other place, from `first` on. */
const words = (first: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${first}${'abcdefghijklmnopqrstuvwxyz'[i]}`);
const quoting = (key: string, ...quoted: readonly string[]) => invented(key, body(`“${quoted.join(' ')},” she said.`));

/** How many alterations are found where two texts of five have other words in one place of a quotation. */
function found(
  before: readonly string[],
  reading: readonly string[],
  altered: readonly string[],
  after: readonly string[],
  more = 3,
): number {
  const pile = Array.from({ length: more + 2 }, (_, i) =>
    quoting(
      `k${i}`,
      ...words(`x${'abcdefghijklmnopqrstuvwxyz'.charAt(i % 26)}${i > 25 ? 'z' : ''}`, 4),
      ...before,
      ...(i < 2 ? altered : reading),
      ...after,
    ),
  );
  return sharedAlterations(pile, [...pile.keys()]).length;
}

describe('an altered quotation', () => {
  it('agrees in three words on either side of the change', () => {
    expect(found(words('b', 4), ['red'], ['blue'], words('c', 3))).toBe(1);
    expect(found(words('b', 4), ['red'], ['blue'], words('c', 2))).toBe(0);
    expect(found(words('b', 3), ['red'], ['blue'], words('c', 4))).toBe(1);
    expect(found(words('b', 2), ['red'], ['blue'], words('c', 4))).toBe(0);
  });

  it('changes three words at most: more is another passage', () => {
    expect(found(words('b', 4), words('r', 3), words('s', 3), words('c', 4))).toBe(1);
    expect(found(words('b', 4), words('r', 4), words('s', 4), words('c', 4))).toBe(0);
  });

  it('has a row of four words that proposes it', () => {
    expect(found(words('b', 4), ['red'], ['blue'], words('c', 3))).toBe(1);
    expect(found(words('b', 3), ['red'], ['blue'], words('c', 3))).toBe(0);
  });

  it('is not looked for by rows that stand in more than forty quotations', () => {
    expect(found(words('b', 4), ['red'], ['blue'], words('c', 4), 38)).toBe(1);
    expect(found(words('b', 4), ['red'], ['blue'], words('c', 4), 39)).toBe(0);
  });
});

describe('the words of a quotation', () => {
  it('are compared from eight on', () => {
    expect(quotedWords(quoting('k', ...words('w', 8)), 0)).toHaveLength(1);
    expect(quotedWords(quoting('k', ...words('w', 7)), 0)).toHaveLength(0);
  });

  it('are cut after a hundred and sixty', () => {
    const long = words('', 26).flatMap((first) => words(first, 10));
    expect(quotedWords(quoting('k', ...long), 0)[0]!.forms).toHaveLength(160);
  });
});

it('an alteration that two texts share makes their link surer by a twentieth', () => {
  const [a, b] = [invented('a', body('A word.')), invented('b', body('A word.'))];
  const passages = { a: null, b: null } as never;
  const link: WitnessLink = {
    a: a.article.id,
    b: b.article.id,
    kind: 'rewrites',
    upstream: 'common',
    confidence: 0.5,
    passages: [],
    reasons: [],
    via: null,
  };
  const shared = { a: 0, b: 1, passages, reading: 'red', others: 'blue', against: 3 };
  expect(withAlterations([link], [a, b], [shared])[0]!.confidence).toBe(0.55);
  expect(withAlterations([link], [a, b], [shared, shared])[0]!.confidence).toBe(0.6);
});
