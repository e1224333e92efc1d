import { describe, expect, it } from 'vitest';
import { FIXTURE } from '../../testing/edition/index.ts';
import type { Edition } from '../model.ts';
import { chooseAccounts } from './index.ts';
import { sentenceOf } from './whole-sentence.ts';

/** Whether a text of one paragraph has a sentence of which this part is a testimony. */
function hasSentence(text: string, part = text): boolean {
  const article = { ...FIXTURE.articles[0]!, text, blocks: [{ start: 0, end: text.length, kind: 'body' as const }] };
  const start = text.indexOf(part);
  return sentenceOf(article, { article: article.id, start, end: start + part.length, exact: part }) !== null;
}
const ofWords = (count: number) => `Boats ${'row '.repeat(count - 2)}home.`;

describe('a sentence of an account', () => {
  it('has seven to forty-four words', () => {
    expect([hasSentence(ofWords(6)), hasSentence(ofWords(7))]).toEqual([false, true]);
    expect([hasSentence(ofWords(44)), hasSentence(ofWords(45))]).toEqual([true, false]);
  });

  it('is made up by its testimony to .35', () => {
    const part = 'Boats row home and';
    const whole = (letters: number) => `${part} ${'x '.repeat(14)}${'y'.repeat(letters - part.length - 30)}.`;
    expect(hasSentence(whole(51), part)).toBe(true);
    expect(hasSentence(whole(52), part)).toBe(false);
  });
});

describe('the accounts of an edition', () => {
  /** An edition of affairs of two texts each, in which every sentence of a text is a claim of both. */
  function editionOf(affairs: number, sentences: readonly string[]): Edition {
    const text = sentences.join(' ');
    const stories = Array.from({ length: affairs }, (_, i) => ({
      id: `s${i}`,
      name: `Affair ${i}`,
      articles: [`a${i}`, `b${i}`],
    }));
    const articles = stories.flatMap(({ id, articles: held }) =>
      held.map((article) => ({
        ...FIXTURE.articles[0]!,
        id: article,
        text,
        story: id,
        textGroup: article,
        blocks: [{ start: 0, end: text.length, kind: 'body' as const }],
      })),
    );
    const claims = stories.flatMap(({ id, articles: held }) =>
      sentences.map((exact, n) => {
        const start = text.indexOf(exact);
        const testimonies = held.map((article) => ({
          ...FIXTURE.claims[0]!.testimonies[0]!,
          speaker: null,
          article,
          start,
          end: start + exact.length,
          exact,
        }));
        return { ...FIXTURE.claims[0]!, id: `${id} ${n}`, story: id, text: exact, testimonies };
      }),
    );
    return { ...FIXTURE, stories, articles, claims, witnesses: [], timeline: [] };
  }
  const LETTERS = 'bdfgklmnprst';
  /** A sentence of ten words of its own. */
  const own = (n: number, shared = '') =>
    `Boats ${shared}${Array.from({ length: 9 }, (_, i) => `${LETTERS[n]}o${LETTERS[i]}uba`).join(' ')}.`;
  const many = Array.from({ length: 12 }, (_, n) => own(n));

  it('are of four affairs, of nine sentences of the first and three of the others', () => {
    expect(chooseAccounts(editionOf(6, many)).map(({ sentences }) => sentences.length)).toEqual([9, 3, 3, 3]);
  });

  it('say nothing twice: two sentences share less than .45 of their words', () => {
    const row = (from: number, to: number, letter: string) =>
      Array.from({ length: to - from }, (_, i) => `${letter}o${LETTERS[from + i]}uba`).join(' ');
    const told = (shared: number) =>
      chooseAccounts(editionOf(1, [`${row(0, 10, 'B')}.`, `${row(0, shared, 'B')} ${row(0, 10 - shared, 'd')}.`]))[0]!
        .sentences.length;
    expect(told(4)).toBe(2);
    expect(told(5)).toBe(1);
  });

  it('are chosen from the four hundred weightiest claims', () => {
    const told = (before: number) =>
      chooseAccounts(editionOf(1, [...Array.from({ length: before }, (_, i) => `No ${LETTERS[i % 12]}${i}.`), own(0)]))
        .length;
    expect(told(399)).toBe(1);
    expect(told(400)).toBe(0);
  });
});
