import { FUNCTION_WORDS, SMALL_IN_TITLES } from '../../languages/en/lexicon/glue-words.ts';
import { INTERFACE_WORDS, LABELS } from '../../languages/pages/interface-words.ts';
import { ABBREVIATION_END } from '../../languages/pages/journalism.ts';
import { withoutClosing } from '../pieces/closing.ts';
import { fold, type Piece } from '../pieces/piece.ts';
import { boilerplateScore } from './cues/boilerplate.ts';

/** What can be counted in one piece of text, before its neighbours are looked at. */
export interface Features {
  readonly words: number;
  /** Ends as a sentence does; emoji, hashtags and addresses behind it aside. */
  readonly terminal: boolean;
  /** Share of function words. */
  readonly glue: number;
  /** Share of words with a capital among those a title would capitalise. */
  readonly titleCase: number;
  /** Share of words, function words and numbers aside, that belong to the interface of a web site. */
  readonly interfaceShare: number;
  /** Wording of pleas, notices and pointers; see `boilerplateScore`. */
  readonly boilerplate: number;
  /** The whole piece is a label such as "Advertisement", or holds no word at all. */
  readonly label: boolean;
  /** Share of letters inside hyperlinks, 0 where there is no markup. */
  readonly linked: number;
  /** Begins with a place and a dash, as the first paragraph of a report does: "PORT CALDER (AP) — ". */
  readonly placed: boolean;
  /** Begins or ends with a quotation mark. */
  readonly quoted: boolean;
}

/** Letters of a piece that can be a label whole. */
const LONGEST_LABEL = 60;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’+-]*/gu;
const TERMINAL = /[.!?…。！？．।۔؟։።]["'”’)\]」』）】]{0,3}(?: ?[*“"”])?$/;
/** Signs of scripts that part no words. */
const UNPARTED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/g;
const FIRST_UNPARTED = /[\u0e00-\u9fff]/;
/** Such signs that make a word, roughly. */
const SIGNS_OF_WORD = 2;
const PLACED = /^\p{Lu}[\p{Lu}.'’ -]{2,30}(?:, [\p{Lu}][\p{L}. ]{1,20})?(?: \([\p{L} .]{2,25}\))? ?(?:—|–|--|- )/u;

/** Counts the features of a piece. Only its first 4,000 code units are looked at. */
export function featuresOf(text: string, piece: Piece): Features {
  const full = text.slice(piece.start, piece.end);
  const block = full.length > 4000 ? full.slice(0, 4000) : full;
  const tokens = block.match(WORD) ?? [];
  let glue = 0;
  let titled = 0;
  let titleable = 0;
  let interfaceWords = 0;
  let numbers = 0;
  for (const token of tokens) {
    const trait = traitsOf(token);
    if (trait & GLUE) glue += 1;
    else if (trait & NUMBER) numbers += 1;
    else if (trait & INTERFACE) interfaceWords += 1;
    if (trait & TITLEABLE) titleable += 1;
    if (trait & TITLED) titled += 1;
  }
  const unparted = FIRST_UNPARTED.test(block) ? (block.match(UNPARTED)?.length ?? 0) : 0;
  const count = tokens.length + Math.floor(unparted / SIGNS_OF_WORD);
  const meaning = count - glue - numbers;
  const end = endOf(full);
  return {
    words: full.length > 4000 ? Math.round((count * full.length) / 4000) : count,
    terminal: TERMINAL.test(end) && !(count < 8 && ABBREVIATION_END.test(end)),
    glue: count === 0 ? 0 : glue / count,
    titleCase: titleable === 0 ? 0 : titled / titleable,
    interfaceShare: meaning === 0 ? 0 : interfaceWords / meaning,
    boilerplate: boilerplateScore(full),
    label: count === 0 || (block.length <= LONGEST_LABEL && LABELS.has(fold(block))) || !/\p{L}{2}/u.test(block),
    linked: piece.markup?.linked ?? 0,
    placed: PLACED.test(block.slice(0, 90)),
    quoted: /^["“‘]|["”]$/.test(block),
  };
}

/** The end of a piece; where no sentence ends with it, the one before the emoji, hashtags and addresses behind it. */
function endOf(full: string): string {
  const end = full.slice(-24);
  return TERMINAL.test(end) ? end : withoutClosing(full).slice(-24);
}

const GLUE = 1;
const NUMBER = 2;
const INTERFACE = 4;
const TITLEABLE = 8;
const TITLED = 16;

/** Traits of words met before: pages say the same words again and again. Emptied when it is full. */
const KNOWN = new Map<string, number>();
const MOST_KNOWN = 20_000;
const LONGEST_KNOWN = 30;

function traitsOf(token: string): number {
  const known = KNOWN.get(token);
  if (known !== undefined) return known;
  const lower = token.toLowerCase().replaceAll('’', "'");
  let trait = 0;
  if (FUNCTION_WORDS.has(lower)) trait |= GLUE;
  else if (/^\d+$/.test(lower)) trait |= NUMBER;
  else if (isInterface(token, lower)) trait |= INTERFACE;
  if (!SMALL_IN_TITLES.has(lower) && /^\p{L}/u.test(token))
    trait |= /^\p{Lu}/u.test(token) ? TITLEABLE | TITLED : TITLEABLE;
  if (token.length <= LONGEST_KNOWN) {
    if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
    KNOWN.set(token, trait);
  }
  return trait;
}

function isInterface(token: string, lower: string): boolean {
  if (INTERFACE_WORDS.has(lower)) return true;
  if (lower.endsWith("'s") && INTERFACE_WORDS.has(lower.slice(0, -2))) return true;
  const capitals = token.length > 5 && token.slice(1) !== lower.slice(1);
  return capitals && /\p{Ll}\p{Lu}/u.test(token) && gluedInterface(token);
}

/** True for button texts that were scraped without the space between them: "FacebookEmail". */
function gluedInterface(token: string): boolean {
  const parts = token.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  return parts.length > 1 && parts.length < 12 && parts.every((part) => INTERFACE_WORDS.has(part.toLowerCase()));
}

/**
 * How much a piece reads like a paragraph of journalism: from `BODY_LIKE` on it does. The one place where the features
 * are weighed against each other.
 */
export function proseScore(f: Features, piece: Piece, english: boolean): number {
  let score = 0;
  if (f.terminal) score += 2;
  if (f.words >= 8) score += 0.5;
  if (f.words >= 14) score += f.terminal ? 1 : 0.5;
  if (f.words >= 30) score += 1;
  if (f.placed && f.words >= 8) score += 1.5;
  if (f.words <= 3) score -= 1;
  if ((f.glue >= 0.25 || !english) && f.words >= 5) score += 0.5;
  if (english && f.glue < 0.12 && f.words >= 5) score -= 1;
  if (f.quoted && f.words >= 3) score += 0.5;
  if (!f.terminal && f.titleCase > 0.7 && f.words < 30) score -= 1.5;
  if (f.terminal && f.titleCase > 0.85 && f.words >= 5 && f.words < 30) score -= 3;
  if (f.interfaceShare > 0.6) score -= f.words <= 12 ? 3 : 0;
  if (f.label) score -= 4;
  score -= f.boilerplate * 1.25;
  if (f.linked > 0.6) score -= f.words < 25 ? 2.5 : 1;
  const kept = piece.markup?.kept ?? null;
  if (kept !== null) score += kept >= 0.5 ? 1.5 : -2.5;
  return score;
}

/** True if enough of a page's words are English function words; in other languages these cannot be counted on. */
export function isEnglish(text: string): boolean {
  const tokens = text.slice(0, 20000).match(WORD) ?? [];
  const glue = tokens.filter((token) => FUNCTION_WORDS.has(token.toLowerCase())).length;
  return tokens.length < 40 || glue >= tokens.length * 0.2;
}

/** The least score of a paragraph of journalism. */
export const BODY_LIKE = 1.75;
