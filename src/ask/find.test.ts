import { describe, expect, it } from 'vitest';
import { FIXTURE } from '../../testing/edition/index.ts';
import type { ClaimFilter } from './claim-filter.ts';
import { makeConcordance } from './concordance.ts';
import { choices, findIn, makeIndex } from './find.ts';

const c = makeConcordance(FIXTURE);
const index = makeIndex(c);
const found = (find: ClaimFilter) => findIn(c, index, find);

describe('findIn', () => {
  it('wants every word, without case and accents', () => {
    expect(found({ q: 'REYES ortuzar' }).people.map(({ name }) => name)).toEqual(['Ana Reyes-Ortúzar']);
    expect(found({ q: 'boats 280' }).claims).toHaveLength(1);
    expect(found({ q: 'boats zebra' })).toEqual({ claims: [], people: [], articles: [] });
  });

  it('finds articles by their words and by their siglum’s outlet', () => {
    expect(found({ q: 'forum comment' }).articles.map(({ siglum }) => siglum)).toEqual(['G']);
    expect(found({ outlet: 'Bay Mirror' }).articles.map(({ siglum }) => siglum)).toEqual(['C']);
  });

  it('gives claims in the order of the report', () => {
    const numbers = found({ parted: true }).claims.map(({ id }) => c.claims.get(id)!.number);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(numbers.length).toBeGreaterThan(1);
  });

  it('puts filters together', () => {
    const voiced = found({ voice: 'Ana Reyes-Ortúzar' }).claims;
    expect(voiced.every(({ voices }) => voices.some(({ name }) => name === 'Ana Reyes-Ortúzar'))).toBe(true);
    expect(found({ voice: 'Ana Reyes-Ortúzar', single: true }).claims.length).toBeLessThan(voiced.length);
    expect(found({ about: 'Tomas Hale' }).claims.map(({ text }) => text)).toContain('I spoke to nobody about dredging');
    expect(found({ origin: 'Coast Today' }).claims.every(({ origins }) => origins.names.includes('Coast Today'))).toBe(
      true,
    );
  });

  it('offers what can be chosen, the commonest first', () => {
    expect(choices(c).about[0]).toBe('Ana Reyes-Ortúzar');
    expect(choices(c).outlet).toContain('Bay Mirror');
  });
});
