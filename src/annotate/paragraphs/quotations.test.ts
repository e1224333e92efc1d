import { describe, expect, it } from 'vitest';
import { tokenize } from '../../languages/en/words/tokenize.ts';
import type { Paragraph } from './paragraphs.ts';
import { quotationsIn } from './quotations.ts';

function read(...paragraphs: string[]): string[][] {
  const text = paragraphs.join('\n\n');
  let at = 0;
  const made: Paragraph[] = paragraphs.map((words) => {
    const start = at;
    at += words.length + 2;
    return {
      start,
      end: start + words.length,
      block: 0,
      kind: 'body',
      tokens: tokenize(text, start, start + words.length),
    };
  });
  return made.map((paragraph, i) =>
    quotationsIn(text, paragraph, made[i + 1]).map(({ inner }) => text.slice(inner.start, inner.end)),
  );
}

describe('quotationsIn', () => {
  it('reads straight, curly and single marks', () => {
    expect(read('"It sank," he said. "All of it."')).toEqual([['It sank,', 'All of it.']]);
    expect(read('“It sank. It is gone,” he said.')).toEqual([['It sank. It is gone,']]);
    expect(read('The crew’s ‘own fault’, he said in the ’90s.')).toEqual([['own fault']]);
  });

  it('gives a quotation over paragraphs one part each', () => {
    expect(read('“It sank.', '“It is gone.”')).toEqual([['It sank.'], ['It is gone.']]);
  });

  it('never lets a mark that is not closed run beyond its paragraph', () => {
    expect(read('He said “it sank. Then he left.', 'Nobody wept.')).toEqual([['it sank.'], []]);
  });

  it('is not misled by feet and inches', () => {
    expect(read('The 5\' 10" pilot left.')).toEqual([[]]);
  });
});
