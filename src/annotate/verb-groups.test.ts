import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTagger, tagLabels, tagTokens } from '../languages/en/tags/index.ts';
import { tokenize } from '../languages/en/words/tokenize.ts';
import { verbGroupsOf } from './verb-groups.ts';

const file = new URL('../../models/tags.bin', import.meta.url);

/** The verb groups of a sentence whose words are given with their tags. */
function groupsOf(tagged: string): string[] {
  const pairs = tagged.split(' ').map((one) => one.split('/') as [string, (typeof tagLabels)[number]]);
  const text = pairs.map(([word]) => word).join(' ');
  const tags = Uint8Array.from(pairs, ([, tag]) => tagLabels.indexOf(tag));
  const tokens = tokenize(text);
  expect(tokens).toHaveLength(pairs.length);
  return verbGroupsOf(tokens, tags, { from: 0, to: tokens.length }).map(
    ({ start, end, form }) => `${form}: ${text.slice(start, end)}`,
  );
}

test('auxiliaries, adverbs and the verb are one group', () => {
  expect(groupsOf('The/DT pier/NN has/VBZ not/RB been/VBN closed/VBN today/NN')).toEqual([
    'finite: has not been closed',
  ]);
  expect(groupsOf('She/PRP is/VBZ still/RB mayor/NN')).toEqual(['finite: is']);
});

test('an infinitive is a group of its own', () => {
  expect(groupsOf('The/DT board/NN is/VBZ expected/VBN to/TO rule/VB by/IN May/NNP')).toEqual([
    'finite: is expected',
    'infinitive: to rule',
  ]);
  expect(groupsOf('They/PRP walked/VBD to/TO the/DT quay/NN')).toEqual(['finite: walked']);
});

test('a participle that stands before its noun is no verb, one behind it is', () => {
  expect(groupsOf('the/DT estranged/VBN daughter/NN left/VBD')).toEqual(['finite: left']);
  expect(groupsOf('the/DT letter/NN sent/VBN by/IN the/DT board/NN')).toEqual(['participle: sent']);
  expect(groupsOf('arguing/VBG that/IN boats/NNS sank/VBD')).toEqual(['gerund: arguing', 'finite: sank']);
});

test.skipIf(!existsSync(file))('with the shipped tagger', () => {
  const text = 'Dunn, who resigned in May, wants to reopen the pier.';
  const tokens = tokenize(text);
  const range = { from: 0, to: tokens.length };
  const tags = tagTokens(tokens, [range], readTagger(readFileSync(file)));
  expect(verbGroupsOf(tokens, tags, range).map(({ start, end }) => text.slice(start, end))).toEqual([
    'resigned',
    'wants',
    'to reopen',
  ]);
});
