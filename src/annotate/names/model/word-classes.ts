import { determiners, sentenceStarters } from '../../../languages/en/lexicon/function-words.ts';
import { reportingForm } from '../../../languages/en/lexicon/reporting-verbs.ts';
import { roleNouns, titleWords } from '../../../languages/en/lexicon/roles.ts';
import { particles } from '../../../languages/en/names/connectors.ts';
import { demonyms } from '../../../languages/en/names/demonyms.ts';
import { femaleNames, maleNames } from '../../../languages/en/names/given-names.ts';
import { knownBodies, organisationHeads } from '../../../languages/en/names/organisations.ts';
import { capitalsNoNames, thingHeads } from '../../../languages/en/names/other-names.ts';
import { compass, placeHeads, placeTails } from '../../../languages/en/names/place-words.ts';
import { places } from '../../../languages/en/names/places.ts';
import { pressHeads } from '../../../languages/en/names/press-heads.ts';

/** Longest entry of several words in our lists. */
const longest = 4;

const manyWords = new Map<string, number>();
const firstWords = new Set<string>();
for (const [list, bit] of [
  [places, 1 << 20],
  [knownBodies, 1 << 21],
] as const) {
  for (const entry of list) {
    if (!entry.includes(' ')) continue;
    manyWords.set(entry, bit);
    firstWords.add(entry.split(' ', 1)[0]!);
  }
}

const known = new Map<string, number>();
const most = 40_000;

/** What our lists say of a word, one bit a list; the same word always gives the same bits. */
export function classesOf(text: string): number {
  const seen = known.get(text);
  if (seen !== undefined) return seen;
  if (known.size >= most) known.clear();
  const bits = makeClasses(text);
  known.set(text, bits);
  return bits;
}

function makeClasses(text: string): number {
  const lower = text.toLowerCase();
  const bare = lower.replace(/\.$/u, '');
  return [
    maleNames.has(text),
    femaleNames.has(text),
    places.has(text),
    demonyms.has(text),
    organisationHeads.has(text),
    pressHeads.has(text),
    thingHeads.has(text),
    placeTails.has(text),
    placeHeads.has(text),
    knownBodies.has(text),
    titleWords.has(bare),
    roleNouns.has(lower),
    particles.has(lower),
    capitalsNoNames.has(text),
    compass.has(text),
    reportingForm(lower)?.forms.has('finite') === true,
    determiners.has(lower),
    sentenceStarters.has(lower),
  ].reduce((bits, holds, i) => (holds ? bits | (1 << i) : bits), 0);
}

/** Adds the bits of entries of several words ("Papua New Guinea") to the words they cover; the longest entry counts. */
export function markLongEntries(words: readonly string[], bits: Int32Array): void {
  for (let i = 0; i < words.length - 1; i++) {
    if (!firstWords.has(words[i]!)) continue;
    for (let to = Math.min(words.length, i + longest); to > i + 1; to--) {
      const bit = manyWords.get(words.slice(i, to).join(' '));
      if (bit === undefined) continue;
      for (let k = i; k < to; k++) bits[k]! |= bit;
      break;
    }
  }
}
