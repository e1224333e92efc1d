import { grouped } from '../../base/grouped.ts';
import { stem } from '../../languages/en/words/stem.ts';
import { STOP_WORDS } from '../../languages/en/words/stop-words.ts';
import { TOLD_EVERYWHERE } from '../../languages/en/words/told-everywhere.ts';
import type { AnnotatedArticle } from '../../model.ts';

/**
 * When two short pages are about one event. Numbers of words, days and shared terms; chosen on invented briefs of one event
 * and of two, since longer texts are told by their likeness as a whole.
 */
export const BRIEF = {
  /** A page of so many words is too short for the likeness of all its words to tell its affair. */
  words: 100,
  /** Briefs of about the same day must share a name and so much beside it … */
  beside: 1,
  /** … others so much: a trial comes months after the fire. */
  besideLater: 2,
  sameDays: 4,
  /**
   * A name in more pages than this, and in more than this share of them, tells no event: a country, a ministry. In any pile none
   * does that is in more than the last: as many as the share makes of two hundred and forty pages.
   */
  common: 6,
  commonShare: 0.15,
  most: 36,
} as const;

const WORD = /[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu;
/** A capitalised word behind a small one. */
const CAPITAL_INSIDE = /(?<=\p{Ll}\s)\p{Lu}\p{Ll}[\p{L}\p{N}]*/gu;
const stemsOf = (text: string) => [...text.matchAll(WORD)].map(([word]) => stem(word.replaceAll(',', '')));
const stops = new Set([...STOP_WORDS, ...TOLD_EVERYWHERE].map(stem));

/** What tells the event of a short page. */
export interface Brief {
  readonly day: string | null;
  /** Words of its proper names, but of outlets and people's offices. */
  readonly names: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
}

/**
 * Pairs of short pages that are about one event though few words agree: a telling name is in both, and something beside it
 * that is said of it.
 *
 * @returns pairs of places in the list
 */
export function briefsTogether(articles: readonly AnnotatedArticle[]): [number, number][] {
  const briefs = articles.flatMap((annotated, at) => {
    const brief = briefOf(annotated);
    return brief === null ? [] : [{ at, brief }];
  });
  const byName = grouped(
    briefs.flatMap((one) => [...one.brief.names].map((name) => ({ name, one }))),
    ({ name }) => name,
  );
  const most = mostNamed(articles.length);
  const standsIn = new Map<string, number>();
  for (const annotated of articles) {
    for (const name of nameStems(annotated)) standsIn.set(name, (standsIn.get(name) ?? 0) + 1);
  }
  const pairs = new Map<string, [number, number]>();
  for (const [name, named] of byName) {
    if (named.length > most || (standsIn.get(name) ?? 0) > most) continue;
    for (const [i, { one: a }] of named.entries()) {
      for (const { one: b } of named.slice(i + 1))
        if (ofOneEvent(a.brief, b.brief)) pairs.set(`${a.at} ${b.at}`, [a.at, b.at]);
    }
  }
  return [...pairs.values()];
}

/** In how many pages of a pile a name may stand and still tell an event. */
export const mostNamed = (pages: number): number =>
  Math.min(Math.max(BRIEF.common, BRIEF.commonShare * pages), BRIEF.most);

/** The stems of the words of all names in an article. */
export const nameStems = ({ article, annotations }: AnnotatedArticle): Set<string> =>
  new Set(annotations.names.flatMap(({ start, end }) => stemsOf(article.text.slice(start, end))));

/** Whether two short pages that share a telling name are about one event. */
export function ofOneEvent(a: Brief, b: Brief): boolean {
  const shared = [...a.terms].filter((term) => b.terms.has(term));
  const names = shared.filter((term) => a.names.has(term) && b.names.has(term)).length;
  const beside = shared.length - names;
  // Two names of one event are as good as a name and what is said of it.
  return beside + Math.max(0, names - 1) >= (near(a.day, b.day) ? BRIEF.beside : BRIEF.besideLater);
}

function near(a: string | null, b: string | null): boolean {
  return a === null || b === null || Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000 <= BRIEF.sameDays;
}

/** What tells the event of a page by itself; null for one that is long enough to be told by all its words. */
export function briefOf({ article, annotations }: AnnotatedArticle): Brief | null {
  const text = article.blocks
    .filter(({ kind }) => kind === 'headline' || kind === 'deck' || kind === 'body')
    .map(({ start, end }) => article.text.slice(start, end))
    .join('\n');
  const words = stemsOf(text);
  if (words.length === 0 || words.length > BRIEF.words) return null;
  const outlets = new Set<string>();
  const names = new Set<string>();
  for (const { kind, start, end } of annotations.names) {
    const into = kind === 'outlet' ? outlets : names;
    for (const [word] of article.text.slice(start, end).matchAll(WORD)) into.add(stem(word));
  }
  for (const word of (article.publisher ?? '').matchAll(WORD)) outlets.add(stem(word[0]));
  // A capital inside a sentence of the body is a name's, whether or not it is known as one; a headline may have them all.
  for (const { start, end, kind } of article.blocks) {
    if (kind !== 'body') continue;
    for (const [word] of article.text.slice(start, end).matchAll(CAPITAL_INSIDE)) names.add(stem(word));
  }
  const telling = (term: string) => term.length > 1 && !stops.has(term) && !outlets.has(term);
  return {
    day: article.published?.slice(0, 10) ?? null,
    names: new Set([...names].filter(telling)),
    terms: new Set(words.filter(telling)),
  };
}
