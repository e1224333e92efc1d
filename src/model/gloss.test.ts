import { expect, test } from 'vitest';
import { claims } from '../../testing/edition/claims.ts';
import { glossedParts, glossedText } from './gloss.ts';

const plain = claims[0]!;
const own = plain.testimonies[0]!;
/** A gloss on characters of the first testimony, told by others. */
const gloss = (from: number, to: number, article = own.article) => ({
  of: { article, start: own.start + from, end: own.start + to, exact: own.exact.slice(from, to) },
  by: { article, start: 0, end: 4, exact: 'told' },
});

test('a wording has its glosses in brackets behind the words they explain, and its own words otherwise', () => {
  expect(glossedText(plain)).toBe(plain.text);
  const glossed = { ...plain, glosses: [gloss(0, 3), gloss(6, 9)] };
  const { text } = plain;
  expect(glossedText(glossed)).toBe(`${text.slice(0, 3)} [told]${text.slice(3, 9)} [told]${text.slice(9)}`);
  expect(
    glossedParts(glossed)
      .map(({ words }) => words)
      .join(''),
  ).toBe(text);
});

test('a gloss is placed in the testimony of its own article, where several have the same words', () => {
  const other = plain.testimonies.find(({ article, exact }) => article !== own.article && exact === own.exact)!;
  const moved = {
    ...gloss(0, 3),
    of: { ...gloss(0, 3).of, article: other.article, start: other.start, end: other.start + 3 },
  };
  expect(glossedText({ ...plain, glosses: [moved] })).toBe(`${plain.text.slice(0, 3)} [told]${plain.text.slice(3)}`);
});
