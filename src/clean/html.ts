import type { Page } from '../model.ts';
import { type HtmlFacts, htmlFacts, NO_FACTS } from './html-facts.ts';
import { paragraphs } from './paragraphs.ts';
import { fold, type Piece } from './piece.ts';
import { keptPieces } from './reader-view.ts';
import { render } from './render.ts';
import type { RawPiece, Rendered } from './rendered.ts';
import { stripTags } from './strip-tags.ts';
import { treeOf } from './tree.ts';

/** More characters than any article page has: not worth building a tree for. */
const MOST_CHARACTERS = 20_000_000;

export interface ReadHtml extends Rendered {
  readonly facts: HtmlFacts;
  readonly notices: readonly string[];
}

/** Reads a page of HTML; whatever is wrong with it, its text comes back, with a notice. */
export function readHtml(page: Page): ReadHtml {
  const tree = page.content.length > MOST_CHARACTERS ? null : treeOf(page.content);
  if (tree === null)
    return stripped(page, 'The page is too large or too deep to parse; its tags were stripped and its layout ignored.');
  const facts = htmlFacts(tree, page.declared.url);
  const writer = render(tree, facts.url);
  const { text, hyperlinks } = writer.finish();
  const kept = keptPieces(tree, text, writer.pieces);
  const notices: string[] = [];
  if (kept === null && text !== '') {
    notices.push('No reader view could be made of the page; its body was found by its wording alone.');
  }
  const headline = headlineIndex(text, writer.pieces, facts.title);
  const pieces = writer.pieces.map((raw, i): Piece => withMarkup(raw, kept === null ? null : kept[i]!, i === headline));
  return { text, pieces, hyperlinks, facts, notices };
}

/** Which of the main headings is the headline: the one that equals the stated title, else the first. */
function headlineIndex(text: string, pieces: readonly RawPiece[], title: string | null): number {
  const wanted = fold(title ?? '');
  const headings = pieces.flatMap((piece, i) => (piece.stated === 'headline' ? [i] : []));
  const equal = headings.find((i) => {
    const folded = fold(text.slice(pieces[i]!.start, pieces[i]!.end));
    return wanted !== '' && folded.length >= 8 && (wanted.includes(folded) || folded.includes(wanted));
  });
  return equal ?? headings.find((i) => pieces[i]!.end - pieces[i]!.start >= 12) ?? -1;
}

/** Longest text an element can state to be a date or a name for. */
const LONGEST = { dateline: 120, byline: 200, caption: 900, deck: 600 } as const;

function withMarkup(raw: RawPiece, kept: number | null, headline: boolean): Piece {
  const { start, end, linked, heading } = raw;
  let { stated } = raw;
  if (stated === 'headline' && !headline) stated = null;
  if (stated !== null && stated in LONGEST && end - start > LONGEST[stated as keyof typeof LONGEST]) stated = null;
  if (stated === 'furniture' && kept === 1) stated = null;
  return { start, end, markup: { stated, linked, heading, kept } };
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
