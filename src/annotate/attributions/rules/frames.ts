import { verbLike } from '../../../languages/en/attributions/endings.ts';
import type { Span } from '../../../model.ts';
import { contentSpan, type Draft } from '../../paragraphs/draft.ts';
import type { ReadParagraph } from '../../paragraphs/read-paragraph.ts';
import { complementOf, isClause } from './clauses.ts';
import type { Cue } from './cues.ts';
import { participle, passive } from './minor-frames.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrases.ts';
import { coordinateLimit, draft, quoteWithin, type SentenceState } from './sentence-state.ts';

/** Reads one cue as an attribution, or null where it reports nothing. */
export function readCue(state: SentenceState, cue: Cue, next: Cue | undefined): Draft | null {
  if (cue.negated || cue.mood === 'infinitive') return null;
  if (cue.mood === 'passive') return passive(state, cue);
  if (cue.mood === 'participle') return participle(state, cue, next);
  return inverted(state, cue) ?? postposed(state, cue) ?? preposed(state, cue, next);
}

/** True if what stands before token `i` can be reported speech: it ends in a comma, a dash or a closing quote. */
function reportEndsBefore(state: SentenceState, i: number): boolean {
  const { tokens, quoted } = state.paragraph;
  const before = i - 1;
  if (before < state.sentence.from) return false;
  if (quoted[before]! >= 0) return quoted[i] !== quoted[before];
  return /^[,—–]$/u.test(tokens[before]!.text) || /^-{2,}$/u.test(tokens[before]!.text);
}

/** “…,” said X. */
function inverted(state: SentenceState, cue: Cue): Draft | null {
  const { paragraph, sentence } = state;
  if (!reportEndsBefore(state, cue.from)) return null;
  const quoteBefore = paragraph.quoted[cue.from - 1]! >= 0 || paragraph.quoted[cue.from - 2]! >= 0;
  if (
    cue.form.frame !== 'speech' &&
    cue.form.frame !== 'object' &&
    !(quoteBefore && /^(?:reads?|explains?)$/u.test(paragraph.tokens[cue.verb]!.lower))
  )
    return null;
  const source = phraseAfter(paragraph, cue.to, sentence.to, true);
  if (!source || (!quoteBefore && cue.form.addressed)) return null;
  if (
    phraseBefore(paragraph, cue.from, sentence.from) &&
    !quoteBefore &&
    paragraph.tokens[cue.from - 1]!.text === ',' &&
    appositive(paragraph, cue.from, sentence.from)
  )
    return null;
  const after = paragraph.tokens[source.to];
  if (
    after &&
    source.to < sentence.to &&
    paragraph.quoted[source.to]! < 0 &&
    after.shape === 'word' &&
    !quoteBefore &&
    after.lower === 'that'
  )
    return null;
  return draft(state, cue, cue, source, [leftOf(state, cue.from), rightOf(state, source.to)], {
    from: source.from,
    to: sentence.to,
  });
}

function appositive(paragraph: ReadParagraph, end: number, floor: number): boolean {
  const phrase = phraseBefore(paragraph, end, floor);
  return phrase !== null && phrase.from === floor;
}

/** …, X said. */
function postposed(state: SentenceState, cue: Cue): Draft | null {
  const { paragraph, sentence } = state;
  const source = phraseBefore(paragraph, cue.from, sentence.from);
  if (
    source &&
    cue.form.frame === 'object' &&
    /^(?:which|something)$/u.test(paragraph.tokens[source.from - 1]?.lower ?? '')
  ) {
    const denied = leftOf(state, source.from - 1);
    return complementOf(paragraph, cue, sentence.to) ? null : draft(state, cue, cue, source, [denied], null);
  }
  if (!source || source.from <= sentence.from || !reportEndsBefore(state, source.from)) return null;
  const quoteBefore = paragraph.quoted[source.from - 1]! >= 0 || paragraph.quoted[source.from - 2]! >= 0;
  const complement = complementOf(paragraph, cue, sentence.to);
  const asks = complement !== null && (complement.that || complement.quote);
  const own =
    complement !== null && !asks && !quoteBefore && complementIsClause(state, cue, complement.from, complement.to);
  if (own || (complement?.that && !quoteBefore)) return null;
  if (complement?.quote && !quoteBefore && source.from - sentence.from < 8) return null;
  if (
    !quoteBefore &&
    cue.form.frame !== 'speech' &&
    (complement !== null || cue.form.frame === 'quote' || cue.form.frame === 'object')
  )
    return null;
  if (cue.form.frame === 'quote') return null;
  const left = leftOf(state, source.from);
  if (left && !quoteBefore && !hasVerb(state, sentence.from, source.from)) return null;
  const right = complement?.quote ? contentSpan(paragraph, complement.from, complement.to) : interrupted(state, cue.to);
  return draft(state, cue, cue, source, [left, right], { from: cue.to, to: sentence.to });
}

function complementIsClause(state: SentenceState, cue: Cue, from: number, to: number): boolean {
  return cue.form.frame === 'speech' && isClause(state.paragraph, from, to);
}

function hasVerb(state: SentenceState, from: number, to: number): boolean {
  const { tokens, quoted } = state.paragraph;
  for (let i = from; i < to; i++) {
    if (quoted[i]! >= 0) return true;
    if (verbLike.test(tokens[i]!.lower)) return true;
  }
  return to - from > 7;
}

/** X said that …; X told Y that …; X called it “…”. */
function preposed(state: SentenceState, cue: Cue, next: Cue | undefined): Draft | null {
  const { paragraph, sentence } = state;
  const { tokens } = paragraph;
  const limit = coordinateLimit(state, cue, next);
  const complement = complementOf(paragraph, cue, limit);
  if (!complement || complement.from >= complement.to) return null;
  const joined = /^(?:and|but)$/u.test(tokens[cue.from - 1]?.lower ?? '') || tokens[cue.from - 1]?.text === ',';
  const found = phraseBefore(paragraph, cue.from, sentence.from);
  const source = found ?? (joined || cue.from === sentence.from ? state.subject : null);
  if (!source) return null;
  if (
    found &&
    found.to - found.from === 1 &&
    tokens[found.from]!.lower === 'it' &&
    cue.form.frame === 'clause' &&
    !complement.that
  )
    return null;
  const { frame } = cue.form;
  if (frame === 'quote' && !complement.quote && !quoteWithin(state, complement.from, complement.to, 14)) return null;
  if (frame === 'that' && !complement.that && !complement.quote) return null;
  if (
    frame === 'clause' &&
    !complement.that &&
    !complement.quote &&
    !isClause(paragraph, complement.from, complement.to) &&
    !quoteWithin(state, complement.from, complement.to, 6)
  )
    return null;
  if (frame === 'speech' && complement.to - complement.from < 2 && !complement.quote) return null;
  if (cue.form.lemma === 'state' && !complement.that && !complement.quote && /s$/u.test(tokens[cue.verb]!.lower))
    return null;
  if (
    cue.form.lemma === 'add' &&
    !complement.that &&
    !complement.quote &&
    !isClause(paragraph, complement.from, complement.to)
  )
    return null;
  if (cue.form.lemma === 'continue' && !complement.quote) return null;
  if (cue.form.lemma === 'post' && !complement.that && !complement.quote) return null;
  return draft(state, cue, cue, source, [contentSpan(paragraph, complement.from, complement.to)], complement.between);
}

/** The reported part of the sentence left of a cue clause, widened to the quotation it ends in. */
function leftOf(state: SentenceState, end: number): Span | null {
  const { paragraph, sentence } = state;
  const span = contentSpan(paragraph, sentence.from, end);
  if (!span) return null;
  const first = paragraph.quoted[sentence.from]!;
  if (first < 0) return span;
  return { start: Math.min(span.start, paragraph.quotations[first]!.start), end: span.end };
}

/** What goes on after “…,” said X, “…”. */
function rightOf(state: SentenceState, from: number): Span | null {
  return interrupted(state, from);
}

/** The part of an interrupted report that follows its cue clause: after a comma, or a quotation. */
function interrupted(state: SentenceState, from: number): Span | null {
  const { paragraph, sentence } = state;
  const { tokens, quoted, quotations } = paragraph;
  for (let i = from; i < sentence.to; i++) {
    if (quoted[i]! >= 0) {
      const quotation = quotations[quoted[i]!]!;
      return { start: quotation.start, end: Math.max(quotation.end, quotation.start + 1) };
    }
    if (tokens[i]!.text === ';') return null;
  }
  return null;
}
