/** What terms mean: a direction for each, trained by `training/claims/distil-words.ts`. See models/claims.md. */
export interface Meanings {
  /** Numbers a term. */
  readonly width: number;
  /** Row of a term in `values`. */
  readonly rows: ReadonlyMap<string, number>;
  /** Rows of {@link width} numbers, each row of length 1. */
  readonly values: Float32Array;
}

const HEAD = 12;

/** Reads `models/claims-words.bin`: width, number of terms, bytes of the terms, the terms, a signed byte a number. */
export function readMeanings(file: Uint8Array): Meanings {
  const head = new DataView(file.buffer, file.byteOffset, HEAD);
  const [width, size, length] = [0, 4, 8].map((at) => head.getUint32(at, true)) as [number, number, number];
  const terms = new TextDecoder().decode(file.subarray(HEAD, HEAD + length)).split('\n');
  const bytes = new Int8Array(file.buffer, file.byteOffset + HEAD + length, width * size);
  const values = new Float32Array(width * size);
  for (let row = 0; row < size; row += 1) {
    let square = 0;
    for (let at = row * width; at < (row + 1) * width; at += 1) square += bytes[at]! ** 2;
    const by = square === 0 ? 0 : 1 / Math.sqrt(square);
    for (let at = row * width; at < (row + 1) * width; at += 1) values[at] = bytes[at]! * by;
  }
  return { width, rows: new Map(terms.map((term, row) => [term, row])), values };
}

/** Cosine of two rows; summed up in four parts, which a processor does side by side. */
export function cosine({ width, values }: Meanings, a: number, b: number): number {
  return product(values, a * width, values, b * width, width);
}

/** Sum of the products of two stretches of numbers. */
export function product(a: Float32Array, from: number, b: Float32Array, other: number, width: number): number {
  let [one, two, three, four] = [0, 0, 0, 0];
  let at = 0;
  for (; at + 3 < width; at += 4) {
    one += a[from + at]! * b[other + at]!;
    two += a[from + at + 1]! * b[other + at + 1]!;
    three += a[from + at + 2]! * b[other + at + 2]!;
    four += a[from + at + 3]! * b[other + at + 3]!;
  }
  for (; at < width; at += 1) one += a[from + at]! * b[other + at]!;
  return one + two + (three + four);
}
