import type { Token, TokenRange } from '../../language.ts';
import { neverCloses } from '../lexicon/abbreviations.ts';
import { sentenceStarters } from '../lexicon/function-words.ts';
import { reportingForm } from '../lexicon/reporting-verbs.ts';

/** Longer sentences are cut, so that text without stops costs no more than other text. */
const longest = 400;
/** So many marks in a row are looked at from one of them; a run without end costs no more a mark than a short one. */
const mostMarks = 64;

const stops = new Set(['.', '!', '?', '…']);
const closers = new Set(['”', '"', '’', "'", ')', ']', '»', "''"]);
const omission = /^(?:…|\.[. ]+)$/u;
const dashes = new Set(['―', '—', '–', '--']);
const openers = new Set(['“', '"', '‘', "'", '(', '[', '«', '``']);

/** The sentences of a paragraph's tokens. */
export function sentenceRanges(tokens: readonly Token[]): TokenRange[] {
  const ranges: TokenRange[] = [];
  let from = 0;
  let i = 0;
  while (i < tokens.length) {
    const end = onlyDots(tokens, from, i) ? 0 : boundaryAfter(tokens, i);
    if (end > 0 || i - from >= longest) {
      const to = end > 0 ? end : i + 1;
      ranges.push({ from, to });
      from = to;
      i = to;
    } else i++;
  }
  if (from < tokens.length) ranges.push({ from, to: tokens.length });
  return ranges;
}

/** An omission mark that opens a sentence closes none. */
function onlyDots(tokens: readonly Token[], from: number, i: number): boolean {
  return from === i && omission.test(tokens[i]!.text);
}

/** Index after the sentence that ends at token `i`, or 0 if none ends there. */
function boundaryAfter(tokens: readonly Token[], i: number): number {
  const token = tokens[i]!;
  const abbreviation = token.shape === 'word' && token.text.endsWith('.');
  const dots = /^\.[. ]+$/u.test(token.text);
  if (!abbreviation && !dots && !stops.has(token.text)) return 0;
  const last = Math.min(tokens.length, i + mostMarks);
  let end = i + 1;
  while (end < last && stops.has(tokens[end]!.text) && !omitsAfter(tokens, end)) end++;
  let quoted = false;
  while (end < last && closers.has(tokens[end]!.text) && tokens[end]!.start === tokens[end - 1]!.end) {
    if (tokens[end]!.text !== ')' && tokens[end]!.text !== ']') quoted = true;
    end++;
  }
  if (end >= tokens.length) return end;
  if (quoted && signs(tokens, end)) return end;
  if (!dots && token.text !== '…' && omitsAfter(tokens, end)) return end;
  let next = end;
  while (next < Math.min(tokens.length, end + mostMarks) && openers.has(tokens[next]!.text)) next++;
  const opened = next > end;
  const after = tokens[next];
  if (!after) return 0;
  if (abbreviation) return !quoted && !opensAfterAbbreviation(token, after, opened) ? 0 : end;
  if (after.shape === 'mark') return opened || after.text === '•' || after.text === '—' ? (opened ? end : 0) : 0;
  if (!after.capital && after.shape !== 'number') return opened && token.text !== '…' && !dots ? end : 0;
  const touching = tokens[end]!.start === tokens[end - 1]!.end;
  if (touching && !quoted && !joinedByMistake(tokens, i, after)) return 0;
  if (quoted && !opened && token.text !== '.' && reportsNext(tokens, next)) return 0;
  if ((dots || token.text === '…') && !quoted && !sentenceStarters.has(after.lower)) return 0;
  return end;
}

function opensAfterAbbreviation(token: Token, after: Token, opened: boolean): boolean {
  if (neverCloses(token.text)) return false;
  if (opened) return after.capital && !/^\p{Lu}\.$/u.test(token.text);
  return after.capital && sentenceStarters.has(after.lower) && after.text !== after.text.toUpperCase();
}

/** "It is done. ... We begin": words are left out between two sentences. */
function omitsAfter(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]!;
  return omission.test(mark.text) && mark.start > tokens[at - 1]!.end && tokens[at + 1]?.capital === true;
}

/** “It is over.” — Ann Holt: a quotation is signed, and the paragraph ends. */
function signs(tokens: readonly Token[], at: number): boolean {
  return dashes.has(tokens[at]!.text) && tokens[at + 1]?.capital === true && tokens.length - at < 9;
}

/** "…the end.The next…": a scrape lost the blank. */
function joinedByMistake(tokens: readonly Token[], i: number, after: Token): boolean {
  const before = tokens[i - 1];
  return before !== undefined && /\p{Ll}{2}$|\d$/u.test(before.text) && /^\p{Lu}\p{Ll}|^[AI]$/u.test(after.text);
}

/** “Really?” Smith asked. — the sentence goes on after the mark. */
function reportsNext(tokens: readonly Token[], next: number): boolean {
  for (let i = next; i < Math.min(tokens.length, next + 4); i++) {
    const token = tokens[i]!;
    if (token.shape !== 'word') return false;
    if (i > next && reportingForm(token.lower)?.frame === 'speech') return true;
  }
  return false;
}
