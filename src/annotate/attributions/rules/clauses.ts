import { addressed, afterAddressee, phraseLinks } from '../../../languages/en/attributions/addressees.ts';
import {
  adjunctOpeners,
  adjunctOpenersOrComma,
  beforeTimes,
  manners,
} from '../../../languages/en/attributions/adjuncts.ts';
import {
  clauseOpeners,
  contentOpeners,
  prepositionsBeforeClauses,
  subclauseWords,
  timeOpeners,
} from '../../../languages/en/attributions/clause-words.ts';
import { besideSettings, insideSettings, settings } from '../../../languages/en/attributions/settings.ts';
import {
  auxiliaries,
  determiners,
  prepositions,
  subjectPronouns,
} from '../../../languages/en/lexicon/function-words.ts';
import type { TokenRange } from '../../../languages/language.ts';
import type { ReadParagraph } from '../../paragraphs/read-paragraph.ts';
import type { Cue } from './cues.ts';
import { isVerb } from './phrases.ts';

/** What stands to the right of a cue. */
export interface Complement {
  /** First token of the content. */
  readonly from: number;
  readonly to: number;
  /** The person or outlet addressed, and adjuncts ("in an interview with …"). */
  readonly between: TokenRange | null;
  readonly that: boolean;
  readonly quote: boolean;
}

const farthest = 30;

/** The complement of a cue, or null where nothing that is said follows. */
export function complementOf(paragraph: ReadParagraph, cue: Cue, limit: number): Complement | null {
  const { tokens, quoted } = paragraph;
  let i = cue.to;
  const body = phraseLimit(paragraph, limit);
  let adjunct = -1;
  if (cue.form.addressed && cue.mood !== 'passive') {
    const object = objectPhrase(paragraph, i, body);
    if (object !== null) {
      adjunct = i;
      i = object;
    }
  }
  for (let step = 0; step < 4; step++) {
    const next = skipAdjunct(paragraph, i, body);
    if (next === i) break;
    if (adjunct < 0) adjunct = i;
    i = next;
  }
  const between = adjunct < 0 ? null : { from: adjunct, to: i };
  const direct = startOfContent(paragraph, i, body);
  if (direct > cue.to && timeOpeners.has(tokens[direct - 1]!.lower) && quoted[direct]! < 0) return null;
  if (direct >= 0) {
    return {
      from: direct,
      to: body,
      between,
      that: contentOpeners.has(tokens[direct]!.lower),
      quote: quoted[direct]! >= 0,
    };
  }
  const farThat = i < body && (cue.form.addressed || adjunctOpenersOrComma.has(tokens[i]!.lower));
  for (let k = i; k < Math.min(body, i + farthest); k++) {
    if (quoted[k]! >= 0) {
      const marked = tokens[k - 1]?.text;
      if (marked === ',' || marked === ':' || cue.form.frame === 'quote')
        return { from: k, to: body, between: { from: cue.to, to: k }, that: false, quote: true };
      break;
    }
    if (tokens[k]!.lower === 'that' && k > i && cue.form.frame !== 'quote' && farThat)
      return { from: k, to: body, between: { from: cue.to, to: k }, that: true, quote: false };
    if (/^[;.!?—–]$/u.test(tokens[k]!.text)) break;
  }
  if (i >= body || closes(paragraph, i)) return null;
  if (tokens[i]!.text === ',' && (cue.form.frame === 'speech' || cue.form.frame === 'clause')) return null;
  const outside =
    i > cue.to && quoted[i]! < 0 && (timeOpeners.has(tokens[i - 1]!.lower) || timeOpeners.has(tokens[i]!.lower));
  if (outside && cue.form.addressed) return null;
  return { from: i, to: body, between, that: false, quote: false };
}

function phraseLimit(paragraph: ReadParagraph, limit: number): number {
  let end = limit;
  while (end > 0 && paragraph.quoted[end - 1]! < 0 && /^[.!?…,]$/u.test(paragraph.tokens[end - 1]!.text)) end--;
  return end;
}

function closes(paragraph: ReadParagraph, i: number): boolean {
  return paragraph.quoted[i]! < 0 && /^[.!?;—–)]$/u.test(paragraph.tokens[i]!.text);
}

function startOfContent(paragraph: ReadParagraph, i: number, limit: number): number {
  if (i >= limit) return -1;
  const { tokens, quoted } = paragraph;
  if (quoted[i]! >= 0 || contentOpeners.has(tokens[i]!.lower)) return i;
  if (
    /^[:,]$/u.test(tokens[i]!.text) &&
    i + 1 < limit &&
    (quoted[i + 1]! >= 0 || tokens[i]!.text === ':' || tokens[i + 1]!.lower === 'that')
  )
    return i + 1;
  return -1;
}

/** "reporters", "the newspaper", "The Daily Post's Ann Lee": the object addressed; index after it, or null. */
function objectPhrase(paragraph: ReadParagraph, i: number, limit: number): number | null {
  const { tokens, named, names, quoted } = paragraph;
  const token = tokens[i];
  if (!token || i >= limit || quoted[i]! >= 0) return null;
  if (addressed.has(token.lower) && !(token.lower === 'her' && nounAfter(paragraph, i))) return i + 1;
  if (token.lower === 'that') return null;
  if (named[i]! >= 0 || determiners.has(token.lower) || token.shape === 'word') {
    if (named[i]! < 0 && !determiners.has(token.lower) && !/s$/u.test(token.lower)) return null;
    let to = i;
    while (to < limit && to < i + 12 && quoted[to]! < 0) {
      const lower = tokens[to]!.lower;
      if (named[to]! >= 0) {
        to = names[named[to]!]!.to;
        continue;
      }
      if (lower === 'that' || tokens[to]!.shape === 'mark' || paragraph.timed[to] === 1) break;
      if (to > i && (subjectPronouns.has(lower) || afterAddressee.has(lower))) break;
      if (to > i && determiners.has(lower) && !phraseLinks.has(tokens[to - 1]!.lower)) break;
      if (isVerb(paragraph, to)) return null;
      to++;
    }
    return to > i ? to : null;
  }
  return null;
}

function nounAfter(paragraph: ReadParagraph, i: number): boolean {
  const next = paragraph.tokens[i + 1];
  return (
    next !== undefined &&
    next.shape === 'word' &&
    next.lower !== 'that' &&
    !subjectPronouns.has(next.lower) &&
    !auxiliaries.has(next.lower) &&
    !determiners.has(next.lower) &&
    !isVerb(paragraph, i + 1)
  );
}

/** Skips "on Tuesday", "in a statement", "to reporters", "in an interview with X"; index after it. */
function skipAdjunct(paragraph: ReadParagraph, i: number, limit: number): number {
  const { tokens, timed, quoted } = paragraph;
  if (i >= limit || quoted[i]! >= 0) return i;
  let at = i;
  if (timed[at] === 1) {
    while (at < limit && timed[at] === 1) at++;
    return at;
  }
  const { lower } = tokens[at]!;
  if (manners.has(lower)) return at + 1;
  if (beforeTimes.has(lower) && timed[at + 1] === 1) {
    at++;
    while (at < limit && timed[at] === 1) at++;
    return at;
  }
  if (!adjunctOpeners.has(lower)) return i;
  let k = at + 1;
  let setting = false;
  while (k < Math.min(limit, at + 6) && tokens[k]!.shape === 'word') {
    const word = tokens[k]!.lower;
    if (settings.has(word)) setting = true;
    else if (setting) break;
    else if (!determiners.has(word) && !insideSettings.has(word)) {
      if (!(paragraph.named[k]! >= 0 || /^[a-z]+$/u.test(word)) || k > at + 3) break;
    }
    k++;
  }
  if (!setting) return i;
  while (k < Math.min(limit, at + 18) && quoted[k]! < 0) {
    const word = tokens[k]!.lower;
    if (timed[k] === 1 || paragraph.named[k]! >= 0 || settings.has(word)) {
      k++;
      continue;
    }
    if (besideSettings.has(word) && (k + 1 >= limit || !isVerb(paragraph, k + 1))) k++;
    else break;
  }
  return k;
}

/** True if this token begins a clause of its own: a subject and a verb within reach. */
export function isClause(paragraph: ReadParagraph, from: number, to: number): boolean {
  const { tokens, named } = paragraph;
  const first = tokens[from];
  if (!first || from >= to) return false;
  if (clauseOpeners.has(first.lower) || (subjectPronouns.has(first.lower) && first.lower !== 'who')) return true;
  if (
    (first.shape === 'mark' && first.text !== '$') ||
    (prepositions.has(first.lower) && !prepositionsBeforeClauses.has(first.lower))
  )
    return false;
  for (let i = from + 1; i < Math.min(to, from + 14); i++) {
    if (/^[,;:.!?]$/u.test(tokens[i]!.text)) return false;
    if (named[i]! < 0 && isVerb(paragraph, i)) return !/^(?:to)$/u.test(tokens[i - 1]!.lower);
    if (subclauseWords.has(tokens[i]!.lower)) return false;
  }
  return false;
}
