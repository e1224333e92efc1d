import type { Page } from '../model.ts';
import { type LiveBlog, liveBlogOf } from './article/live-blog.ts';
import { keptPieces } from './article/reader-view.ts';
import { severalArticles } from './article/several-articles.ts';
import { surroundingsOf } from './article/surroundings.ts';
import { unwrapped } from './capture/addresses.ts';
import { captureOf } from './capture/capture.ts';
import { type HtmlFacts, htmlFacts, NO_FACTS } from './html-facts.ts';
import { isDataTable } from './page/data-table.ts';
import { hasNoscriptText, outweighs, SHOWS_NOTHING, statedParagraphs } from './page/hidden-text.ts';
import { pageData } from './page/page-data.ts';
import { marksOf } from './page/prose.ts';
import { type Asides, render } from './page/render.ts';
import type { RawPiece, Rendered } from './page/rendered.ts';
import { streamedParts } from './page/streamed.ts';
import { stripTags } from './page/strip-tags.ts';
import { type ElementNode, type Tree, treeOf } from './page/tree.ts';
import { personOf } from './people/people.ts';
import { paragraphs } from './pieces/paragraphs.ts';
import { fold, type Piece } from './pieces/piece.ts';

/** More characters than any article page has: not worth building a tree for. */
const MOST_CHARACTERS = 20_000_000;

export interface ReadHtml extends Rendered {
  readonly facts: HtmlFacts;
  readonly notices: readonly string[];
}

/** Reads a page of HTML; whatever is wrong with it, its text comes back, with a notice. */
export function readHtml(page: Page): ReadHtml {
  const saved = page.content.length > MOST_CHARACTERS ? null : treeOf(page.content);
  if (saved === null)
    return stripped(page, 'The page is too large or too deep to parse; its tags were stripped and its layout ignored.');
  const first = captureOf(saved, page.content, page.declared.url);
  const wrapped = first !== null && first.capture.url === null ? first.banners.length > 0 || first.url !== null : true;
  const tree = first !== null && wrapped ? (treeOf(page.content, unwrapped) ?? saved) : saved;
  const captured =
    first === null || tree === saved
      ? first
      : { ...first, banners: first.banners.map(({ index }) => tree.elements[index]!) };
  const banners = captured?.banners ?? [];
  const facts = htmlFacts(tree, page.declared.url, captured, marksOf(tree, banners));
  const live = liveBlogOf(tree, facts.live);
  const parts = streamedParts(tree);
  const asides: Asides = { ...(live === null ? {} : { lines: live.clocks }), ...(parts.size === 0 ? {} : { parts }) };
  const shown = view(tree, facts, live, asides, banners);
  const stated = statedParagraphs(facts.statedBody);
  if (stated.length > 0 && outweighs(stated, shown.prose, () => proseOf(shown.read), fold))
    return withStated(shown.read, stated, LINKED);
  if (shown.prose >= SHOWS_NOTHING) return dated(shown.read, live);
  if (hasNoscriptText(tree)) {
    const unscripted = view(tree, facts, live, { ...asides, noscript: true }, banners);
    if (unscripted.prose >= SHOWS_NOTHING)
      return noted(
        unscripted.read,
        'The page has its text only for readers without scripts (noscript); it was read there.',
      );
  }
  const data = pageData(tree);
  if (data === null || !outweighs(data.paragraphs, shown.prose, () => proseOf(shown.read), fold)) return shown.read;
  const read = withStated(shown.read, data.paragraphs, SCRIPTED);
  if (facts.byline !== null || data.byline === null) return read;
  return { ...read, facts: { ...facts, byline: personOf(data.byline), bylines: [data.byline, ...facts.bylines] } };
}

const LINKED = 'The page shows no more than a part of its text; the whole was read in its linked data (JSON-LD).';
const SCRIPTED =
  'The page shows no body without running its scripts; its text was read in the data it carries for them.';

/** The paragraphs of the body that a page shows, folded. */
const proseOf = ({ text, pieces }: ReadHtml): string[] =>
  pieces.flatMap(({ start, end, markup }) =>
    end - start >= LEAST_PROSE && (markup?.kept ?? 0) > 0 && (markup?.linked ?? 0) < 0.5 && !markup?.heading
      ? [fold(text.slice(start, end))]
      : [],
  );

interface View {
  readonly read: ReadHtml;
  /** Letters of the prose that was kept. */
  readonly prose: number;
}

const LEAST_PROSE = 60;

function view(
  tree: Tree,
  facts: HtmlFacts,
  live: LiveBlog | null,
  asides: Asides,
  banners: readonly ElementNode[],
): View {
  const writer = render(tree, facts.url, asides);
  const { text, hyperlinks } = writer.finish();
  const notices: string[] = live === null ? [] : [live.notice];
  const several = live === null ? severalArticles(tree, text, writer.pieces, facts.title, facts.url) : null;
  if (several !== null) notices.push(several.notice);
  const others = marksOf(tree, [...banners, ...(several?.others ?? [])]);
  const kept = keptPieces(tree, text, writer.pieces, others, asides.noscript);
  if (kept === null && text !== '') {
    notices.push('No reader view could be made of the page; its body was found by its wording alone.');
  }
  if (kept !== null && live !== null) {
    writer.pieces.forEach(({ block, stated }, i) => {
      if (live.within[block.index] && stated !== 'furniture') kept[i] = 1;
    });
  }
  const own = writer.pieces.map((raw): RawPiece => (others[raw.block.index] ? { ...raw, stated: 'furniture' } : raw));
  const headline = headlineIndex(text, own, facts.title);
  const surroundings = surroundingsOf(tree, own, kept);
  const pieces = own.map(
    (raw, i): Piece =>
      withMarkup(
        raw,
        kept === null ? null : kept[i]!,
        i === headline,
        others[raw.block.index] ? undefined : surroundings[i]!,
      ),
  );
  const prose = pieces.reduce((sum, { start, end, markup }) => {
    const counts = end - start >= LEAST_PROSE && (markup?.kept ?? 0) > 0 && (markup?.linked ?? 0) < 0.5;
    return counts ? sum + end - start : sum;
  }, 0);
  return { read: { text, pieces, hyperlinks, facts, notices }, prose };
}

const noted = (read: ReadHtml, notice: string): ReadHtml => ({ ...read, notices: [...read.notices, notice] });

/** A live blog is published with its first post and changed with its last, where the page says nothing else. */
function dated(read: ReadHtml, live: LiveBlog | null): ReadHtml {
  if (live === null) return read;
  const { facts } = read;
  const published = facts.published ?? live.first;
  return { ...read, facts: { ...facts, published, modified: facts.modified ?? live.last } };
}

/** The page as shown, and after it the body that only its data give; what of it the page shows too is a part of that. */
function withStated(read: ReadHtml, stated: readonly string[], notice: string): ReadHtml {
  let { text } = read;
  const all = fold(stated.join(' '));
  const pieces = read.pieces.map((piece): Piece => {
    const { markup } = piece;
    if (markup === null || (markup.kept ?? 0) === 0 || markup.heading) return piece;
    const words = fold(text.slice(piece.start, piece.end));
    return words.length >= 20 && all.includes(words)
      ? { ...piece, markup: { ...markup, stated: 'furniture', kept: 0 } }
      : piece;
  });
  for (const line of stated) {
    const start = text === '' ? 0 : text.length + 1;
    text = text === '' ? line : `${text}\n${line}`;
    pieces.push({ start, end: start + line.length, markup: { stated: null, linked: 0, heading: false, kept: 1 } });
  }
  return { ...noted(read, notice), text, pieces };
}

/** Which of the main headings is the headline: the one that equals the stated title, else the first. */
function headlineIndex(text: string, pieces: readonly RawPiece[], title: string | null): number {
  const wanted = fold(title ?? '');
  const headings = pieces.flatMap((piece, i) => (piece.stated === 'headline' ? [i] : []));
  const equal = headings.find((i) => {
    const folded = fold(text.slice(pieces[i]!.start, pieces[i]!.end));
    return wanted !== '' && folded.length >= 8 && (wanted.includes(folded) || folded.includes(wanted));
  });
  return equal ?? headings.find((i) => pieces[i]!.end - pieces[i]!.start >= 12 && pieces[i]!.linked < LOGO) ?? -1;
}

/** Share of hyperlink from which a main heading that no title holds is the site's own name. */
const LOGO = 0.9;

/** Longest text an element can state to be a date or a name for. */
const LONGEST = { dateline: 120, byline: 200, caption: 900, deck: 600 } as const;

function withMarkup(
  raw: RawPiece,
  kept: number | null,
  headline: boolean,
  surroundings: (() => Float32Array) | undefined,
): Piece {
  const { start, end, linked, heading, block } = raw;
  const cell = /^(?:t[dhr])$/.test(block.tag) && tableAround(block);
  let { stated } = raw;
  if (stated === 'headline' && !headline) stated = null;
  if (stated !== null && stated in LONGEST && end - start > LONGEST[stated as keyof typeof LONGEST]) stated = null;
  if (stated === 'furniture' && kept === 1) stated = null;
  return {
    start,
    end,
    markup: { stated, linked, heading, kept, ...(cell && { cell }), ...(surroundings && { surroundings }) },
  };
}

/** True in a table of data. */
function tableAround(block: ElementNode): boolean {
  for (let up: ElementNode | null = block; up !== null; up = up.parent) if (up.tag === 'table') return isDataTable(up);
  return false;
}

function stripped(page: Page, notice: string): ReadHtml {
  const text = stripTags(page.content);
  return {
    text,
    pieces: paragraphs(text),
    hyperlinks: [],
    facts: { ...NO_FACTS, url: page.declared.url },
    notices: [notice],
  };
}
