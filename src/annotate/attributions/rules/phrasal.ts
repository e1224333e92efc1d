import { hearsayAdverbs } from '../../../languages/en/attributions/hearsay.ts';
import { outletNouns, writtenSources } from '../../../languages/en/lexicon/roles.ts';
import type { TokenRange } from '../../../languages/language.ts';
import type { Span, Stance } from '../../../model.ts';
import { contentSpan, type Draft } from '../../paragraphs/draft.ts';
import { phraseAfter } from './phrase-after.ts';
import type { SentenceState } from './sentence-state.ts';

/** "According to X", "in X's words", "citing X", "per X", and the adverbs of hearsay. */
export function phrasalCues(state: SentenceState, drafts: readonly Draft[]): Draft[] {
  const { paragraph, sentence } = state;
  const { tokens, quoted } = paragraph;
  const found: Draft[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    if (quoted[i]! >= 0) continue;
    const { lower } = tokens[i]!;
    const next = tokens[i + 1]?.lower ?? '';
    if (lower === 'according' && next === 'to') push(found, accordingTo(state, i, i + 2));
    else if (lower === 'per' && perSource(state, i + 1) && (i === sentence.from || /^[,(]$/u.test(tokens[i - 1]!.text)))
      push(found, accordingTo(state, i, i + 1));
    else if (lower === 'citing') push(found, citing(state, i, [...drafts, ...found]));
    else if (
      Object.hasOwn(hearsayAdverbs, lower) &&
      !drafts.some((draft) => draft.cue && draft.cue.from <= i && i < draft.cue.to)
    ) {
      push(found, adverb(state, i, hearsayAdverbs[lower]!, drafts));
    }
  }
  return found;
}

/** "per the report", "per Smith"; not "per day". */
function perSource(state: SentenceState, i: number): boolean {
  const { tokens, named } = state.paragraph;
  const noun = tokens[i]?.lower === 'the' ? i + 1 : i;
  if (noun >= state.sentence.to) return false;
  return named[noun]! >= 0 || outletNouns.has(tokens[noun]!.lower) || writtenSources.has(tokens[noun]!.lower);
}

function push(found: Draft[], draft: Draft | null): void {
  if (draft) found.push(draft);
}

function made(
  state: SentenceState,
  source: TokenRange | null,
  cue: TokenRange,
  content: readonly (Span | null)[],
  stance: Stance,
): Draft | null {
  const spans = content.filter((span): span is Span => span !== null);
  if (spans.length === 0) return null;
  return {
    paragraph: state.paragraph,
    sentence: state.index,
    source,
    cue,
    content: spans,
    stance,
    addressee: source,
    continues: null,
  };
}

function accordingTo(state: SentenceState, from: number, to: number): Draft | null {
  const { paragraph, sentence } = state;
  const source = phraseAfter(paragraph, to, sentence.to, true);
  if (!source) return null;
  const cue = { from, to };
  const left = contentSpan(paragraph, sentence.from, from);
  let after = source.to;
  if (left && /^[.!?]$/u.test(paragraph.tokens[after]?.text ?? '.')) return made(state, source, cue, [left], 'asserts');
  if (paragraph.tokens[after]?.text === ',') after++;
  else if (left && left.end - left.start > 40) return made(state, source, cue, [left], 'asserts');
  return made(state, source, cue, [left, contentSpan(paragraph, after, sentence.to)], 'asserts');
}

/** "The Post, citing officials, reported …": a second source for the same content. */
function citing(state: SentenceState, i: number, drafts: readonly Draft[]): Draft | null {
  const { paragraph, sentence } = state;
  const source = phraseAfter(paragraph, i + 1, sentence.to, false);
  if (!source) return null;
  const main = drafts.find((draft) => draft.cue !== null && draft.cue.from !== i);
  const content = main ? main.content : [contentSpan(paragraph, sentence.from, i)];
  return made(state, source, { from: i, to: i + 1 }, content, 'asserts');
}

function adverb(state: SentenceState, i: number, stance: Stance, drafts: readonly Draft[]): Draft | null {
  const { paragraph, sentence } = state;
  const at = paragraph.tokens[i]!;
  if (drafts.some((draft) => draft.content.some((span) => span.start <= at.start && at.end <= span.end))) return null;
  return made(
    state,
    null,
    { from: i, to: i + 1 },
    [contentSpan(paragraph, sentence.from, i), contentSpan(paragraph, i + 1, sentence.to)],
    stance,
  );
}
