import { describe, expect, it } from 'vitest';
import { EMPTY, FIXTURE } from '../../../testing/edition/index.ts';
import { type Edition, sha256Hex } from '../../model.ts';
import { editionDigest, withDigest } from './digest.ts';

/** The document with the keys of every record the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, turned(part)]),
  );
}

describe('editionDigest', () => {
  it('is the same whatever the order of keys, and does not look at itself', () => {
    expect(editionDigest(turned(FIXTURE) as Edition)).toBe(FIXTURE.generator.digest);
    expect(withDigest(withDigest(FIXTURE))).toEqual(FIXTURE);
  });

  it('is another for another order of a list, which means something', () => {
    expect(editionDigest({ ...FIXTURE, claims: FIXTURE.claims.toReversed() })).not.toBe(FIXTURE.generator.digest);
  });

  it('is the SHA-256 of canonical JSON: keys sorted by code unit, no blank space, signs as they are', () => {
    const tiny = { zeta: [1, 0.25, null, true], Alpha: 'é “β” 🛥️\n', generator: { digest: 'x', b: {}, a: '"' } };
    const canonical = '{"Alpha":"é “β” 🛥️\\n","generator":{"a":"\\"","b":{}},"zeta":[1,0.25,null,true]}';
    expect(editionDigest(tiny as unknown as Edition)).toBe(sha256Hex(canonical));
  });

  it('differs between editions', () => {
    expect(EMPTY.generator.digest).not.toBe(FIXTURE.generator.digest);
  });
});
