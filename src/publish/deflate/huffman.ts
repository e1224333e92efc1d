/** A prefix code: by symbol, how many bits its code has (0 for none) and the code itself, first bit lowest. */
export interface PrefixCode {
  readonly lengths: Uint8Array;
  readonly codes: Uint16Array;
}

/**
 * A Huffman code over symbols by how often they come, no code longer than `longest` bits: where one would be, the
 * counts are halved until it fits. Ties go by symbol, so that the same counts give the same code.
 */
export function prefixCode(counts: Uint32Array, longest: number): PrefixCode {
  let tried = counts;
  for (;;) {
    const lengths = huffmanLengths(tried);
    if (Math.max(...lengths) <= longest) return { lengths, codes: canonicalCodes(lengths, longest) };
    tried = tried.map((n) => (n === 0 ? 0 : (n >> 1) | 1));
  }
}

function huffmanLengths(counts: Uint32Array): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  const leaves = [...counts.keys()].filter((symbol) => counts[symbol]! > 0);
  leaves.sort((a, b) => counts[a]! - counts[b]! || a - b);
  if (leaves.length === 0) return lengths;
  if (leaves.length === 1) {
    lengths[leaves[0]!] = 1;
    return lengths;
  }
  // Two queues: leaves by count, and joined nodes, which come out in order by themselves.
  const weight = leaves.map((symbol) => counts[symbol]!);
  const parent: number[] = [];
  let leaf = 0;
  let joined = leaves.length;
  const lightest = (): number =>
    leaf < leaves.length && (joined >= weight.length || weight[leaf]! <= weight[joined]!) ? leaf++ : joined++;
  for (let i = 0; i < leaves.length - 1; i++) {
    const a = lightest();
    const b = lightest();
    parent[a] = parent[b] = weight.length;
    weight.push(weight[a]! + weight[b]!);
  }
  const depth = new Array<number>(weight.length).fill(0);
  for (let node = weight.length - 2; node >= 0; node--) depth[node] = depth[parent[node]!]! + 1;
  leaves.forEach((symbol, i) => {
    lengths[symbol] = depth[i]!;
  });
  return lengths;
}

/** Codes of one length run on from symbol to symbol (RFC 1951, 3.2.2). */
function canonicalCodes(lengths: Uint8Array, longest: number): Uint16Array {
  const used = new Uint32Array(longest + 2);
  for (const length of lengths) if (length > 0) used[length + 1]!++;
  for (let bits = 1; bits <= longest; bits++) used[bits] = (used[bits]! + used[bits - 1]!) << 1;
  return Uint16Array.from(lengths, (length) => (length === 0 ? 0 : reversed(used[length]!++, length)));
}

function reversed(code: number, bits: number): number {
  let out = 0;
  for (let i = 0; i < bits; i++) out |= ((code >> i) & 1) << (bits - 1 - i);
  return out;
}
