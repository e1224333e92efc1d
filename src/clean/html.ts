import { parseHTML } from 'linkedom';
import type { Page } from '../model.ts';
import { type HtmlFacts, htmlFacts, NO_FACTS } from './html-facts.ts';
import { paragraphs } from './paragraphs.ts';
import { fold, type Piece } from './piece.ts';
import { keptElements } from './reader-view.ts';
import { walk } from './render.ts';
import type { RawPiece, Rendered } from './rendered.ts';
import { stripTags } from './strip-tags.ts';

/** More characters or tags than any article page has: not worth building a tree for. */
const MOST_CHARACTERS = 20_000_000;
const MOST_TAGS = 400_000;
/** Open elements at one point of the page; the parser takes time in the square of it. */
const MOST_OPEN = 10_000;

export interface ReadHtml extends Rendered {
  readonly facts: HtmlFacts;
  readonly notices: readonly string[];
}

/** Reads a page of HTML; whatever is wrong with it, its text comes back, with a notice. */
export function readHtml(page: Page): ReadHtml {
  if (page.content.length > MOST_CHARACTERS || isUnwieldy(page.content)) {
    return stripped(page, 'The page is too large or too deep to parse; its tags were stripped and its layout ignored.');
  }
  try {
    return parsed(page);
  } catch {
    return stripped(page, 'The HTML could not be parsed; its tags were stripped and its layout ignored.');
  }
}

function parsed(page: Page): ReadHtml {
  const markup = /<html[\s>]/i.test(page.content) ? page.content : `<html><body>${page.content}</body></html>`;
  const { document } = parseHTML(markup) as unknown as { document: Document };
  const facts = htmlFacts(document, page.declared.url);
  const { writer, elements, depth } = walk(document, facts.url);
  const { text, hyperlinks } = writer.finish();
  let kept: ReadonlySet<number> | null = null;
  const notices: string[] = [];
  try {
    kept = keptElements(document, elements, depth);
  } catch {
    kept = null;
  }
  if (kept === null && text !== '')
    notices.push('No reader view could be made of the page; its body was found by its wording alone.');
  const headline = headlineIndex(text, writer.pieces, facts.title);
  const pieces = writer.pieces.map((raw, i): Piece => withMarkup(raw, kept, i === headline));
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

function withMarkup(raw: RawPiece, kept: ReadonlySet<number> | null, headline: boolean): Piece {
  const { start, end, linked, heading } = raw;
  let { stated } = raw;
  if (stated === 'headline' && !headline) stated = null;
  if (stated !== null && stated in LONGEST && end - start > LONGEST[stated as keyof typeof LONGEST]) stated = null;
  let letters = 0;
  let survived = 0;
  for (const [element, count] of raw.elements) {
    letters += count;
    if (kept?.has(element)) survived += count;
  }
  const share = kept === null ? null : survived / Math.max(1, letters);
  if (stated === 'furniture' && share !== null && share >= 0.5) stated = null;
  return { start, end, markup: { stated, linked, heading, kept: share } };
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

/** Elements that need no end tag, so that an open one says nothing of depth. */
const UNENDED =
  /^(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|source|tbody|td|tfoot|th|thead|tr|track|wbr)$/;

function isUnwieldy(html: string): boolean {
  let tags = 0;
  let open = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    tags += 1;
    const name = /^<(\/?)([a-z][a-z\d]{0,12})/i.exec(html.slice(at, at + 16));
    if (name && !UNENDED.test(name[2]!.toLowerCase())) open = Math.max(0, open + (name[1] === '' ? 1 : -1));
    if (tags > MOST_TAGS || open > MOST_OPEN) return true;
  }
  return false;
}
