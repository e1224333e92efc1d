import {
  BEING,
  BESIDE_A_VERB,
  DENIES_THE_DENIAL,
  END_OF_OBJECT,
  HELPING,
  NO_THING,
  ONLY_SINCE,
  PARTICIPLE,
  SAYS_LITTLE,
  THERE_IS_NONE,
} from '../../../languages/en/negation/denied-terms.ts';
import { NUMBER_TERMS } from '../../../languages/en/numbers/number-terms.ts';
import { stem } from '../../../languages/en/words/stem.ts';
import type { Word } from '../../../languages/language.ts';
import type { Span } from '../../../model.ts';
import { clauseAround, type StorySentence } from '../../scene/sentence-index.ts';
import { rootOf } from './denials.ts';

/** Words before and behind a verb that can be who does it and what it is done to. */
export const REACH = 7;

/** What is denied: a verb of somebody or something, or that there is a thing. */
export interface Denied {
  readonly told: StorySentence;
  readonly span: Span;
  /** The verb or noun that must stand in a clause that says otherwise. */
  readonly head: string;
  /** Roots of who does it and what it is done to. */
  readonly of: ReadonlySet<string>;
  /** A thing that there is none of; of `of` one is enough then. */
  readonly ofNone: boolean;
  /** Roots of what qualifies such a thing, anywhere and behind it: all of them must stand there. */
  readonly rest: ReadonlySet<string>;
  readonly behind: ReadonlySet<string>;
}

/** The verbs that a sentence denies: "did not open the gates", "has never been used"; orders, wishes and possibilities deny nothing. */
export function deniedVerbs(told: StorySentence): Denied[] {
  const { text } = told.placed.article;
  if (told.headline || /\?["”’]?\s*$/u.test(text.slice(told.start, told.end))) return [];
  return told.words.flatMap((negator, at): Denied[] => {
    const helping = helperOf(told.words, at);
    if (helping === null) return [];
    let to = at + 1;
    while (BESIDE_A_VERB.has(told.words[to]?.form ?? '')) to += 1;
    const verb = told.words[to];
    if (verb === undefined || to - at > 3 || END_OF_OBJECT.has(verb.form) || SAYS_LITTLE.has(verb.form)) return [];
    const clause = clauseAround(told, negator);
    if (verb.end > clause.end || ONLY_SINCE.test(text.slice(clause.start, clause.end))) return [];
    if (DENIES_THE_DENIAL.test(text.slice(told.start, negator.start))) return [];
    const passive = BEING.has(helping) || told.words.slice(at + 1, to).some(({ form }) => BEING.has(form));
    // "Is not true", "is not a deed": nothing is done.
    if (passive && !PARTICIPLE.test(verb.form)) return [];
    const ongoing = verb.form.endsWith('ing');
    const before = told.words.slice(Math.max(0, at - REACH), at).filter(({ start }) => start >= clause.start);
    const of = rootsOf(passive && !ongoing ? before : objectBehind(told, to));
    if (of.size === 0) return [];
    return [
      {
        told,
        span: { start: clause.start, end: clause.end },
        head: stem(verb.form),
        of,
        ofNone: false,
        rest: NONE,
        behind: NONE,
      },
    ];
  });
}

const NONE: ReadonlySet<string> = new Set();

/** The helping verb a negator goes with: "did not", "hasn't", and "never", which needs none; null where it denies no verb. */
function helperOf(words: readonly Word[], at: number): string | null {
  const { form } = words[at]!;
  const joined = /^(.+?)n['’]?t$/u.exec(form);
  if (joined !== null) return HELPING.has(joined[1]!) ? joined[1]! : null;
  const before = words[at - 1]?.form ?? '';
  if (form === 'never') return before;
  // "Do not open" at the beginning is an order.
  return form === 'not' && HELPING.has(before) && (before !== 'do' || at > 1) ? before : null;
}

/** The words behind a verb up to a mark or a preposition. */
function objectBehind({ words, placed, end }: StorySentence, verb: number): Word[] {
  const behind: Word[] = [];
  for (let at = verb + 1; at < words.length && behind.length < REACH; at += 1) {
    const [last, word] = [words[at - 1]!, words[at]!];
    if (word.end > end || /[^\s"“”‘’'$£€-]/u.test(placed.article.text.slice(last.end, word.start))) break;
    if (END_OF_OBJECT.has(word.form)) break;
    behind.push(word);
  }
  return behind;
}

/** The things that there are none of by a sentence: "has no dams", "there are no such rules". */
export function deniedThings(told: StorySentence): Denied[] {
  const { text } = told.placed.article;
  if (told.headline) return [];
  return [...text.slice(told.start, told.end).matchAll(THERE_IS_NONE)].flatMap((match): Denied[] => {
    const from = told.start + match.index + match[0].length;
    const first = told.words.findIndex(({ start }) => start >= from - 1);
    if (first < 0) return [];
    const object = objectBehind(told, first - 1);
    const cut = object.findIndex(({ form }, at) => at > 0 && form.endsWith('ing'));
    const thing = cut < 0 ? object : object.slice(0, cut);
    const head = thing.at(-1);
    if (head?.term == null || /^\p{N}/u.test(head.term) || NUMBER_TERMS.has(head.term)) return [];
    if (thing.some(({ form }) => NO_THING.has(form))) return [];
    const clause = clauseAround(told, head);
    const of = rootsOf(clause.words.filter(({ start }) => start < match.index + told.start));
    const after = rootsOf(clause.words.filter(({ start }) => start > head.start));
    if (of.size + after.size === 0 && match[1] === undefined) return [];
    const span = { start: clause.start, end: clause.end };
    const [rest, behind] = [rootsOf(thing.slice(0, -1)), of.size === 0 ? after : NONE];
    return [{ told, span, head: stem(head.form), of, ofNone: true, rest, behind }];
  });
}

/** Roots of the telling words; numbers are none. */
export function rootsOf(words: readonly Word[]): Set<string> {
  return new Set(words.flatMap(({ term }) => (term === null || /^\p{N}/u.test(term) ? [] : [rootOf(term)])));
}
