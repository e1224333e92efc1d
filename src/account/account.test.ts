import { describe, expect, it } from 'vitest';
import { FIXTURE } from '../../testing/edition/index.ts';
import type { Edition, Testimony } from '../model.ts';
import { renderReport } from '../publish/index.ts';
import { chooseAccounts, testimonyBehind } from './index.ts';

const [ledger] = FIXTURE.articles.filter(({ siglum }) => siglum === 'D');

describe('testimonyBehind', () => {
  const text = 'The board said on Monday that Dunmore had won a contract worth £41 million.';
  const article = { ...ledger!, text, blocks: [{ start: 0, end: text.length, kind: 'body' as const }] };
  const stating = (exact: string): Testimony => {
    const start = text.indexOf(exact);
    return { ...FIXTURE.claims[0]!.testimonies[0]!, article: article.id, start, end: start + exact.length, exact };
  };

  it.each([
    ['the claim’s own words are a good part of it: they', 'Dunmore had won a contract worth £41 million', true],
    ['they are a scrap of it: the whole', 'Dunmore', false],
  ])('where two testimonies stand in one sentence and %s', (_, words, own) => {
    const claim = { ...FIXTURE.claims[0]!, text: words, testimonies: [stating(text), stating(words)] };
    expect(testimonyBehind(article, claim, { start: 0, end: text.length })!.exact).toBe(own ? words : text);
  });
});

describe('the accounts', () => {
  const accounts = chooseAccounts(FIXTURE);
  const [first] = accounts;

  it('tell the affairs of several articles, the largest first, and no story of one', () => {
    const sizes = accounts.map(({ story }) => FIXTURE.stories.find(({ id }) => id === story)!.articles.length);
    expect(sizes).toEqual(sizes.toSorted((x, y) => y - x));
    expect(Math.min(...sizes)).toBeGreaterThan(1);
    const { title } = first!;
    expect(title.length).toBeGreaterThan(0);
    expect(FIXTURE.articles.some((one) => one.title === title || one.text.includes(title))).toBe(true);
  });

  it('have whole sentences in the words of an article that states the claim, each claim once', () => {
    expect(first!.sentences.length).toBeGreaterThan(1);
    const claims = first!.sentences.flatMap((sentence) => sentence.claims);
    expect(new Set(claims).size).toBe(claims.length);
    for (const { text, article, start, end, claims } of first!.sentences) {
      expect(FIXTURE.articles.find(({ id }) => id === article)!.text.slice(start, end)).toBe(text);
      const claim = FIXTURE.claims.find(({ id }) => id === claims[0])!;
      expect(claim.testimonies.some((one) => one.article === article && one.start < end && start < one.end)).toBe(true);
    }
  });

  it('put behind a sentence the sigla of its lost witnesses, then of all articles that state it, copies too', () => {
    const credited = first!.sentences.find(({ sigla }) => sigla.includes('α'))!;
    expect(credited.sigla[0]).toBe('α');
    expect(credited.sigla.slice(1)).toEqual(credited.sigla.slice(1).toSorted());
    expect(credited.sigla).toEqual(expect.arrayContaining(['A', 'B', 'C']));
  });

  it('are the same for the same findings', () => {
    expect(chooseAccounts(structuredClone(FIXTURE))).toEqual(accounts);
  });

  it('are printed by the report, with a denial that stands elsewhere and a difference proven in the words printed', () => {
    const [chosen] = first!.sentences;
    const [refusal] = FIXTURE.claims.flatMap(({ status }) => status.filter(({ state }) => state === 'denied'));
    const printed = (edition: Edition) => {
      const report = renderReport(edition);
      return report.slice(report.indexOf('id="account"'), report.indexOf('id="unseen-h"'));
    };
    const denied = FIXTURE.claims.map((claim) =>
      claim.id === chosen!.claims[0] ? { ...claim, status: [refusal!] } : claim,
    );
    expect(printed(FIXTURE)).toContain('>α</a>');
    expect(printed(FIXTURE)).not.toContain('denied in');
    expect(printed({ ...FIXTURE, claims: denied })).toContain('denied in');
    expect(printed(FIXTURE)).toContain('accounts differ');
    const conflicts = FIXTURE.conflicts.map((one) => ({ ...one, nature: 'moment' as const }));
    expect(printed({ ...FIXTURE, conflicts })).not.toContain('accounts differ');
    expect(renderReport({ ...FIXTURE, accounts: [] })).not.toContain('id="account"');
  });
});
