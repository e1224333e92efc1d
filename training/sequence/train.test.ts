import { expect, test } from 'vitest';
import { hashFeature, readSequenceModel, rowsOf } from '../../src/base/sequence/index.ts';
import { trainSequenceModel } from './train.ts';

const labels = ['O', 'B', 'I'];
const sentences = ['the boat left', 'a red boat and a blue boat sank', 'red and blue', 'boat left the quay'];

/** "boat" begins a span that the word after it goes on with, unless that is "and". */
function sequence(text: string) {
  const words = text.split(' ');
  const gold = Uint8Array.from(words, (word, i) =>
    word === 'boat' ? 1 : words[i - 1] === 'boat' && word !== 'and' ? 2 : 0,
  );
  return { features: rowsOf(words.map((word) => [hashFeature(1, word), hashFeature(2)])), gold };
}

test.each(['crf', 'perceptron'] as const)('a model learnt by %s tells words and transitions', (method) => {
  const sequences = sentences.map(sequence);
  const options = { labels, sequences, epochs: 40, bits: 10, seed: 7, method, rate: 0.5 };
  const bytes = trainSequenceModel(options);
  expect(trainSequenceModel(options)).toEqual(bytes);
  const model = readSequenceModel(bytes);
  expect(model.labels).toEqual(labels);
  for (const { features, gold } of sequences) expect(model.decode(features)).toEqual(gold);
  expect(model.decode(rowsOf([]))).toEqual(new Uint8Array(0));
});

test('bytes that are no model are refused', () => {
  expect(() => readSequenceModel(new Uint8Array(40))).toThrow(/not a model/);
  const bytes = trainSequenceModel({ labels, sequences: [sequence('a boat')], epochs: 1, bits: 4, seed: 1 });
  expect(() => readSequenceModel(bytes.subarray(0, bytes.length - 1))).toThrow(/cut short/);
});
