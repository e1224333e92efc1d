import { reportingForm } from '../../languages/en/lexicon/reporting-verbs.ts';
import { SAYS_WHICH_WITH_A_NOUN } from '../../languages/en/pronouns/known-things.ts';
import { type TagLabel, tagLabels } from '../../languages/en/tags/index.ts';
import { stem } from '../../languages/en/words/stem.ts';
import { synonym } from '../../languages/en/words/synonyms.ts';
import { type Name, overlaps, type Span } from '../../model.ts';
import { type PlacedArticle, spansTouching } from '../people/placed-article.ts';

/** A noun with what stands before it: "the long report", "Harbour Lines' ferries". */
export interface Phrase extends Span {
  /** Its first word in lower case: an article, a possessive, or another. */
  readonly first: string;
  /** Its last noun, in lower case, and as it is compared. */
  readonly noun: string;
  readonly head: string;
  /** Its words without an article, as they are compared. */
  readonly words: readonly string[];
  /** Where that noun begins. */
  readonly at: number;
  /** The names that lie in it. */
  readonly names: readonly Name[];
  /** The word behind it in lower case, marks between left aside only where there is none; empty at the end of the sentence. */
  readonly next: string;
  /** A participle behind it says more of it: "residents opposing the works". */
  readonly said: boolean;
  /** It owns what the phrase behind it is: "the firm" of "the firm's ferries". */
  readonly isOwner: boolean;
  /** With what follows that says which one is meant: "a report on the works of May". */
  readonly long: Span;
}

/** How far a phrase is read, in tokens. */
const REACH = {
  /** Words before the noun; more are no phrase. */
  phrase: 12,
  /** Phrases behind a preposition that still belong to it, and words with them. */
  joined: 2,
  long: 16,
} as const;

const BEFORE_A_NOUN: ReadonlySet<TagLabel> = new Set(['JJ', 'NN', 'NNS', 'NNP', 'CD', 'VBN', 'VBG', 'POS', 'SYM']);
/** What a phrase without an article begins with. */
const OPENS_BARE: ReadonlySet<TagLabel> = new Set(['JJ', 'NN', 'NNS', 'NNP', 'CD']);
const NOUNS: ReadonlySet<TagLabel> = new Set(['NN', 'NNS', 'NNP']);

const known = new WeakMap<PlacedArticle, readonly Phrase[]>();

/** The noun phrases of an article in order; none where its parts of speech are not known. Each article is read once. */
export function phrasesOf(placed: PlacedArticle): readonly Phrase[] {
  let phrases = known.get(placed);
  if (phrases === undefined) {
    phrases = read(placed);
    known.set(placed, phrases);
  }
  return phrases;
}

/** A run of tokens that is a noun phrase, and the place of its noun. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** Where a name ends in which a phrase was cut off: "a talk with Ina “Mo” | Moor". */
function endOfName(names: readonly Name[], end: number): number {
  return spansTouching(names, { start: end - 1, end }).reduce((last, name) => Math.max(last, name.end), end);
}

function read(placed: PlacedArticle): Phrase[] {
  const { text } = placed.article;
  const { tokens, sentences, names } = placed.annotations;
  const { starts, ends, tags } = tokens;
  if (tags === null) return [];
  const tagAt = (at: number): TagLabel => tagLabels[tags[at] ?? 0]!;
  const word = (at: number): string => text.slice(starts[at], ends[at]).toLowerCase();
  const termsFrom = (from: number, to: number): string[] =>
    Array.from({ length: to - from }, (_, i) => synonym(stem(word(from + i))));
  const runAt = (from: number, end: number): Run | null => {
    const opens = tagAt(from) === 'DT' || tagAt(from) === 'PRP$';
    if (!opens && !OPENS_BARE.has(tagAt(from))) return null;
    let [at, last] = [opens ? from + 1 : from, -1];
    for (; at < end && at - from < REACH.phrase; at += 1) {
      const tag = tagAt(at);
      const isHyphen = /^[-–]$/u.test(word(at)) && starts[at] === ends[at - 1];
      if (!BEFORE_A_NOUN.has(tag) && !isHyphen && !(tag === 'RB' && BEFORE_A_NOUN.has(tagAt(at + 1)) && last < 0))
        break;
      const goesOn = tag === 'POS' || isHyphen || /^\p{Lu}/u.test(text[starts[at]!]!);
      if (NOUNS.has(tag)) last = at;
      else if (last >= 0 && !goesOn && !(tag === 'VBG' && NOUNS.has(tagAt(at + 1)))) break;
    }
    // "…, the suit states": a verb that looks like the noun's plural.
    const isSaying =
      last > from + 1 && tagAt(last) === 'NNS' && reportingForm(word(last))?.forms.has('finite') === true;
    const isLast = last + 1 >= end || !/\p{L}/u.test(word(last + 1)) || word(last + 1) === 'that';
    if (isSaying && isLast && tagAt(last - 1) === 'NN' && tagAt(from) === 'DT') last -= 1;
    return last < 0 ? null : { from, to: last + 1 };
  };
  // "a report | on the works", "a report | written by the board", "residents | opposing the works".
  const longEnd = (runs: readonly Run[], at: number, end: number): number => {
    const { from, to } = runs[at]!;
    let last = to;
    for (let next = at + 1; next < runs.length && next <= at + REACH.joined; next += 1) {
      const joined = runs[next]!;
      const link = tagAt(last) === 'VBN' || (word(last) === 'to' && tagAt(last + 1) === 'VB') ? last + 1 : last;
      const isLinked =
        SAYS_WHICH_WITH_A_NOUN.has(word(link)) || tagAt(link) === 'VB' || (tagAt(link) === 'VBG' && link === last);
      if (joined.from !== link + 1 || !isLinked || joined.to - from > REACH.long) break;
      const ahead = joined.to < end ? word(joined.to) : '';
      const isNamed = /\p{Lu}/u.test(text.slice(starts[joined.from], ends[joined.to - 1]));
      const isLoose = word(link) === 'in' || word(link) === 'at' || next > at + 1;
      if (ahead === 'that' || /^grounds?$/u.test(word(joined.to - 1)) || (isLoose && !isNamed && word(link) !== 'of'))
        break;
      last = joined.to;
    }
    return last;
  };
  // "the firm | 's ferries"
  const ownerEnd = (from: number, to: number): number => {
    if (tagAt(from) !== 'DT') return from;
    for (let one = from + 1; one < to - 1; one += 1) if (tagAt(one) === 'POS') return one;
    return from;
  };
  const phrases: Phrase[] = [];
  let at = 0;
  for (const sentence of sentences) {
    while (at < starts.length && starts[at]! < sentence.start) at += 1;
    let end = at;
    while (end < Math.min(starts.length, tags.length) && starts[end]! < sentence.end) end += 1;
    const runs: Run[] = [];
    for (let from = at; from < end; ) {
      const run = runAt(from, end);
      if (run === null) from += 1;
      else {
        runs.push(run);
        from = run.to;
      }
    }
    const add = (from: number, to: number, long: number, isOwner: boolean): void => {
      const span = { start: starts[from]!, end: ends[to - 1]! };
      phrases.push({
        ...span,
        first: word(from),
        noun: word(to - 1),
        head: synonym(stem(word(to - 1))),
        words: termsFrom(tagAt(from) === 'DT' || tagAt(from) === 'PRP$' ? from + 1 : from, to),
        at: starts[to - 1]!,
        names: spansTouching(names, span).filter((name) => overlaps(name, span)),
        said: to < end && tagAt(to) === 'VBG',
        next: to < end ? word(to) : '',
        isOwner,
        long: { start: span.start, end: endOfName(names, ends[long - 1]!) },
      });
    };
    runs.forEach(({ from, to }, i) => {
      const owner = ownerEnd(from, to);
      if (owner > from + 1) add(from, owner, owner, true);
      add(from, to, longEnd(runs, i, end), false);
    });
    at = end;
  }
  return phrases;
}
