import { type PrefixCode, prefixCode } from './huffman.ts';
import { findMatches, type Tokens } from './matches.ts';

const LENGTH_BASE = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const LENGTH_EXTRA = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const BACK_BASE = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577,
];
const BACK_EXTRA = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];
/** The order in which a block's header gives the lengths of its code lengths. */
const HEADER_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const END_OF_BLOCK = 256;
/** Tokens of one block: each block has its own codes. */
const BLOCK = 40_000;

const lengthSlot = slots(LENGTH_BASE, 259);
const backSlot = slots(BACK_BASE, 32769);

function slots(bases: readonly number[], size: number): Uint8Array {
  const out = new Uint8Array(size);
  let slot = 0;
  for (let n = bases[0]!; n < size; n++) {
    while (slot + 1 < bases.length && bases[slot + 1]! <= n) slot++;
    out[n] = slot;
  }
  return out;
}

/**
 * Packs bytes as raw DEFLATE (RFC 1951), which every browser unpacks (`DecompressionStream('deflate-raw')`). Written here
 * because the report must have the same bytes on every machine, and the packers of platforms differ.
 */
export function deflateRaw(bytes: Uint8Array): Uint8Array {
  const tokens = findMatches(bytes);
  const out = new BitWriter(bytes.length);
  for (let from = 0; from === 0 || from < tokens.count; from += BLOCK) {
    const to = Math.min(tokens.count, from + BLOCK);
    out.bits(to === tokens.count ? 1 : 0, 1);
    writeBlock(out, tokens, from, to);
  }
  return out.done();
}

function writeBlock(out: BitWriter, { values, lengths }: Tokens, from: number, to: number): void {
  const literalCounts = new Uint32Array(286);
  const backCounts = new Uint32Array(30);
  literalCounts[END_OF_BLOCK] = 1;
  for (let i = from; i < to; i++) {
    if (lengths[i] === 0) literalCounts[values[i]!]!++;
    else {
      literalCounts[257 + lengthSlot[lengths[i]!]!]!++;
      backCounts[backSlot[values[i]!]!]!++;
    }
  }
  if (backCounts.every((n) => n === 0)) backCounts[0] = 1;
  const literals = prefixCode(literalCounts, 15);
  const backs = prefixCode(backCounts, 15);
  out.bits(2, 2);
  writeHeader(out, literals, backs);
  for (let i = from; i < to; i++) {
    const [value, length] = [values[i]!, lengths[i]!];
    if (length === 0) out.bits(literals.codes[value]!, literals.lengths[value]!);
    else {
      const slot = lengthSlot[length]!;
      out.bits(literals.codes[257 + slot]!, literals.lengths[257 + slot]!);
      out.bits(length - LENGTH_BASE[slot]!, LENGTH_EXTRA[slot]!);
      const back = backSlot[value]!;
      out.bits(backs.codes[back]!, backs.lengths[back]!);
      out.bits(value - BACK_BASE[back]!, BACK_EXTRA[back]!);
    }
  }
  out.bits(literals.codes[END_OF_BLOCK]!, literals.lengths[END_OF_BLOCK]!);
}

/** The lengths of both codes, themselves in a prefix code; runs of noughts are shortened. */
function writeHeader(out: BitWriter, literals: PrefixCode, backs: PrefixCode): void {
  const runs = runsOf([...literals.lengths, ...backs.lengths]);
  const counts = new Uint32Array(19);
  for (const { symbol } of runs) counts[symbol]!++;
  const code = prefixCode(counts, 7);
  let given = HEADER_ORDER.length;
  while (given > 4 && code.lengths[HEADER_ORDER[given - 1]!] === 0) given--;
  out.bits(286 - 257, 5);
  out.bits(30 - 1, 5);
  out.bits(given - 4, 4);
  for (const symbol of HEADER_ORDER.slice(0, given)) out.bits(code.lengths[symbol]!, 3);
  for (const { symbol, extra, bits } of runs) {
    out.bits(code.codes[symbol]!, code.lengths[symbol]!);
    out.bits(extra, bits);
  }
}

function runsOf(lengths: readonly number[]): { symbol: number; extra: number; bits: number }[] {
  const runs: { symbol: number; extra: number; bits: number }[] = [];
  for (let i = 0; i < lengths.length; ) {
    let run = 1;
    while (lengths[i] === 0 && lengths[i + run] === 0 && run < 138) run++;
    if (run >= 11) runs.push({ symbol: 18, extra: run - 11, bits: 7 });
    else if (run >= 3) runs.push({ symbol: 17, extra: run - 3, bits: 3 });
    else {
      run = 1;
      runs.push({ symbol: lengths[i]!, extra: 0, bits: 0 });
    }
    i += run;
  }
  return runs;
}

/** Bits into bytes, the lowest first. */
class BitWriter {
  #bytes: Uint8Array;
  #at = 0;
  #held = 0;
  #count = 0;

  constructor(expected: number) {
    this.#bytes = new Uint8Array(Math.max(64, expected >> 1));
  }

  bits(value: number, count: number): void {
    this.#held |= value << this.#count;
    this.#count += count;
    while (this.#count >= 8) this.#push();
  }

  done(): Uint8Array {
    if (this.#count > 0) this.#push();
    return this.#bytes.slice(0, this.#at);
  }

  #push(): void {
    if (this.#at === this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#at++] = this.#held & 0xff;
    this.#held >>>= 8;
    this.#count = Math.max(0, this.#count - 8);
  }
}
