import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { EMPTY, FIXTURE } from '../../../testing/edition/index.ts';
import { decodeEdition, encodeEdition } from './edition-code.ts';
import { packedData } from './packed-data.ts';

describe('the page’s data', () => {
  it.each([
    ['an edition', FIXTURE],
    ['an empty one', EMPTY],
  ])('gives %s back as it was, but for attributions', (_, edition) => {
    const data = inflateRawSync(Buffer.from(packedData(edition), 'base64')).toString('utf8');
    expect(decodeEdition(data)).toEqual({ ...edition, attributions: [] });
  });

  it('leaves the words of passages to the texts', () => {
    expect(encodeEdition(FIXTURE)).not.toContain('"exact"');
  });
});
