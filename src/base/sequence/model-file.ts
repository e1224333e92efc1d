import { VariorumError } from '../../model.ts';

/** The weights of a sequence model as they lie in its file. */
export interface ModelFile {
  readonly labels: readonly string[];
  /** The table of weights has 2^bits rows, one column a label. */
  readonly bits: number;
  /** Row of the label before (the last row: the start of the sequence) by label; far below zero where forbidden. */
  readonly transitions: Float32Array;
  /** Quantised weights, row by row. */
  readonly weights: Uint8Array;
  /** What the byte `b` of the weights stands for is `values[b]`. */
  readonly values: Float32Array;
}

const MAGIC = 0x31515356;
const HEADER = 16;

/** Values of the 256 bytes: squares, so that small weights keep their differences. */
function valuesFor(largest: number): Float32Array {
  return Float32Array.from({ length: 256 }, (_, byte) => {
    const signed = byte < 128 ? byte : byte - 256;
    return Math.sign(signed) * (signed / 127) ** 2 * largest;
  });
}

/** Writes a model: header, labels, transitions, then one byte a weight. */
export function writeModelFile(
  labels: readonly string[],
  bits: number,
  transitions: Float32Array,
  weights: Float32Array,
): Uint8Array {
  const names = new TextEncoder().encode(labels.join('\n'));
  const transitionsAt = HEADER + Math.ceil(names.length / 4) * 4;
  const weightsAt = transitionsAt + transitions.length * 4;
  const bytes = new Uint8Array(weightsAt + weights.length);
  const view = new DataView(bytes.buffer);
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  view.setUint32(0, MAGIC, true);
  view.setUint8(4, bits);
  view.setUint8(5, labels.length);
  view.setUint16(6, names.length, true);
  view.setFloat32(8, largest, true);
  bytes.set(names, HEADER);
  transitions.forEach((value, i) => {
    view.setFloat32(transitionsAt + i * 4, value, true);
  });
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!;
    bytes[weightsAt + i] =
      largest === 0 ? 0 : Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / largest) * 127);
  }
  return bytes;
}

/** Views a model's bytes without copying its weights. Throws `input` if they are no model. */
export function readModelFile(bytes: Uint8Array): ModelFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || view.getUint32(0, true) !== MAGIC) {
    throw new VariorumError('input', 'This is not a model of Variorum. Install the package again or train the model.');
  }
  const bits = view.getUint8(4);
  const count = view.getUint8(5);
  const nameBytes = view.getUint16(6, true);
  const labels = new TextDecoder().decode(bytes.subarray(HEADER, HEADER + nameBytes)).split('\n');
  const transitionsAt = HEADER + Math.ceil(nameBytes / 4) * 4;
  const weightsAt = transitionsAt + (count + 1) * count * 4;
  if (labels.length !== count || bytes.length !== weightsAt + count * 2 ** bits) {
    throw new VariorumError('input', 'A model file is cut short or damaged. Install the package again.');
  }
  const transitions = Float32Array.from({ length: (count + 1) * count }, (_, i) =>
    view.getFloat32(transitionsAt + i * 4, true),
  );
  return { labels, bits, transitions, weights: bytes.subarray(weightsAt), values: valuesFor(view.getFloat32(8, true)) };
}
