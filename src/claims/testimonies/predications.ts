import { OPENS_PREDICATION } from '../../languages/en/clauses/links.ts';
import { wordsIn } from '../../languages/en/words/words.ts';
import type { Word } from '../../languages/language.ts';
import type { Span, VerbGroup } from '../../model.ts';

/** How far what a verb says reaches, in words and boundaries. Chosen on the development affairs. */
const VERB = {
  /** Each verb is read up to so many boundaries on. */
  mostEnds: 3,
  /** Fewer words predicate nothing. */
  leastWords: 4,
  /** A verb that is not finite ends what comes before it only so many words on: "is expected to rule" is one. */
  complement: 2,
} as const;

/** A mark after which something else may begin. */
const MARK = /^[\s"“”'‘’)\]]*[,;:–—(]|^\s+-{1,2}\s/u;
/** Before one of these a stretch may end; a subject may go across "and". */
const OPENING = new Set([...OPENS_PREDICATION, 'and', 'or']);

/** What one verb of a sentence says. */
export interface Predication extends Span {
  readonly finite: boolean;
}

/** A verb group by its words in the sentence, `to` exclusive. */
interface Predicate {
  readonly from: number;
  readonly to: number;
  readonly finite: boolean;
}

/**
 * What each verb of a sentence says: from its subject, and from the verb on where the subject stands farther off ("who resigned in
 * May", "is due to rule by spring", "to give the north an edge"), up to each of the next boundaries. Subjects and
 * boundaries are told by verbs, marks and linking words alone; Del Corro & Gemulla (2013) cut clauses so from parses.
 *
 * @param verbs verb groups of the sentence, in order
 */
export function predicationsOf(
  text: string,
  sentence: Span,
  words: readonly Word[],
  verbs: readonly VerbGroup[],
): Predication[] {
  const inside = wordsIn(words, sentence);
  const place = (offset: number): number => {
    const at = inside.findIndex(({ start }) => start >= offset);
    return at < 0 ? inside.length : at;
  };
  const predicates = verbs
    .map(({ start, end, form }): Predicate => ({ from: place(start), to: place(end), finite: form === 'finite' }))
    .filter(({ from }) => from < inside.length);
  const marked = inside.map((_, at) => at === 0 || MARK.test(text.slice(inside[at - 1]!.end, inside[at]!.start)));
  const opens = inside.map(
    ({ form, start }, at) => marked[at]! || (OPENING.has(form) && text[start - 1] !== '-' && text[start - 1] !== '‑'),
  );
  const spans = predicates.map((predicate, index) => {
    const ends = endsOf(predicate, predicates, inside, opens);
    return startsOf(predicate, predicates[index - 1]?.to ?? 0, inside, marked).flatMap((start, at) =>
      ends
        .filter((end) => end - start >= VERB.leastWords)
        .map((end) => ({
          start: inside[start]!.start,
          end: inside[end - 1]!.end,
          finite: predicate.finite && !(at > 0),
        })),
    );
  });
  return spans.flat();
}

/** Where the subject of a verb begins, as far as the verb or the mark before it, and where the verb itself does with its linking word. */
function startsOf(
  { from, finite }: Predicate,
  previous: number,
  inside: readonly Word[],
  marked: readonly boolean[],
): number[] {
  let subject = from;
  while (subject > previous && !marked[subject]! && !OPENS_PREDICATION.has(inside[subject]!.form)) subject -= 1;
  if (subject < from - 1 && (inside[subject]!.form === 'and' || inside[subject]!.form === 'but')) subject += 1;
  let bare = from;
  while (bare > previous && OPENING.has(inside[bare - 1]!.form)) bare -= 1;
  return finite && subject < bare ? [subject, bare] : [bare];
}

/** The next places after a verb at which a mark stands, or a linking word, or the next verb that is not finite. */
function endsOf(
  { to }: Predicate,
  predicates: readonly Predicate[],
  inside: readonly Word[],
  opens: readonly boolean[],
): number[] {
  const dependent = new Set(predicates.flatMap(({ from, finite }) => (finite ? [] : [from])));
  const ends: number[] = [];
  for (let at = to; at <= inside.length && ends.length < VERB.mostEnds; at += 1) {
    const ended = at === inside.length || (at > to && opens[at]!);
    if (ended || (at > to + VERB.complement && dependent.has(at))) ends.push(at);
  }
  return ends;
}
