import { english } from '../languages/en/index.ts';
import { SMALL_IN_TITLES } from '../languages/en/lexicon/glue-words.ts';
import { BEFORE_CLAUSE, CLAUSE_BEGINS, LEANS_ON_BEFORE, NEEDS_ITS_CLAUSE } from '../languages/en/pronouns/pointers.ts';
import { IS_PENDING, TELLS_A_PICTURE } from '../languages/en/pronouns/reference.ts';
import { REACTS, REPORTED, SAID_BEHIND } from '../languages/en/sayings/refutations.ts';
import type { Story } from '../model.ts';
import { isContested } from './contested.ts';
import { leadOf, leadTerms } from './leads.ts';
import type { Matter } from './matter.ts';
import { beforeItBegins, presumedIn } from './reads-alone.ts';

/** How long the title of an affair is. */
export const TITLE = {
  /** Characters at most; a longer headline or first sentence is cut at a clause. */
  most: 140,
  /** The same of one that begins with who says so, */
  mostTold: 150,
  /** in so many of its first characters, */
  teller: 90,
  /** and of one that ends with who says so, without whom it would state it as so. */
  mostSaid: 190,
  /** Characters that the first clause must have to be a title by itself. */
  least: 30,
  /** Content words a headline must have to say what happened. */
  terms: 4,
  /** Content words below which one is not the better for being shorter. */
  enough: 7,
  /** How much better a headline or deck is than a first sentence. */
  headline: 1.3,
  /** How much better one is that says who says so, where somebody denies what is told. */
  reported: 1.3,
  /** What is left of one that tells as so what the account opens with as somebody's words. */
  unsaid: 0.7,
  /** What is left of it if it tells what is still to be decided. */
  pending: 0.5,
  /** What is left of it if it tells what somebody thinks of the news. */
  reacts: 0.6,
  /** The least part of what it tells that the account must open with. */
  opening: 0.5,
  /** What is left of one that tells less of it: it is the title of another part of the affair. */
  another: 0.1,
} as const;

/**
 * The title of an affair in words of its pages: the headline, deck or first sentence, cut at a clause, that tells most of what all its
 * texts lead with, and at least in part what the account opens with.
 *
 * @param opening the first sentence of the affair's account, which can be its title too
 */
export function titleOf(matter: Matter, story: Story, opening: string): string {
  const weights = leadTerms(matter, story);
  const contested = isContested(matter, story);
  const opensSaid = REPORTED.test(opening);
  let best = '';
  let worth = 0;
  for (const { words, factor } of [...offersOf(matter, story), { words: opening, factor: 1 }]) {
    const title = cutAtClause(words);
    const terms = termsIn(title);
    if (!canBeTitle(title, words, terms)) continue;
    let sum = 0;
    for (const term of terms) sum += weights.get(term) ?? 0;
    const told = REPORTED.test(title) ? (contested ? TITLE.reported : 1) : opensSaid ? TITLE.unsaid : 1;
    const news = (IS_PENDING.test(words) ? TITLE.pending : 1) * (REACTS.test(title) ? TITLE.reacts : 1);
    const another = ofTheOpening(terms, weights, opening) < TITLE.opening ? TITLE.another : 1;
    const its = (factor * told * news * another * sum) / Math.max(terms.size, TITLE.enough) ** 0.5;
    if (its > worth) [best, worth] = [title, its];
  }
  return best || story.name;
}

/** True of words that say whole and by themselves what happened. */
function canBeTitle(title: string, words: string, terms: ReadonlySet<string>): boolean {
  if (terms.size < TITLE.terms || ASKS.test(words) || TELLS_A_PICTURE.test(words)) return false;
  if (LEANS_ON_BEFORE.has((/\p{L}+/u.exec(title)?.[0] ?? '').toLowerCase()) || presumedIn(title).opening !== null)
    return false;
  return isWholeTitle(title, words);
}

/** The part of what a title tells, by what the texts lead with, that the account opens with. */
function ofTheOpening(terms: ReadonlySet<string>, weights: ReadonlyMap<string, number>, opening: string): number {
  const opens = termsIn(opening);
  let all = 0;
  let shared = 0;
  for (const term of terms) {
    all += weights.get(term) ?? 0;
    if (opens.has(term)) shared += weights.get(term) ?? 0;
  }
  return all === 0 ? 0 : shared / all;
}

function termsIn(words: string): Set<string> {
  return new Set(english.words(words).flatMap(({ term }) => (term === null ? [] : [term])));
}

/** True of a title that ends where its words end, or where a clause does that says the same without the next one. */
export function isWholeTitle(title: string, words: string): boolean {
  const rest = words.trim().slice(title.length);
  if (NEEDS_ITS_CLAUSE.test(rest)) return false;
  return !/^[\s\p{L}\p{N}]/u.test(rest) || CLAUSE_BEGINS.test(rest);
}

const ASKS = /\?/u;

interface Offer {
  readonly words: string;
  readonly factor: number;
}

/** Agencies' and sites' tags before a headline. */
const TAG = /^(?:[\p{Lu}]{3,12}(?: [\p{Lu}]{3,12})?: )/u;

function offersOf({ articles }: Matter, story: Story): Offer[] {
  return story.articles.flatMap((id) => {
    const article = articles.get(id)!;
    const [first] = leadOf(article).filter(({ headline }) => !headline);
    const heads = leadOf(article).filter(({ headline }) => headline);
    const title = article.title === null ? [] : [{ words: article.title.replace(TAG, ''), factor: TITLE.headline }];
    return [
      ...title,
      ...heads.map(({ start, end }) => ({
        words: article.text.slice(start, end).replace(TAG, ''),
        factor: TITLE.headline,
      })),
      ...(first ? [{ words: withoutDateline(article.text.slice(first.start, first.end)), factor: 1 }] : []),
    ];
  });
}

function withoutDateline(words: string): string {
  return words.slice(beforeItBegins(words));
}

/** The words up to a clause's end, no longer than a title may be; it does not end on a word that needs another. */
export function cutAtClause(words: string): string {
  const whole = withoutLastMark(words.split('\n', 1)[0]!.trim());
  if (whole.length <= TITLE.most) return whole;
  const said = SAID_BEHIND.exec(whole.slice(0, TITLE.mostSaid));
  if (said !== null) return whole.slice(0, said.index + said[0].length);
  const most = REPORTED.test(whole.slice(0, TITLE.teller)) ? TITLE.mostTold : TITLE.most;
  if (whole.length <= most) return whole;
  const head = whole.slice(0, most + 1);
  let at = -1;
  for (const { index } of head.matchAll(/[,;:–—] | - /gu)) if (index >= TITLE.least) at = index;
  if (at < 0) for (const { index } of head.matchAll(BEFORE_CLAUSE)) if (index >= TITLE.least) at = index;
  if (at < 0) at = head.lastIndexOf(' ');
  const kept = head.slice(0, at).trim().split(' ');
  while (kept.length > 1 && SMALL_IN_TITLES.has(kept.at(-1)!.toLowerCase())) kept.pop();
  return kept.join(' ');
}

/** The words without the mark they end on and without a sign of a page's making ("\\n"); a stop behind one letter is an initial's. */
function withoutLastMark(words: string): string {
  let end = words.length;
  while (words.endsWith('\\n', end)) end = words.slice(0, end - 2).trimEnd().length;
  const quote = /["”]/u.test(words.charAt(end - 1)) ? words.charAt(end - 1) : '';
  let at = end - quote.length;
  if (words.charAt(at - 1) === '.' && /\p{L}{2}/u.test(words.slice(at - 3, at - 1))) return words.slice(0, at - 1);
  while (at > 0 && ',;:'.includes(words.charAt(at - 1))) at--;
  return words.slice(0, at) + quote;
}
