import type { Span, Tokens } from '../../../model.ts';
import type { Token } from '../../language.ts';
import { isAbbreviation } from '../lexicon/abbreviations.ts';

const blank = /\s+/uy;
const address = /(?:https?:\/\/|www\.)\S{1,2000}/uy;
const initials = /(?:\p{Lu}\.){2,12}(?!\p{L})|(?:[ap]\.m\.|i\.e\.|e\.g\.)(?!\p{L})/uy;
const word = /[\p{L}\p{M}\p{N}]+(?:(?:[-‐‑'’&]|(?<=\d)[.,](?=\d))[\p{L}\p{M}\p{N}]+)*/uy;
const domain = /(?:\.[a-z\d-]{1,63}){0,3}\.(?:com|org|net|gov|edu|co|uk|io|tv|info|fm|news)(?![\p{L}\d])/iuy;
const dots = /\.{2,}|(?:\. ){2,}\.|-{2,}/uy;
const possessive = /['’]s(?![\p{L}\p{N}])/uy;
const clitic = /['’](?:s|ve|re|ll|d|m)$/iu;

/**
 * Cuts a stretch of text into tokens. Known abbreviations and initials keep their stop; the possessive ’s and other
 * clitics are tokens of their own; numbers keep their commas and decimals. Linear time.
 */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let at = from;
  while (at < to) {
    const space = match(blank, text, at);
    if (space > at) {
      at = space;
      continue;
    }
    const end = Math.min(to, tokenEnd(text, at));
    pushToken(tokens, text, at, end);
    at = end;
  }
  return tokens;
}

/** The places of tokens as the arrays that annotations keep. */
export function tokenArrays(tokens: readonly Span[], tags: Uint8Array | null = null): Tokens {
  const starts = new Int32Array(tokens.length);
  const ends = new Int32Array(tokens.length);
  // Filled one by one: `Int32Array.from` goes by the iterator, at several times the cost.
  for (let i = 0; i < tokens.length; i++) {
    starts[i] = tokens[i]!.start;
    ends[i] = tokens[i]!.end;
  }
  return { starts, ends, tags };
}

function tokenEnd(text: string, at: number): number {
  const first = text[at];
  // Each pattern is asked only where it may match: this is the innermost loop of all stages.
  const fixed = (first === 'h' || first === 'w' ? match(address, text, at) : 0) || initialsEnd(text, at);
  if (fixed > 0) return fixed;
  const end = match(word, text, at);
  if (end > 0) {
    if (text[end] !== '.') return end;
    const site = match(domain, text, end);
    if (site > 0) return site;
    return isAbbreviation(text.slice(at, end), text.slice(end + 1, end + 4)) ? end + 1 : end;
  }
  const tail = at > 0 && /[\p{L}.]/u.test(text[at - 1]!) ? match(possessive, text, at) : 0;
  if (tail > 0) return tail;
  const run = match(dots, text, at);
  if (run > 0) return run;
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}

/** End of initials; a capital may take two units. */
function initialsEnd(text: string, at: number): number {
  return text[at + 1] === '.' || text[at + 2] === '.' ? match(initials, text, at) : 0;
}

function pushToken(tokens: Token[], text: string, start: number, end: number): void {
  const whole = text.slice(start, end);
  const marked = whole.length > 2 && whole.length < 60 && (whole.includes("'") || whole.includes('’'));
  const tail = marked ? clitic.exec(whole) : null;
  if (tail && tail.index > 0) {
    tokens.push(makeToken(whole.slice(0, tail.index), start));
    tokens.push(makeToken(tail[0], start + tail.index));
  } else {
    tokens.push(makeToken(whole, start));
  }
}

function makeToken(text: string, start: number): Token {
  const code = text.charCodeAt(0);
  const small = text.toLowerCase();
  const lower = small.includes('’') ? small.replaceAll('’', "'") : small;
  const end = start + text.length;
  if (code >= 97 && code <= 122) return { start, end, text, lower, shape: 'word', capital: false };
  if (code >= 65 && code <= 90) return { start, end, text, lower, shape: 'word', capital: true };
  const first = text[0] ?? '';
  const letter = /[\p{L}\p{M}]/u.test(first) || (text.length > 1 && (first === "'" || first === '’'));
  const shape = /\d/.test(first) ? 'number' : letter ? 'word' : 'mark';
  return { start, end, text, lower, shape, capital: /\p{Lu}/u.test(first) };
}

/** End of the match of a sticky pattern at a place, or 0. */
function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}
