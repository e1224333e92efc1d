import { GLUED_LABEL } from '../../languages/pages/date-words.ts';
import { INTERFACE_WORDS } from '../../languages/pages/interface-words.ts';
import { FULL_NAME, IS_SOMEBODY, NAMES_IN_LINE, NO_NAME_OPENING } from '../../languages/pages/persons.ts';
import {
  BEFORE_A_DAY,
  BEFORE_BY_CUE,
  BY_CUE,
  BY_LABEL,
  LABELLED_NAME,
  NOT_WRITTEN,
  PICTURE_WORDS,
  SHORT_BY_CUE,
  SIGNED_ON,
  WRITER_CUE,
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
const EXPLICIT = new RegExp(
  String.raw`^(?!${NOT_WRITTEN})(?:\p{L}{2,12} ){0,3}${SHORT_BY_CUE}\s?:?\s{1,2}${NAMES_IN_LINE}$`,
  'u',
);

/** A line that a writer's cue opens, with full names and what is told of them or of the day behind a mark: "Autor Ana Ruiz:". */
const WRITTEN = new RegExp(
  String.raw`^(?:${WRITER_CUE}(?:\s?:\s{0,2}|\s{1,2})|[Bb]y\s?:?\s{1,2})${NAMES_IN_LINE}(?:(?:\s?[|•·,:]|\s[–—-]\s).{0,90})?$`,
  'u',
);
/** The same with one word of any shape, as people call themselves on sites of many writers; the day may follow. */
const NICKNAMED = new RegExp(String.raw`^${WRITER_CUE}\s?:\s{1,2}([\p{L}\p{N}_.-]{3,30})(?:\s?[|•·,].{0,60})?$`, 'u');

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
    const written = WRITTEN.exec(line)?.[1];
    const label = BY_LABEL.test(line);
    if (explicit && !(near(i) && (EXPLICIT.test(line) || written?.includes(' ') || label))) continue;
    if (PICTURE_WORDS.test(line)) continue;
    const found =
      written ??
      (explicit ? EXPLICIT.exec(line)?.[1] : undefined) ??
      NICKNAMED.exec(line)?.[1] ??
      LINE.exec(line)?.[1] ??
      DATED.exec(line)?.[1] ??
      BEFORE_DATE.exec(line)?.[1];
    const below = found === undefined && label ? blocks[i + 1] : undefined;
    const labelled = below === undefined ? '' : text.slice(below.start, below.end);
    if (labelled.length <= 60 && FULL_NAME.test(labelled)) return personOf(labelled);
    const name = found === undefined ? null : personOf(found);
    if (explicit && !name?.includes(' ')) continue;
    if (name !== null && (name.includes(' ') || WHOLE.test(line) || NICKNAMED.test(line))) return name;
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
    if (kind === 'body' && i === headline + 1) continue;
    if (end - start > SHOWN.longest) return null;
    if (kind === 'caption' || kind === 'byline') continue;
    if (isLinked(block) && !isDated(text, blocks.slice(i + 1, i + 3))) continue;
    const name = signedBy(text.slice(start, end).replace(GLUED_LABEL, ' '));
    const person = name === null ? null : personOf(name);
    if (person !== null && (isPlainName(person, text) || !person.includes(' '))) return { name: person, index: i };
  }
  return null;
}

/** Whether lines below a name say on which day it signs. */
function isDated(text: string, [next, second]: readonly Block[]): boolean {
  if (next === undefined) return false;
  const line = text.slice(next.start, next.end);
  if (line.length > SHOWN.longest) return false;
  if (BEFORE_A_DAY.test(line)) return second !== undefined && second.kind === 'dateline';
  return next.kind === 'dateline' && /\d/.test(line);
}

/** The name on a line of nothing but a name and a date. */
function signedBy(line: string): string | null {
  const words = line.split(/\s/);
  const [nickname = '', ...day] = words;
  if (day.length > 0 && /\p{Ll}\p{Lu}/u.test(nickname) && /^\p{L}{5,30}$/u.test(nickname) && isDateLine(day.join(' ')))
    return nickname;
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

/**
 * True for a name of which the page writes no word small and which no button is called by: a section ("Home Repair") is named in the
 * words that its articles use, a person is not. For names that no cue says to be names.
 */
export function isPlainName(name: string, text: string): boolean {
  if (!name.includes(' ') && !/\p{Lo}/u.test(name)) return false;
  return !name.split(/[\s,]+/).some((word) => {
    const small = word.toLowerCase();
    if (INTERFACE_WORDS.has(small) || monthOf(word) > 0) return true;
    return (
      small !== word && /^\p{L}{4,30}$/u.test(small) && new RegExp(`(?<!\\p{L})${small}(?!\\p{L})`, 'u').test(text)
    );
  });
}

/** How far below the body a portrait of the author stands, in blocks, and how many names are looked at behind one another. */
const PORTRAIT = { below: 14, behind: 2 } as const;

/**
 * Whoever is portrayed at the foot of the article: a full name alone on a line, and right behind it a sentence that begins with that
 * name, or its first, and tells who they are ("Ana Ruiz is a writer"). Null where two are.
 */
export function portrayed(text: string, blocks: readonly Block[]): string | null {
  const last = blocks.findLastIndex(({ kind }) => kind === 'body');
  if (last < 0) return null;
  const found = new Set<string>();
  const lines = blocks.slice(Math.max(0, last - 2), last + PORTRAIT.below);
  for (const [i, { start, end }] of lines.entries()) {
    const name = end - start > SHOWN.longest ? '' : text.slice(start, end).replace(/,.{0,60}$/, '');
    if (!FULL_NAME.test(name) || !isPlainName(name, text)) continue;
    const first = name.split(' ', 1)[0]!;
    for (const next of lines.slice(i + 1, i + 1 + PORTRAIT.behind)) {
      const sentence = text.slice(next.start, Math.min(next.end, next.start + SHOWN.longest));
      const called = [name, first].find((words) => sentence.startsWith(words));
      if (called !== undefined && IS_SOMEBODY.test(sentence.slice(called.length))) found.add(name);
    }
  }
  return found.size === 1 ? [...found][0]! : null;
}
