import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coarseTag, fromPenn, readTagger, tagLabels, tagWords } from './index.ts';

const file = new URL('../../../../models/tags.bin', import.meta.url);

describe('tags', () => {
  it.each([
    ['NNPS', 'NNP'],
    ['JJR', 'JJ'],
    ['WDT', 'WP'],
    ['``', 'PUNCT'],
    ['-LRB-', 'PUNCT'],
    ['FW', 'X'],
    ['VBD', 'VBD'],
  ])('reduces %s to %s', (penn, tag) => {
    expect(fromPenn(penn)).toBe(tag);
  });

  it('groups tags coarsely', () => {
    expect(['NNS', 'MD', 'RP', 'WP'].map((tag) => coarseTag(tag as 'NNS'))).toEqual([
      'NOUN',
      'VERB',
      'ADP',
      'DET/PRON',
    ]);
  });

  it.skipIf(!existsSync(file))('tags a sentence with the shipped tagger', () => {
    const tagger = readTagger(readFileSync(file));
    const words = 'The mayor of Port Calder said on Monday that the old pier will close .'.split(' ');
    const tags = Array.from(tagWords(words, tagger), (tag) => tagLabels[tag]);
    expect(tags.join(' ')).toBe('DT NN IN NNP NNP VBD IN NNP IN DT JJ NN MD VB PUNCT');
    expect(tagWords([], tagger)).toHaveLength(0);
    expect(tagWords(words, tagger)).toEqual(tagWords(words, tagger));
  });
});
