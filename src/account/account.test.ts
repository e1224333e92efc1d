import { describe, expect, it } from 'vitest';
import { makeConcordance } from '../ask/concordance.ts';
import { FIXTURE } from '../publish/fixture/index.ts';
import { renderReport } from '../publish/index.ts';
import { chooseAccount } from './account-choice.ts';
import { sentenceOf } from './whole-sentence.ts';

const c = makeConcordance(FIXTURE);
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

describe('the account', () => {
  const paragraphs = chooseAccount(c, c.affairs[0]!);
  const sentences = paragraphs.flat();

  it('has only words of witnesses, each sentence once', () => {
    expect(sentences.length).toBeGreaterThan(1);
    expect(new Set(sentences.map(({ claim }) => claim.id)).size).toBe(sentences.length);
    for (const { claim, testimony } of sentences) expect(claim.testimonies).toContain(testimony);
  });

  it('tells of denials and differences where it states what is denied', () => {
    const report = renderReport(FIXTURE);
    const account = report.slice(report.indexOf('id="account"'), report.indexOf('id="unseen-h"'));
    expect(account).toContain('denied in');
    expect(account).toContain('accounts differ');
    expect(account).toContain('>α</a>');
  });

  it('is the same for the same edition', () => {
    expect(chooseAccount(makeConcordance(structuredClone(FIXTURE)), c.affairs[0]!)).toEqual(paragraphs);
  });
});
