import { describe, expect, it } from 'vitest';
import { FIXTURE } from '../../testing/edition/index.ts';
import type { Edition } from '../model.ts';
import { chooseAccounts, LENGTH } from './accounts.ts';
import { BEARING } from './bearing.ts';
import { PARAGRAPH } from './choice.ts';
import { CHOICE } from './weights.ts';
import { LARGEST_PART } from './whole-sentence.ts';

/** A page as its sentences, each of which is a claim of that page alone but for those that are written `=`, which are the first page's. */
type Page = readonly string[];

/** An edition of affairs, each as its pages. */
function editionOf(affairs: readonly (readonly Page[])[]): Edition {
  const stories = affairs.map((pages, i) => ({ id: `s${i}`, name: '', articles: pages.map((_, n) => `a${i}-${n}`) }));
  const articles = affairs.flatMap((pages, i) =>
    pages.map((sentences, n) => ({
      ...FIXTURE.articles[0]!,
      id: `a${i}-${n}`,
      siglum: `A${i}B${n}`,
      title: null,
      text: sentences.join(' '),
      textGroup: `a${i}-${n}`,
      story: `s${i}`,
      blocks: [{ start: 0, end: sentences.join(' ').length, kind: 'body' as const }],
    })),
  );
  const claims = articles.flatMap(({ id, story, text }) =>
    (text.match(/[^.]+\./g) ?? []).map((found) => {
      const exact = found.trim();
      const start = text.indexOf(exact);
      const testimony = { ...FIXTURE.claims[0]!.testimonies[0]!, speaker: null, via: null, stance: 'asserts' as const };
      const one = { ...testimony, article: id, start, end: start + exact.length, exact };
      return { ...FIXTURE.claims[0]!, id: `${id} ${start}`, story, text: exact, testimonies: [one] };
    }),
  );
  return { ...FIXTURE, stories, articles, claims, witnesses: [], entities: [], accounts: [] };
}

const LETTERS = 'bdfgklmnprst';
/** A sentence of ten words of its own. */
const own = (n: number) =>
  `Boats ${Array.from({ length: 9 }, (_, i) => `${LETTERS[n % 12]}o${LETTERS[i]}u${LETTERS[Math.floor(n / 12) % 12]}a`).join(' ')}.`;
/** An affair of pages with three sentences each. */
const affairOf = (pages: number): Page[] =>
  Array.from({ length: pages }, (_, n) => [own(3 * n), own(3 * n + 1), own(3 * n + 2)]);
const lengthsOf = (edition: Edition) => chooseAccounts(edition).map(({ sentences }) => sentences.length);

describe('the accounts of an edition', () => {
  it('of one affair have as many sentences as one may have', () => {
    expect(lengthsOf(editionOf([affairOf(3)]))).toEqual([9]);
    expect(lengthsOf(editionOf([affairOf(6)]))).toEqual([LENGTH.most]);
  });

  it('of several affairs share what there is by their pages, each with the fewest at least', () => {
    expect(lengthsOf(editionOf([affairOf(6), affairOf(6), affairOf(6), affairOf(6), affairOf(6)]))).toEqual(
      Array.from({ length: 5 }, () => LENGTH.all / 5),
    );
    expect(lengthsOf(editionOf([...Array.from({ length: 10 }, () => affairOf(12)), affairOf(2)])).at(-1)).toBe(
      LENGTH.fewest,
    );
  });

  it('are of the largest affairs', () => {
    const affairs = Array.from({ length: LENGTH.affairs + 1 }, () => affairOf(2));
    expect(lengthsOf(editionOf(affairs.slice(1)))).toHaveLength(LENGTH.affairs);
    expect(lengthsOf(editionOf(affairs))).toHaveLength(LENGTH.affairs);
  });

  it('say nothing twice: two sentences share less than half of their terms', () => {
    const row = (from: number, to: number, letter: string) =>
      Array.from({ length: to - from }, (_, i) => `${letter}o${LETTERS[from + i]}uba`).join(' ');
    const told = (shared: number) =>
      lengthsOf(
        editionOf([
          [
            [`${row(0, 10, 'B')}.`, `${row(0, shared, 'B')} ${row(0, 10 - shared, 'd')}.`.replace(/^b/, 'B')],
            [own(40)],
          ],
        ]),
      )[0];
    expect(told(10 * CHOICE.alike - 1)).toBe(3);
    expect(told(10 * CHOICE.alike)).toBe(2);
  });

  it('tell what opens another text less readily than what stands within one', () => {
    const second = (page: readonly string[]) =>
      chooseAccounts(editionOf([[[own(0)], [own(1)], page]]))[0]!.sentences.findIndex(({ text }) => text === own(2));
    expect(second([own(2)])).not.toBe(1);
    expect(second([own(0), own(2)])).toBe(1);
  });

  it('tell a figure again later than another one, unless two names come with it', () => {
    const place = (words: string) =>
      chooseAccounts(
        editionOf([
          [
            [own(0).replace('.', ' 41.'), words, own(2), own(3)],
            [own(4), own(5)],
          ],
        ]),
      )[0]!.sentences.findIndex(({ text }) => text === words);
    const again = own(20).replace('.', ' 41.');
    expect(place(again)).toBeGreaterThan(place(again.replace('41', '42')));
    expect(place(again.replace(' 41', ' 41 Ness Brandt'))).toBeLessThan(place(again.replace(' 41', ' 41 Brandt')));
  });

  it('close their first paragraph with a denial, where nobody has denied anything before', () => {
    const denying = (words: string) =>
      chooseAccounts(
        editionOf([
          [
            [own(0), own(1), own(2), words],
            [own(4), own(5)],
          ],
        ]),
      )[0]!.sentences.findIndex(({ text }) => text === words);
    const words = own(20).replace(/\w+\.$/, 'untrue.');
    expect(denying(words)).toBe(PARAGRAPH - 1);
    expect(denying(words.replace('untrue', 'unsaid'))).not.toBe(PARAGRAPH - 1);
  });

  it('have sentences that testimonies make up to .35', () => {
    const sentence = own(0);
    const made = (part: number) => {
      const edition = editionOf([[[sentence], [own(1)]]]);
      const end = Math.ceil(part * sentence.length);
      const claims = edition.claims.map((claim) => ({
        ...claim,
        testimonies: claim.testimonies.map((one) => ({ ...one, end, exact: one.exact.slice(0, end) })),
      }));
      return lengthsOf({ ...edition, claims }).length;
    };
    expect(made(LARGEST_PART + 0.02)).toBe(1);
    expect(made(LARGEST_PART - 0.05)).toBe(0);
  });
});

describe('bearing a sentence out', () => {
  it('takes six of ten of its terms', () => {
    const sigla = (shared: number) => {
      const first = own(0);
      const words = first.slice(0, -1).split(' ');
      const second = `But ${[
        ...words.slice(0, shared),
        ...own(5)
          .split(' ')
          .slice(1, 11 - shared),
      ]
        .join(' ')
        .toLowerCase()}.`;
      const edition = editionOf([[[first], [second]]]);
      const [claim, other] = edition.claims;
      const claims = [{ ...claim!, testimonies: [...claim!.testimonies, ...other!.testimonies] }];
      return chooseAccounts({ ...edition, claims })[0]!.sentences[0]!.sigla.length;
    };
    expect(sigla(10 * BEARING.terms)).toBe(2);
    expect(sigla(10 * BEARING.terms - 1)).toBe(1);
  });
});
