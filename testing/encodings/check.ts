/** Compares what this engine reads of a page in each encoding with what is pinned: `node testing/encodings/check.ts`, from Node 22.18 on. */
import { pagesFromBytes } from '../../src/read/index.ts';
import { encodingDigests, PINNED } from './digests.ts';

const found = encodingDigests(pagesFromBytes);
const other = Object.keys(PINNED).filter((encoding) => found[encoding] !== PINNED[encoding]);
console.log(
  other.length === 0
    ? `${Object.keys(PINNED).length} encodings are read alike.`
    : `Read otherwise: ${other.join(', ')}`,
);
process.exitCode = other.length === 0 ? 0 : 1;
