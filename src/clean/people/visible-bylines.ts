import { GLUED_LABEL } from '../../languages/pages/date-words.ts';
import { INTERFACE_WORDS } from '../../languages/pages/interface-words.ts';
import { FULL_NAME, NAMES_IN_LINE, NO_NAME_OPENING } from '../../languages/pages/persons.ts';
import {
  BEFORE_BY_CUE,
  BY_CUE,
  BY_LABEL,
  LABELLED_NAME,
  PICTURE_WORDS,
  SHORT_BY_CUE,
  SIGNED_ON,
} from '../../languages/pages/visible-bylines.ts';
import type { Block } from '../../model.ts';
import { isDateLine } from '../dates/date-line.ts';
import { monthOf } from '../dates/months.ts';
import { personOf } from './people.ts';

/** How long a line with a name is, in letters, and how far from headline and body it stands, in blocks. Chosen on the development pages. */
const SHOWN = {
  longest: 120,
  headline: 6,
  end: 4,
  /** How far below the body a label or a day says who signs. */
  signed: 6,
} as const;

const LINE = new RegExp(
  String.raw`(?:^|[|•·–—,/»(] {0,2}|- {1,2}|\b(?:${BEFORE_BY_CUE}) {1,2}|\d{4} {1,2}|\d\d:\d\d {1,2})${BY_CUE}\s?:?\s{1,2}${NAMES_IN_LINE}`,
  'u',
);
/** A date and a name on one line: "28 Jan. 2031 | Ana Ruiz". */
/** Nothing on the line but who it is by: one word is enough for a name. */
const WHOLE = new RegExp(String.raw`^${BY_CUE}\s?:?\s{1,2}\p{Lu}[\p{L}\p{N}.]{2,30}$`, 'u');
const DATED = new RegExp(
  String.raw`\d{4}(?:,? {0,2}\d\d[:.]\d\d(?: Uhr)?)? {0,2}(?:[|•·–—/-]|//|,) {0,2}${NAMES_IN_LINE}$`,
  'u',
);
const BEFORE_DATE = new RegExp(String.raw`^${NAMES_IN_LINE} {0,2}(?:[|•·–—/-]|//|,) {0,2}\d{1,2}[. ]`, 'u');

/** Nothing on the line but a cue and full names. */
const EXPLICIT = new RegExp(String.raw`^(?:\p{L}{2,12} ){0,3}${SHORT_BY_CUE}\s{1,2}${NAMES_IN_LINE}$`, 'u');

/**
 * The people named by a line near the headline or right after the body: "Von Ana Ruiz", "Par Ana Ruiz", "3 March 2031 |
 * Ana Ruiz"; null where none is.
 */
export function shownByline(text: string, blocks: readonly Block[], explicit = false): string | null {
  const headline = blocks.findIndex(({ kind }) => kind === 'headline');
  const body = blocks.flatMap(({ kind }, i) => (kind === 'body' ? [i] : []));
  const first = body[0] ?? blocks.length;
  const last = body.at(-1) ?? -1;
  const near = (i: number): boolean =>
    (headline >= 0 && Math.abs(i - headline) <= SHOWN.headline) || (i >= first - SHOWN.headline && i <= first + 2);
  const order = blocks.map((_, i) => i).filter((i) => near(i) || (i >= last - 1 && i <= last + SHOWN.end));
  for (const i of order) {
    const { start, end, kind } = blocks[i]!;
    if (end - start > SHOWN.longest || kind === 'headline' || kind === 'caption') continue;
    const line = text.slice(start, end);
    if (explicit && !(near(i) && EXPLICIT.test(line))) continue;
    if (PICTURE_WORDS.test(line)) continue;
    const found = LINE.exec(line)?.[1] ?? DATED.exec(line)?.[1] ?? BEFORE_DATE.exec(line)?.[1];
    const below = found === undefined && BY_LABEL.test(line) ? blocks[i + 1] : undefined;
    const labelled = below === undefined ? '' : text.slice(below.start, below.end);
    if (labelled.length <= 60 && FULL_NAME.test(labelled)) return personOf(labelled);
    const name = found === undefined ? null : personOf(found);
    if (name !== null && (name.includes(' ') || WHOLE.test(line))) return name;
  }
  return explicit ? null : signedLine(text, blocks.slice(headline + 1, last + SHOWN.signed + 1));
}

/** Who signs with a label or on a day, anywhere from the headline to the foot of the article. */
function signedLine(text: string, blocks: readonly Block[]): string | null {
  for (const { start, end, kind } of blocks) {
    if (end - start > SHOWN.longest || kind === 'headline' || kind === 'caption') continue;
    const line = text.slice(start, end);
    const found = LABELLED_NAME.exec(line)?.[1] ?? SIGNED_ON.exec(line)?.[1];
    const name = found === undefined ? null : personOf(found);
    if (name !== null) return name;
  }
  return null;
}

/** How far below the headline a bare name signs, in blocks. */
const BARE = 3;

/**
 * A full name alone, or with nothing but dates and their labels, right below the headline: who signs. Null where a line says
 * anything else, leads elsewhere (a section's name) or is made of words of the interface.
 *
 * @param isLinked whether most of a block is a hyperlink
 */
export function bareName(
  text: string,
  blocks: readonly Block[],
  isLinked: (block: Block) => boolean,
): { readonly name: string; readonly index: number } | null {
  const headline = blocks.findIndex(({ kind }) => kind === 'headline');
  if (headline < 0) return null;
  for (let i = headline + 1; i <= headline + BARE && i < blocks.length; i++) {
    const block = blocks[i]!;
    const { start, end, kind } = block;
    if (kind === 'deck') continue;
    if (end - start > SHOWN.longest) return null;
    if (kind === 'caption' || kind === 'byline' || isLinked(block)) continue;
    const name = signedBy(text.slice(start, end).replace(GLUED_LABEL, ' '));
    if (name !== null) return { name, index: i };
  }
  return null;
}

/** The name on a line of nothing but a name and a date. */
function signedBy(line: string): string | null {
  const words = line.split(/\s/);
  for (const count of [4, 3, 2]) {
    const name = words
      .slice(0, count)
      .join(' ')
      .replace(/[,|•·]$/, '');
    if (words.length < count || !FULL_NAME.test(name) || NO_NAME_OPENING.test(name)) continue;
    if (name.split(' ').some((word) => INTERFACE_WORDS.has(word.toLowerCase()) || monthOf(word) > 0)) continue;
    const rest = words
      .slice(count)
      .join(' ')
      .replace(/^[\s,|•·–—-]+/, '');
    if (rest === '' || isDateLine(rest)) return name;
  }
  return null;
}
