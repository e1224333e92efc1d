import { describe, expect, it } from 'vitest';
import { FIXTURE } from '../../testing/edition/index.ts';
import { insideQuotation, printable, sentencesAt } from './whole-sentence.ts';

const articleOf = (text: string) => ({
  ...FIXTURE.articles[0]!,
  text,
  blocks: [{ start: 0, end: text.length, kind: 'body' as const }],
});

/** The sentences a part of a text stands in, with so many beside. */
function around(text: string, part: string, beside = 0): string[] {
  const start = text.indexOf(part);
  return sentencesAt(articleOf(text), { start, end: start + part.length }, beside).map((span) =>
    text.slice(span.start, span.end),
  );
}

describe('the sentences of a passage', () => {
  const text = 'It rained. The U.S. harbour board gave Mr. Hale a contract, he said. Then it stopped.';

  it('are those it stands in, as the language cuts them', () => {
    expect(around(text, 'gave Mr. Hale')).toEqual(['The U.S. harbour board gave Mr. Hale a contract, he said.']);
    expect(around(text, 'he said. Then')).toHaveLength(2);
  });

  it('and those beside, where asked for', () => {
    expect(around(text, 'gave Mr. Hale', 1)).toHaveLength(3);
    expect(around(text, 'It rained', 1)).toHaveLength(2);
  });

  it('do not cross the end of a line', () => {
    expect(around('The quay is shut\nThe board met', 'board')).toEqual(['The board met']);
  });
});

describe('what of a sentence is printed', () => {
  const printed = (text: string) => {
    const found = printable(articleOf(text), { start: 0, end: text.length });
    return found && text.slice(found.start, found.end);
  };

  it.each([
    ['PORT CALDER, May 3 (Agency) — The board gave the company a contract on Monday.'],
    ['(Agency) The board gave the company a contract on Monday.'],
    ['The board gave the company a contract on Monday. \\n'],
  ])('is neither dateline nor a sign of the page’s making: %s', (text) => {
    expect(printed(text)).toBe('The board gave the company a contract on Monday.');
  });

  it.each([
    ['One of the crew told us:\n\n', null],
    ['One of the crew told us.\n\n', 'The board gave the company a contract on Monday.'],
  ])('is nothing of a paragraph that the one before leads in: %j', (before, expected) => {
    const text = `${before}The board gave the company a contract on Monday.`;
    const found = printable(articleOf(text), { start: before.length, end: text.length });
    expect(found && text.slice(found.start, found.end)).toBe(expected);
  });

  it('is nothing where the rest does not read by itself', () => {
    expect(printed('PORT CALDER — She gave the company a contract on Monday.')).toBeNull();
  });
});

describe('insideQuotation', () => {
  it.each([
    ['“We gave it to them. They were the only firm that asked.”', 'They were', true],
    ['“We gave it to them.” They were the only firm that asked.', 'They were', false],
  ])('of %s', (text, part, inside) => {
    const start = text.indexOf(part);
    expect(insideQuotation(articleOf(text), { start, end: text.length })).toBe(inside);
  });
});
