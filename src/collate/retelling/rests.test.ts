import { expect, it } from 'vitest';
import { body, invented, inventedRegister } from '../../../testing/articles/blocks.ts';
import { WordInterner } from '../../languages/en/words/word-sequence.ts';
import { findCredits } from '../credits/credits.ts';
import { outletBook } from '../credits/outlet-book.ts';
import { propositionsOf } from './propositions.ts';
import { reliancesOf } from './rests.ts';

function reliances(...paragraphs: readonly string[]) {
  const article = invented('x', body(...paragraphs));
  const credits = findCredits(article, inventedRegister, outletBook([article], inventedRegister));
  return reliancesOf(article, credits, propositionsOf(article, new WordInterner()));
}

const PLAIN = ['The marsh floods.', 'Geese live there.', 'A fence went up in May.'];

it('lets a text rest on the report its opening names', () => {
  const [rest] = reliances('The land is wet, the Harbour Post reported.', ...PLAIN);
  expect(rest).toMatchObject({ outlet: 'The Harbour Post', leads: true, times: 1, share: 1 });
});

it('gives a source named in passing its own paragraph only', () => {
  const found = reliances(
    'The land is wet, the Harbour Post reported.',
    ...PLAIN,
    'It is cheap, according to the Upland Times.',
    ...PLAIN,
  );
  const share = new Map(found.map((rest) => [rest.outlet, rest.share]));
  expect(share.get('The Harbour Post')).toBeGreaterThan(0.7);
  expect(share.get('The Upland Times')).toBeLessThan(0.25);
});

it('gives a text that names nobody no rest', () => {
  expect(reliances(...PLAIN)).toEqual([]);
});

it('carries a leading source on for eight sentences without its name, in paragraphs that name nobody', () => {
  const [rest] = reliances('The land is wet, the Harbour Post reported.', ...Array<string>(20).fill('It rained.'));
  expect(rest!.scope).toHaveLength(1 + 8);
});

it('looks for the leading source in the first six sentences and the one after them', () => {
  const namedAfter = (sentences: number) =>
    reliances(...Array<string>(sentences).fill('It rained.'), 'The land is wet, the Harbour Post reported.')[0]!;
  expect(namedAfter(5).leads).toBe(true);
  expect(namedAfter(6).leads).toBe(false);
  expect(namedAfter(6).share).toBe(1);
  expect(namedAfter(7).scope).toEqual([7]);
});
