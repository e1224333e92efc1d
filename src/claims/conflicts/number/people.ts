import { FATES, PEOPLE_COUNTED, THINGS_COUNTED } from '../../../languages/en/numbers/people-counted.ts';
import { stem } from '../../../languages/en/words/stem.ts';
import { synonym } from '../../../languages/en/words/synonyms.ts';
import type { Amount } from './amount.ts';

function termsOf(words: string): string[] {
  return words.split(/\s+/u).map((word) => synonym(stem(word)));
}

/** Heads that count people, and so may count the same ones. */
export const PEOPLE = new Set(termsOf(PEOPLE_COUNTED));
const THINGS: ReadonlyMap<string, string> = new Map(
  THINGS_COUNTED.flatMap((line) => termsOf(line).map((term) => [term, termsOf(line)[0]!] as const)),
);

/** True if two nouns may count one thing: "homes" and "households". */
export function areOneThing(a: string, b: string): boolean {
  return THINGS.has(a) && THINGS.get(a) === THINGS.get(b);
}

const FATE_TERMS: readonly (readonly string[])[] = FATES.map(termsOf);

/** True if a head counts people. */
export function countsPeople(head: string): boolean {
  return PEOPLE.has(head);
}

/** Places in the list of fates of those who are hurt and of those who are treated. */
export const HURT = FATES.findIndex((words) => words.startsWith('injure'));
export const TREATED = FATES.findIndex((words) => words.startsWith('hospital'));
export const RESCUED = FATES.findIndex((words) => words.startsWith('rescue'));
export const EVACUATED = FATES.findIndex((words) => words.startsWith('evacuat'));

/** Fates that one count may take together and another tell apart. */
const NEAR_FATES: ReadonlyMap<number, number> = new Map([
  [TREATED, HURT],
  [EVACUATED, RESCUED],
]);

/** True if what becomes of those counted differs: the killed are not the injured. The treated may be. */
export function fatesApart(a: Amount, b: Amount): boolean {
  const [one, other] = [a, b].map(
    (amount) => new Set([...fatesOf(amount)].map((fate) => NEAR_FATES.get(fate) ?? fate)),
  );
  return one!.size > 0 && other!.size > 0 && ![...one!].some((fate) => other!.has(fate));
}

/** What becomes of those counted, by the words of the clause just around the number. */
export function fatesOf({ told, clause, span }: Amount): ReadonlySet<number> {
  const words = told.words.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const at = words.findIndex(({ end }) => end > span.start);
  const near = words.slice(Math.max(0, at - 4), at + 8);
  return new Set(
    near.flatMap(({ term }) =>
      FATE_TERMS.flatMap((terms, fate) => (term !== null && terms.includes(term) ? [fate] : [])),
    ),
  );
}
