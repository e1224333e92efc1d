import { grouped } from '../base/grouped.ts';
import type { Place, Span } from '../model.ts';
import type { Anchor } from './ruling.ts';

export type { Anchor } from './ruling.ts';

/** How many characters around a quotation are kept, to tell it from the same words elsewhere in the page. */
const AROUND = 32;

/** What of an article an anchor needs: an article of an edition, or one that was only cleaned. */
export interface Anchored {
  readonly id: string;
  readonly sha256: string;
  readonly url: string | null;
  readonly text: string;
}

/** The anchor of a stretch of an article, or of the page as a whole. */
export function anchorOf(article: Anchored, span: Span | null): Anchor {
  const { sha256, url, text } = article;
  if (span === null) return { sha256, url, exact: null, prefix: '', suffix: '', start: null };
  const { start, end } = span;
  return {
    sha256,
    url,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - AROUND), start),
    suffix: text.slice(end, end + AROUND),
    start,
  };
}

/** What an anchor was found to mean: articles, and in each at most one place; `place` null is the article as a whole. */
export interface FoundAt {
  readonly article: string;
  readonly place: Place | null;
}

/** Finds anchors among the articles of a pile. */
export interface Finder {
  /**
   * Where an anchor leads: in the pages of its very bytes, else in those of its address. The words must stand there to the
   * letter, but for blank space; of several places the one whose surroundings are most alike is meant, then the nearest to
   * where they began. Where nothing tells two apart, it fails closed: empty.
   */
  find(anchor: Anchor): readonly FoundAt[];
}

/** Looks articles up by the hash of their bytes and by address. */
export function finderIn(articles: readonly Anchored[]): Finder {
  const byHash = grouped(articles, ({ sha256 }) => sha256);
  const byUrl = grouped(
    articles.filter(({ url }) => url !== null),
    ({ url }) => addressOf(url!),
  );
  const inThese = (pages: readonly Anchored[], anchor: Anchor): FoundAt[] =>
    pages.flatMap((page): FoundAt[] => {
      if (anchor.exact === null) return [{ article: page.id, place: null }];
      const span = quotedIn(page.text, anchor);
      return span === null ? [] : [{ article: page.id, place: { article: page.id, ...span } }];
    });
  return {
    find: (anchor) => {
      const same = anchor.sha256 === null ? [] : inThese(byHash.get(anchor.sha256) ?? [], anchor);
      if (same.length > 0 || anchor.url === null) return same;
      return inThese(byUrl.get(addressOf(anchor.url)) ?? [], anchor);
    },
  };
}

function addressOf(url: string): string {
  return url.split('#', 1)[0]!.replace(/\/$/u, '');
}

function quotedIn(text: string, { exact, prefix, suffix, start }: Anchor): Span | null {
  const spans = occurrences(text, exact!);
  if (spans.length < 2) return spans[0] ?? null;
  const [best, next] = spans
    .map((span) => ({
      span,
      alike: alikeBefore(text, span.start, prefix) + alikeBehind(text, span.end, suffix),
      off: start === null ? 0 : Math.abs(span.start - start),
    }))
    .sort((x, y) => y.alike - x.alike || x.off - y.off);
  return best!.alike === next!.alike && best!.off === next!.off ? null : best!.span;
}

/** Where words stand in a text; where they stand nowhere, where they stand but for their blank space. */
function occurrences(text: string, words: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    spans.push({ start: at, end: at + words.length });
  if (spans.length > 0) return spans;
  const [sought, held] = [unspaced(words), unspaced(text)];
  if (sought.letters === '') return [];
  for (
    let at = held.letters.indexOf(sought.letters);
    at >= 0;
    at = held.letters.indexOf(sought.letters, at + sought.letters.length)
  )
    spans.push({ start: held.places[at]!, end: held.places[at + sought.letters.length - 1]! + 1 });
  return spans;
}

/** A text without blank space, and where each of its code units stood. */
function unspaced(text: string): { readonly letters: string; readonly places: readonly number[] } {
  const places: number[] = [];
  const letters: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]!;
    if (letter.trim() === '') continue;
    letters.push(letter);
    places.push(at);
  }
  return { letters: letters.join(''), places };
}

function alikeBefore(text: string, start: number, prefix: string): number {
  let alike = 0;
  while (alike < prefix.length && text[start - 1 - alike] === prefix[prefix.length - 1 - alike]) alike += 1;
  return alike;
}

function alikeBehind(text: string, end: number, suffix: string): number {
  let alike = 0;
  while (alike < suffix.length && text[end + alike] === suffix[alike]) alike += 1;
  return alike;
}
