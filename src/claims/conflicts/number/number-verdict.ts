import { finiteVerbs } from '../../../languages/en/clauses/propositions.ts';
import {
  COUNT_OF_A_STATE,
  GROWING_COUNT,
  NOT_QUITE,
  PART_OR_WHOLE,
  SCOPE_OF_COUNT,
} from '../../../languages/en/numbers/bounds.ts';
import type { Scene } from '../../scene/setting.ts';
import type { Moments } from '../../when/moments.ts';
import type { Found } from '../calls/found.ts';
import { type Amount, isRounding } from './amount.ts';
import { countsPeople, EVACUATED, fatesOf, HURT, RESCUED, TREATED } from './people.ts';

/** What two measures given in two units may part by: each is rounded in its own. */
const OTHER_UNIT = 0.1;

/**
 * Whether two numbers of one fact can both hold, and why. A contradiction is called only where both say the same of the same:
 * without `proof` they are told differently, and no more.
 */
export function verdictOn(scene: Scene, a: Amount, b: Amount, proof: boolean): Pick<Found, 'nature' | 'reason'> {
  const values = `“${written(a)}” and “${written(b)}”`;
  if (Math.max(a.low, b.low) <= Math.min(a.high, b.high))
    return { nature: 'precision', reason: `${values}: both can hold.` };
  if (roundsTo(a, b)) return { nature: 'precision', reason: `${values}: one can be the other, rounded.` };
  if (a.article || b.article) {
    return { nature: 'precision', reason: `${values}: the singular may be meant loosely.` };
  }
  const other = fatesTold(a, b);
  if (other !== null) return { nature: 'scope', reason: `${values}: ${other}.` };
  if (mayChange(a) && mayChange(b)) {
    const days = daysApart(scene.moments, a, b);
    if (days !== null)
      return {
        nature: 'moment',
        reason: `${values}: counts that change, given ${days === 1 ? 'a day' : `${days} days`} apart.`,
      };
  }
  const part = scopesOf(a, b) ?? partOf(a, b) ?? narrower(a, b) ?? narrower(b, a);
  if (part !== null) return { nature: 'scope', reason: `${values}: ${part}.` };
  const what = a.what === a.unit ? 'one sum' : a.what;
  return proof
    ? { nature: 'contradiction', reason: `${values}: the number of ${what} cannot be both.` }
    : { nature: null, reason: `${values}: the number of ${what}, if both mean the same.` };
}

/** One exact number is the other rounded; bounds that shut each other out are no rounding. */
function roundsTo(a: Amount, b: Amount): boolean {
  if (a.unit === 'tally' || (isOpen(a) && isOpen(b))) return false;
  if (a.reckoned !== b.reckoned) return Math.abs(a.value - b.value) <= OTHER_UNIT * Math.max(a.value, b.value);
  return isRounding(a.given, b.given);
}

function isOpen({ bound, told, span }: Amount): boolean {
  const { text } = told.placed.article;
  return (bound !== 'exact' && bound !== 'about') || NOT_QUITE.test(text.slice(span.start, span.end));
}

/** Of the hurt some are treated, and others are treated who were not counted as hurt; so with who is rescued and who evacuated. */
function fatesTold(a: Amount, b: Amount): string | null {
  const [one, other] = [fatesOf(a), fatesOf(b)];
  const apart = (first: number, second: number) =>
    [
      [one, other],
      [other, one],
    ].some(([x, y]) => x!.has(first) && !x!.has(second) && y!.has(second) && !y!.has(first));
  if (apart(HURT, TREATED)) return 'one counts the injured, the other those who were treated';
  if (apart(RESCUED, EVACUATED)) return 'one counts the rescued, the other those who had to leave';
  return null;
}

/** "In the north" against "in the whole country". */
function scopesOf(a: Amount, b: Amount): string | null {
  const [one, other] = [a, b].map(({ told, clause }) =>
    SCOPE_OF_COUNT.exec(told.placed.article.text.slice(clause.start, clause.end))?.[0].toLowerCase(),
  );
  if (one === other) return null;
  return one === undefined || other === undefined
    ? `one says “${one ?? other}”`
    : `one says “${one}”, the other “${other}”`;
}

function written({ told, span }: Amount): string {
  return told.placed.article.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
}

/** Why one number can be a part of the other or of another whole, or null. */
function partOf(a: Amount, b: Amount): string | null {
  if (a.head !== b.head && a.value > 1.5 * b.value !== b.value > 1.5 * a.value)
    return 'they may count different things';
  const [one, other] = [a, b].map(
    ({ told, clause, span }) =>
      PART_OR_WHOLE.exec(
        told.placed.article.text
          .slice(Math.max(clause.start, span.start - 20), Math.min(told.end, span.end + 20))
          .replace(written({ told, span } as Amount), ' '),
      )?.[0],
  );
  if ((one === undefined) === (other === undefined)) return null;
  return `one says “${one ?? other}”, and may count a part or another whole`;
}

/** "A tender" and "a restricted tender": one says all the other says, and qualifies it. */
function narrower(wide: Amount, narrow: Amount): string | null {
  const { terms } = wide.clause;
  if (terms.size < 2 || ![...terms].every((term) => narrow.clause.terms.has(term))) return null;
  const words = narrow.clause.words.filter(({ term }) => term !== null && narrow.clause.terms.has(term));
  const at = words.findIndex(({ term, end }, place) => {
    const next = words[place + 1];
    return (
      isAdjective(narrow, end - 1) &&
      !terms.has(term!) &&
      next !== undefined &&
      terms.has(next.term!) &&
      next.start - end === 1
    );
  });
  if (at < 0) return null;
  const { text } = narrow.told.placed.article;
  return `only one says “${text.slice(words[at]!.start, words[at + 1]!.end)}”`;
}

/** A word in small letters that is no verb, by what it ends on. */
function isAdjective({ told }: Amount, last: number): boolean {
  const word = told.words.find(({ start, end }) => start <= last && last < end);
  if (word === undefined) return false;
  const written = told.placed.article.text.slice(word.start, word.end);
  return /^\p{Ll}+$/u.test(written) && (finiteVerbs([word]).length === 0 || /ed$/u.test(written));
}

/** Tolls and standings grow from one day to the next; what was agreed, paid or voted does not. */
function mayChange(amount: Amount): boolean {
  if (fatesOf(amount).size > 0) return true;
  const { text } = amount.told.placed.article;
  if (countsPeople(amount.head) && GROWING_COUNT.test(text.slice(amount.clause.start, amount.clause.end))) return true;
  return (
    countsPeople(amount.head) &&
    COUNT_OF_A_STATE.test(amount.told.placed.article.text.slice(amount.clause.start, amount.span.start))
  );
}

function daysApart({ published }: Moments, a: Amount, b: Amount): number | null {
  const [one, other] = [published.get(a.told.placed.article.id), published.get(b.told.placed.article.id)];
  if (one === undefined || other === undefined) return null;
  const gap = Math.max(one.from - other.to, other.from - one.to);
  return gap >= 1 ? gap : null;
}
