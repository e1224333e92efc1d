import { describe, expect, it } from 'vitest';
import { FIXTURE } from '../../testing/edition/index.ts';
import type { Testimony } from '../model.ts';
import { renderReport } from '../publish/index.ts';
import { chooseAccounts, testimonyBehind } from './index.ts';
import { insideQuotation, sentenceOf } from './whole-sentence.ts';

const [ledger] = FIXTURE.articles.filter(({ siglum }) => siglum === 'D');

/** The sentence of an article with one paragraph that a part of it makes. */
function sentenceIn(text: string, part: string): string | null {
  const article = { ...ledger!, text, blocks: [{ start: 0, end: text.length, kind: 'body' as const }] };
  const start = text.indexOf(part);
  const found = sentenceOf(article, { article: article.id, start, end: start + part.length, exact: part });
  return found && text.slice(found.start, found.end);
}

describe('sentenceOf', () => {
  it('takes the whole sentence that a passage makes most of', () => {
    const text =
      'It rained. The U.S. harbour board gave Mr. Hale a contract worth £41 million, he said. Then it stopped.';
    expect(sentenceIn(text, 'The U.S. harbour board gave Mr. Hale a contract worth £41 million')).toBe(
      'The U.S. harbour board gave Mr. Hale a contract worth £41 million, he said.',
    );
  });

  it.each([
    ['it leans on what stood before', 'She gave the company a contract worth £41 million on Monday.'],
    ['it points back', 'Some of these boats were kept in port by the works.'],
    ['it asks', 'Did the board give the company a contract worth £41 million?'],
    ['it leaves a quotation open', '“The board gave the company a contract worth £41 million on Monday.'],
    ['it is too short', 'The board voted.'],
    ['it begins with a dateline', 'PORT CALDER — The board gave the company a contract worth £41 million.'],
  ])('leaves a sentence where %s', (_, text) => {
    expect(sentenceIn(text, text)).toBeNull();
  });

  it('takes nothing of a passage that is a small part of its sentence', () => {
    expect(
      sentenceIn('The board of the harbour gave the company a contract worth a great deal.', 'The board'),
    ).toBeNull();
  });
});

describe('insideQuotation', () => {
  it.each([
    ['“We gave it to them. They were the only firm that asked.”', 'They were', true],
    ['“We gave it to them.” They were the only firm that asked.', 'They were', false],
  ])('of %s', (text, part, inside) => {
    const article = { ...ledger!, text, blocks: [{ start: 0, end: text.length, kind: 'body' as const }] };
    const start = text.indexOf(part);
    expect(insideQuotation(article, { start, end: text.length })).toBe(inside);
  });
});

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
    expect(first!.title).toBe('The Port Calder dredging affair');
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

  it('are printed by the report, with denials and differences where it states what is denied', () => {
    const report = renderReport(FIXTURE);
    const account = report.slice(report.indexOf('id="account"'), report.indexOf('id="unseen-h"'));
    expect(account).toContain('denied in');
    expect(account).toContain('accounts differ');
    expect(account).toContain('>α</a>');
    expect(renderReport({ ...FIXTURE, accounts: [] })).not.toContain('id="account"');
  });
});
