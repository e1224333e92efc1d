import { expect, it } from 'vitest';
import { pagesFromBytes } from '../src/read/index.ts';
import { encodingDigests, PINNED } from '../testing/encodings/digests.ts';

it('reads a page in each encoding of the Encoding Standard, with its whole table, to one pinned digest', () => {
  expect(Object.keys(PINNED)).toHaveLength(38);
  expect(encodingDigests(pagesFromBytes)).toEqual(PINNED);
});
