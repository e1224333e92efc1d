import { INTERFACE_WORDS, LABELS } from '../../languages/pages/interface-words.ts';
import { fold } from './piece.ts';

const CLOCK = String.raw`(?:[[(]?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? )?\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?[\])]?,? ?(?:[-–—] )?)?`;
const NAME = String.raw`[@\p{L}][\p{L}\p{N}\p{M}_.'’-]{0,30}(?: [\p{Lu}\p{N}][\p{L}\p{N}\p{M}_.'’-]{0,30}){0,3}`;
const ASIDE = String.raw`(?: ?[([][^()[\]\n]{1,30}[)\]])?`;

/** "MOOR: ", "[10:42] Ana Ruiz (by phone): ", "<lee> ", "Q. ", "**Ana:** ", ">> ANA: ", "- Ana: ". */
const TURN = new RegExp(
  String.raw`^(?:>{1,2} ?|[-–—•*] )?\*{0,2}${CLOCK}(?:<(?<account>${NAME})>:?|(?<speaker>${NAME})${ASIDE}(?:\*{2})?:|(?<letter>[QA])\.)(?:\*{2})?\s+(?=\S)`,
  'u',
);

/** Code units of a line in which its label stands. */
const REACH = 200;

/** A speaker's label before words, as transcripts, interviews and chats have it. */
export interface Turn {
  /** Who speaks, folded. */
  readonly speaker: string;
  /** Length of the label with what parts it from the words, in UTF-16 code units. */
  readonly label: number;
}

/** The label a line begins with; null where it has none, or one that names a part of a page ("Photo:", "Related:"). */
export function turnOf(line: string): Turn | null {
  const match = TURN.exec(line.slice(0, REACH));
  if (match?.groups === undefined) return null;
  const { account, speaker, letter } = match.groups;
  const folded = fold(account ?? speaker ?? letter ?? '');
  if (folded === '' || LABELS.has(folded) || isOfPage(folded)) return null;
  return { speaker: folded, label: match[0].length };
}

/** True for a label made of words of the interface ("More", "Watch live"); a single letter ("Q", "A") is none. */
const isOfPage = (label: string): boolean =>
  label.length > 1 && label.split(' ').every((word) => INTERFACE_WORDS.has(word));
