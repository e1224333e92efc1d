import { expect, test } from 'vitest';
import { articleOf } from '../../corpora/articles.ts';
import { annotate, readAnnotationModels } from '../../src/annotate/index.ts';
import { defaultRegister } from '../../src/outlets/index.ts';
import { exampleOf } from './examples.ts';
import { trainAttributions } from './train.ts';

const register = defaultRegister();

/** Our own sentences: source in [ ], cue in { }, content in < >. */
const marked = [
  '<The pier will stay shut until spring>, [the harbour board] {said} on Monday.',
  '[Ana Moss] {said} <the dredger had left the port at night>.',
  '<Two cranes were sold last year>, {according to} [a clerk of the board].',
  '[The union] {warned} that <the crews would strike before the season>.',
  'The ferry sails twice a day and carries forty cars.',
  '<The contract was never signed>, [Paul Rudd of the union] {said}.',
  'Boats lay along the quay all through the winter.',
  '<The lamps were lit at six>, {according to} [a porter of the harbour].',
  '[Officials] {said} <the quay had been measured twice>.',
];

function goldOf(text: string, name: string) {
  const marks = { '[': 'source', '{': 'cue', '<': 'content' } as const;
  const spans = {
    source: [] as { start: number; end: number }[],
    cue: [] as { start: number; end: number }[],
    content: [] as { start: number; end: number }[],
  };
  let bare = '';
  let open: { role: keyof typeof spans; start: number } | null = null;
  for (const sign of text) {
    if (sign in marks) open = { role: marks[sign as keyof typeof marks], start: bare.length };
    else if (open && '>]}'.includes(sign)) {
      spans[open.role].push({ start: open.start, end: bare.length });
      open = null;
    } else bare += sign;
  }
  return { name, text: bare, attributions: spans.cue.length > 0 ? [spans] : [] };
}

test('models learnt from a few sentences read them again, through the whole of annotate', () => {
  const texts = marked.map((text, i) => goldOf(text, `t${i}`));
  const settings = { wordBits: 12, cueBits: 12, wordEpochs: 30, cueEpochs: 30, rate: 0.2, l2: 0, folds: 2, seed: 1 };
  const { words, cues } = trainAttributions(
    texts.map((text) => exampleOf(text, register)),
    settings,
  );
  const models = readAnnotationModels(
    new Map([
      ['attributions-words', words],
      ['attributions-cues', cues],
    ]),
  );
  expect(models.tags).toBeNull();
  const found = texts.map(({ name, text }) => annotate(articleOf(name, text, register), register, models).attributions);
  const textOf = (i: number, role: 'source' | 'cue' | 'content') =>
    found[i]!.flatMap((one) => one[role].map(({ start, end }) => texts[i]!.text.slice(start, end)));
  expect(textOf(1, 'source')).toEqual(['Ana Moss']);
  expect(textOf(1, 'cue')).toEqual(['said']);
  expect(textOf(1, 'content')).toEqual(['the dredger had left the port at night']);
  expect(found[1]![0]!.speaker).toBe('Ana Moss');
  expect(textOf(2, 'cue')).toEqual(['according to']);
  expect(found[4]).toEqual([]);
});
