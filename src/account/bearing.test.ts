import { describe, expect, it } from 'vitest';
import { FIXTURE } from '../../testing/edition/index.ts';
import type { Edition, Stance } from '../model.ts';
import { chooseAccounts } from './index.ts';

/** An edition of one affair in which each text is one sentence, all of them testimonies of one claim. */
function editionOf(texts: readonly string[], stances: readonly Stance[] = []): Edition {
  const articles = texts.map((text, i) => ({
    ...FIXTURE.articles[0]!,
    id: `a${i}`,
    siglum: String.fromCharCode(65 + i),
    title: null,
    text,
    textGroup: `g${i}`,
    story: 's',
    blocks: [{ start: 0, end: text.length, kind: 'body' as const }],
  }));
  const testimonies = articles.map(({ id, text }, i) => ({
    ...FIXTURE.claims[0]!.testimonies[0]!,
    speaker: null,
    via: null,
    stance: stances[i] ?? ('asserts' as const),
    article: id,
    start: 0,
    end: text.length,
    exact: text,
  }));
  return {
    ...FIXTURE,
    articles,
    stories: [{ id: 's', name: 'The affair', articles: articles.map(({ id }) => id) }],
    claims: [{ ...FIXTURE.claims[0]!, id: 'c', story: 's', text: texts[0]!, testimonies }],
    witnesses: [],
    entities: [],
    accounts: [],
  };
}

/** The sigla behind the one sentence of the account. */
const siglaOf = (edition: Edition) => chooseAccounts(edition)[0]!.sentences[0]!;

const TRUE = 'Dunmore Dredging won a contract worth 41 million from the Calder harbour board on Monday.';
const AGAIN = 'On Monday the Calder harbour board gave Dunmore Dredging a contract worth 41 million, and it won.';

/** A sentence that no account prints, as it goes on from one before. */
const leaning = (text: string) => `But ${text.charAt(0).toLowerCase()}${text.slice(1)}`;

describe('an article bears a sentence out', () => {
  it('whole, in other words', () => {
    expect(siglaOf(editionOf([TRUE, leaning(AGAIN)])).sigla).toEqual(['A', 'B']);
  });

  it.each([
    ['has another number', AGAIN.replace('41', '14')],
    ['has no number', AGAIN.replace(' worth 41 million', '')],
    ['has another day', AGAIN.replace('Monday', 'Friday')],
    ['names somebody else', AGAIN.replace('Dunmore', 'Ostrava')],
    ['says it is not so', AGAIN.replace('gave', 'never gave')],
    ['tells a part of it only', 'Calder: Dunmore Dredging was named on Monday, at 41 million.'],
  ])('but not if it %s', (_, other) => {
    expect(siglaOf(editionOf([TRUE, leaning(other)])).sigla).toEqual(['A']);
  });

  it('but not if it denies the claim, nor one that states it a denial', () => {
    expect(siglaOf(editionOf([TRUE, leaning(AGAIN)], ['asserts', 'denies'])).sigla).toEqual(['A']);
    expect(siglaOf(editionOf([TRUE, leaning(AGAIN)], ['denies', 'asserts'])).sigla).toEqual(['A']);
  });

  it('in affairs made up of right and altered tellings, exactly where the telling is right', () => {
    const firms = ['Dunmore', 'Ostrava', 'Hellmann', 'Ridgeway'];
    const days = ['Monday', 'Friday'];
    const amounts = [41, 14, 52];
    const tell = (firm: string, day: string, amount: number) =>
      `On ${day} the Calder harbour board gave ${firm} Dredging a contract worth ${amount} million.`;
    let compared = 0;
    for (const firm of firms)
      for (const day of days)
        for (const amount of amounts) {
          const right = `${firm} Dredging got a contract worth ${amount} million from the Calder harbour board on ${day}.`;
          const told = firms.flatMap((f) => days.flatMap((d) => amounts.map((n) => [f, d, n] as const)));
          const edition = editionOf([right, ...told.map(([f, d, n]) => tell(f, d, n))]);
          const sentences = chooseAccounts(edition)[0]!.sentences;
          for (const sentence of sentences) {
            const own = edition.articles.find(({ id }) => id === sentence.article)!;
            const facts = (text: string) =>
              [firms, days, amounts].map((all) => all.find((one) => text.includes(`${one}`)));
            const bearing = edition.articles.filter(({ text }) => `${facts(text)}` === `${facts(own.text)}`);
            expect(sentence.sigla.toSorted()).toEqual(bearing.map(({ siglum }) => siglum).toSorted());
            compared++;
          }
        }
    expect(compared).toBeGreaterThanOrEqual(24);
  });
});
