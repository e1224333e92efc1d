import { finiteVerbs } from '../../../languages/en/clauses/propositions.ts';
import { COUNT_OF_A_STATE, PART_OR_WHOLE } from '../../../languages/en/numbers/bounds.ts';
import type { Scene } from '../../scene/setting.ts';
import type { Moments } from '../../when/moments.ts';
import type { Found } from '../calls/found.ts';
import { type Amount, isRounding } from './amounts.ts';
import { countsPeople, fatesOf } from './people.ts';

/** Whether two numbers of one fact can both hold, and why. */
export function verdictOn(scene: Scene, a: Amount, b: Amount): Pick<Found, 'nature' | 'reason'> {
  const values = `“${written(a)}” and “${written(b)}”`;
  if (Math.max(a.low, b.low) <= Math.min(a.high, b.high))
    return { nature: 'precision', reason: `${values}: both can hold.` };
  if (a.unit !== 'tally' && isRounding(a.value, b.value))
    return { nature: 'precision', reason: `${values}: one can be the other, rounded.` };
  if (a.article || b.article) {
    return { nature: 'precision', reason: `${values}: the singular may be meant loosely.` };
  }
  const part = partOf(a, b) ?? narrower(a, b) ?? narrower(b, a);
  if (part !== null) return { nature: 'scope', reason: `${values}: ${part}.` };
  if (mayChange(a) && mayChange(b)) {
    const days = daysApart(scene.moments, a, b);
    if (days !== null)
      return {
        nature: 'moment',
        reason: `${values}: counts that change, given ${days === 1 ? 'a day' : `${days} days`} apart.`,
      };
  }
  return {
    nature: 'contradiction',
    reason: `${values}: the number of ${a.what === a.unit ? 'one sum' : a.what} cannot be both.`,
  };
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
