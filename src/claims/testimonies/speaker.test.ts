import { expect, test } from 'vitest';
import { type Invention, invented, stemmaOf } from '../../../testing/articles/annotated.ts';
import type { Testimony } from '../../model.ts';
import { findClaims } from '../shipped.fixture.ts';

/** The witness of one invented article that stands in given words. */
function witness(
  text: string,
  words: string,
  attributions: Invention['attributions'] & object,
  more: Invention = {},
): Testimony {
  const articles = [invented('a', text, { ...more, attributions })];
  const all = findClaims(articles, stemmaOf(articles)).claims.flatMap(({ testimonies }) => testimonies);
  const found = all.find(({ exact }) => exact.includes(words));
  if (found === undefined) throw new Error(`no witness holds “${words}”: ${all.map(({ exact }) => exact).join(' | ')}`);
  return found;
}

test('an order is a fact of the article, not the word of who gave it', () => {
  const content = 'the harbour board to open the northern ferry pier by Friday morning';
  const text = `Judge Mara Dunn ordered ${content}.`;
  const { speaker } = witness(text, 'northern ferry pier', [
    { source: 'Judge Mara Dunn', cue: 'ordered', content, speaker: 'Mara Dunn' },
  ]);
  expect(speaker).toBeNull();
});

test('who tells what papers show is the speaker, not the papers', () => {
  const inner = 'the harbour board had known of the rotten timber since March';
  const outer = `the survey files show that ${inner}`;
  const text = `Mara Dunn said ${outer}.`;
  const { speaker } = witness(text, inner, [
    { source: 'Mara Dunn', cue: 'said', content: outer, speaker: 'Mara Dunn' },
    { source: 'the survey files', cue: 'show', content: inner, speaker: 'survey files' },
  ]);
  expect(speaker).toBe('Mara Dunn');
});

test('what somebody did not say has no speaker', () => {
  const content = 'it would open the northern ferry pier again before the winter';
  const text = `The harbour board did not say ${content}.`;
  const { speaker } = witness(text, 'northern ferry pier', [
    { source: 'The harbour board', cue: 'did not say', content, speaker: 'harbour board' },
  ]);
  expect(speaker).toBeNull();
});

test('a paragraph goes on telling what its outlet reported', () => {
  const first = 'two clerks counted the rotten timber in the northern pier';
  const text = `The Calder Post reported that ${first}. The board paid for new timber the week after.\nThe fleet will leave the southern quay on Monday morning.`;
  const attributions = [
    { source: 'The Calder Post', cue: 'reported', content: first, speaker: null, via: 'The Calder Post' },
  ];
  expect(witness(text, 'new timber', attributions).via).toBe('The Calder Post');
  expect(witness(text, 'fleet will leave', attributions).via).toBeNull();
});

test('"the company" is the body the article names most', () => {
  const content = 'it closed the northern ferry pier because of rotten timber';
  const text = `Tern Ferries sails to the islands. Tern Ferries has four boats. The company said ${content}.`;
  const { speaker } = witness(
    text,
    'northern ferry pier',
    [{ source: 'The company', cue: 'said', content, speaker: 'company' }],
    { names: [['organisation', 'Tern Ferries']] },
  );
  expect(speaker).toBe('Tern Ferries');
});
