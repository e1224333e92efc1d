import { describe, expect, it } from 'vitest';
import { readCleanModels } from '../../src/clean/index.ts';
import { shippedModels } from '../../src/node/index.ts';
import { CONVERT } from './convert.ts';
import { articlesOf, readGiven, sharedWords } from './measure.ts';
import { sampled } from './run.ts';

describe('the sample in each format', () => {
  it.each(Object.keys(CONVERT))('as %s has the same articles, word by word', { timeout: 60_000 }, async (name) => {
    const sample = await sampled();
    const { pages, failures } = await readGiven(CONVERT[name]!(sample));
    expect(failures).toEqual([]);
    expect(pages).toHaveLength(sample.length);
    const articles = articlesOf(pages, readCleanModels(await shippedModels()));
    const before = sample.map(({ article }) => article);
    expect(sharedWords(before, articles)).toBeGreaterThanOrEqual(0.98);
    expect(sharedWords(before, articles.slice(1))).toBeLessThan(0.98);
  });
});
