import type { GoldPage } from '../../../corpora/affairs/gold.ts';
import { type Bound, placesOf, words } from '../../../corpora/affairs/places.ts';
import type { BlockKind, EditionArticle, Span } from '../../../src/model.ts';
import type { ErrorExample, Family } from '../figures/catalogue.ts';
import { share } from '../figures/measures.ts';

const strict: readonly BlockKind[] = ['furniture', 'repeat'];
const notBody: readonly BlockKind[] = [...strict, 'caption', 'byline', 'dateline', 'headline', 'deck'];
const journalism: readonly BlockKind[] = ['body', 'headline', 'deck'];
const kept: readonly BlockKind[] = [...journalism, 'caption', 'repeat'];

/** What of a page is furniture and what is kept of its body. Text in no block is neither. */
export function furnitureFigures({ gold, articles }: Bound): Family {
  const errors: ErrorExample[] = [];
  const tally = {
    furniture: 0,
    loose: 0,
    strict: 0,
    first: 0,
    firstKept: 0,
    last: 0,
    lastKept: 0,
    whole: 0,
    wholeKept: 0,
  };
  let [notFound, covered, shown] = [0, 0, 0];
  for (const page of gold.pages) {
    const article = articles.get(page.id);
    if (article === undefined) continue;
    const inBlocks = blockShare(article);
    const all = inBlocks({ start: 0, end: article.text.length }, [...notBody, 'body']);
    covered += all.inside;
    shown += all.of;
    for (const snippet of page.furniture) {
      const places = ownLines(article.text, placesOf(article.text, snippet));
      if (places.length === 0) {
        notFound += 1;
        continue;
      }
      const left = places.find((place) => inBlocks(place, notBody).share < 0.9);
      tally.furniture += 1;
      tally.loose += left === undefined ? 1 : 0;
      tally.strict += places.every((place) => inBlocks(place, strict).share >= 0.9) ? 1 : 0;
      if (left !== undefined) errors.push({ kind: 'furniture taken for body', text: words(article, left) });
    }
    for (const end of ['first', 'last'] as const) {
      const places = placesOf(article.text, (end === 'first' ? page.firstBody : page.lastBody) ?? '');
      if (places.length === 0) {
        notFound += 1;
        continue;
      }
      const right = places.some((place) => inBlocks(place, journalism).share >= 0.9);
      tally[end] += 1;
      tally[`${end}Kept`] += right ? 1 : 0;
      if (!right) errors.push({ kind: `${end} words of the body lost`, text: words(article, places[0]!) });
    }
    const body = bodyOf(page, article);
    if (body === null) continue;
    const whole = inBlocks(body, kept, furniturePlaces(page, article));
    tally.whole += 1;
    if (whole.share >= 0.95) tally.wholeKept += 1;
    else errors.push({ kind: 'body not whole', text: `${page.id}: ${Math.round(whole.share * 100)} % kept` });
  }
  return {
    figures: {
      furnitureFound: share(tally.loose, tally.furniture),
      furnitureStrict: share(tally.strict, tally.furniture),
      firstBodyKept: share(tally.firstKept, tally.first),
      lastBodyKept: share(tally.lastKept, tally.last),
      wholeBodyKept: share(tally.wholeKept, tally.whole),
      textCovered: share(covered, shown),
      snippetsNotFound: notFound,
    },
    errors,
  };
}

/** From the first words of the body to its last: the last beginning before the first ending, past captions and decks. */
function bodyOf(page: GoldPage, article: EditionArticle): Span | null {
  const firsts = placesOf(article.text, page.firstBody ?? '');
  const last = placesOf(article.text, page.lastBody ?? '').find(({ start }) => firsts.some((f) => f.start <= start));
  if (last === undefined) return null;
  return { start: firsts.findLast((f) => f.start <= last.start)!.start, end: last.end };
}

function furniturePlaces(page: GoldPage, article: EditionArticle): Span[] {
  return page.furniture.flatMap((snippet) => ownLines(article.text, placesOf(article.text, snippet)));
}

/**
 * The places of a snippet that can be furniture: those that are a line of their own where there are such ("Email" in a
 * sentence is no button), else those that do not begin or end within a word.
 */
function ownLines(text: string, places: readonly Span[]): Span[] {
  const alone = places.filter(
    ({ start, end }) =>
      /(?:^|\n)\s*$/u.test(text.slice(Math.max(0, start - 20), start)) &&
      /^\s*(?:\n|$)/u.test(text.slice(end, end + 20)),
  );
  if (alone.length > 0) return alone;
  const letter = /[\p{L}\p{N}]/u;
  const within = (i: number) => letter.test(text[i - 1] ?? '') && letter.test(text[i] ?? '');
  return places.filter(({ start, end }) => !within(start) && !within(end));
}

/** Counts the non-blank code units of a span, less what is left out, that lie in blocks of the kinds. */
function blockShare(article: EditionArticle) {
  const kinds: (BlockKind | undefined)[] = new Array(article.text.length);
  for (const block of article.blocks) kinds.fill(block.kind, block.start, block.end);
  return (span: Span, wanted: readonly BlockKind[], leftOut: readonly Span[] = []) => {
    let [inside, of] = [0, 0];
    for (let i = span.start; i < span.end; i++) {
      if (/\s/u.test(article.text[i]!) || leftOut.some((s) => s.start <= i && i < s.end)) continue;
      of += 1;
      const kind = kinds[i];
      if (kind !== undefined && wanted.includes(kind)) inside += 1;
    }
    return { inside, of, share: of === 0 ? 1 : inside / of };
  };
}
