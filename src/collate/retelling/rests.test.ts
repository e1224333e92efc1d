import { expect, it } from 'vitest';
import { WordInterner } from '../../languages/en/word-sequence.ts';
import { findCredits } from '../credits/credits.ts';
import { outletBook } from '../credits/outlet-book.ts';
import { body, invented, inventedRegister } from '../invented.ts';
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
