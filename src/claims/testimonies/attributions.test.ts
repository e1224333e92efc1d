import { describe, expect, it } from 'vitest';
import type { EntityIndex } from '../people/entities.ts';
import type { PlacedArticle } from '../people/placed-article.ts';
import { attributionsOf } from './attributions.ts';

const text = 'He said the pier is shut. Harbour Lines said the ferry is late.';
const spans = (source: string, content: string) => {
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return {
    source: [at(source)],
    cue: [at('said')],
    content: [at(content)],
    kind: 'indirect',
    speaker: 'Harbour Lines',
    via: null,
    stance: 'asserts',
  };
};
const placed = {
  article: { id: 'a', text, blocks: [{ start: 0, end: text.length, kind: 'body' }] },
  annotations: { attributions: [spans('He', 'the pier is shut'), spans('Harbour Lines', 'the ferry is late')] },
} as unknown as PlacedArticle;
const known = (kind: string) => ({ byId: new Map([['h', { kind }]]), find: () => 'h' }) as unknown as EntityIndex;
const speakers = (kind: string) =>
  attributionsOf(placed, known(kind)).map(({ speaker, record }) => [speaker, record.speaker]);

describe('who speaks', () => {
  it('is no body where the page says “he”, and the body where the page names it', () => {
    expect(speakers('organisation')).toEqual([
      [null, null],
      ['Harbour Lines', 'h'],
    ]);
  });

  it('is whoever “he” means where the name is a person’s', () => {
    expect(speakers('person')[0]).toEqual(['Harbour Lines', 'h']);
  });
});
