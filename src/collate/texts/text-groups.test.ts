import { expect, it } from 'vitest';
import { body, invented } from '../../../testing/articles/blocks.ts';
import { WordInterner, wordSequence } from '../../languages/en/words/word-sequence.ts';
import { groupTexts } from './text-groups.ts';

const WIRE = [
  'The council of Eastmere voted on Monday to close the covered market after engineers found cracks in three of its pillars.',
  'Forty traders must leave by the end of the month, and the council will pay their rent elsewhere for half a year.',
  'The market hall was built by a butcher who had won it at cards and lost it again within the year, as the town tells it.',
  'A petition against the closure gathered nine thousand names before the vote, more than the town has voters.',
];
const OTHER = [
  'Snow fell on the pass for the ninth day, and the plough drivers of the canton slept in their cabs between their rounds.',
  'Two of them have been offered a hotel room by a guest who got through on skis and will not ski back before the thaw.',
];

const articles = [
  invented('wire', body(...WIRE)),
  invented('trim', body(...WIRE.slice(0, 3))),
  invented('copy', body(...WIRE, 'Read more in our Sunday paper.')),
  invented('snow', body(...OTHER)),
  invented('both', body(...OTHER, ...WIRE.slice(0, 2), 'Elsewhere nothing happened that anybody cared to write down.')),
];

function keysOfGroups(order: readonly number[]): string[] {
  const interner = new WordInterner();
  const given = order.map((i) => articles[i]!);
  const { groups } = groupTexts(given.map((one) => wordSequence(one, interner)));
  return groups
    .map((group) =>
      group
        .map((i) => given[i]!.article.key)
        .sort()
        .join('+'),
    )
    .sort();
}

it('puts copies and trims of one text together and others apart', () => {
  expect(keysOfGroups([0, 1, 2, 3, 4])).toContain('copy+trim+wire');
});

it('does not depend on the order of the pile', () => {
  const expected = keysOfGroups([0, 1, 2, 3, 4]);
  for (const order of [
    [4, 3, 2, 1, 0],
    [2, 0, 4, 1, 3],
    [1, 4, 0, 3, 2],
  ])
    expect(keysOfGroups(order)).toEqual(expected);
});

it('finds that a text took part of another in', () => {
  const interner = new WordInterner();
  const { groups, reuses } = groupTexts(articles.map((one) => wordSequence(one, interner)));
  const wire = groups.findIndex((group) => group.includes(0));
  const both = groups.findIndex((group) => group.includes(4));
  expect(reuses.some(({ a, b }) => [a, b].includes(wire) && [a, b].includes(both))).toBe(true);
});

it('keeps a text that opens in its own words and then brings another in apart from that one', () => {
  const opening = 'Nobody who has ever bought a cabbage in this town will believe what its council did this week.';
  const texts = (handsOver: string) => {
    const interner = new WordInterner();
    const given = [invented('wire', body(...WIRE)), invented('about', body(opening, handsOver, ...WIRE))];
    return groupTexts(given.map((one) => wordSequence(one, interner)));
  };
  const about = texts('The Eastmere Post reported:');
  expect(about.groups).toEqual([[0], [1]]);
  expect(about.reuses).toEqual([{ a: 0, b: 1, contained: true }]);
  expect(texts('It was a Monday.').groups).toEqual([[0, 1]]);
});
