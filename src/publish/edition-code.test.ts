import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeEdition, encodeEdition } from './edition-code.ts';
import { EMPTY, FIXTURE } from './fixture.ts';
import { packedData } from './packed-data.ts';

describe('the page’s data', () => {
  it.each([
    ['an edition', FIXTURE],
    ['an empty one', EMPTY],
  ])('gives %s back as it was, but for attributions', (_, edition) => {
    const data = inflateRawSync(Buffer.from(packedData(edition), 'base64')).toString('utf8');
    expect(decodeEdition(data)).toEqual({ ...edition, attributions: [] });
  });

  it('says no text twice', () => {
    const { exact } = FIXTURE.claims[0]!.witnesses[0]!;
    expect(encodeEdition(FIXTURE).split(exact).length - 1).toBeLessThanOrEqual(
      1 + FIXTURE.articles.filter(({ text }) => text.includes(exact)).length,
    );
  });
});
