import { beforeAdjunctNames } from '../../../languages/en/attributions/adjuncts.ts';
import { hearsayVerbs } from '../../../languages/en/attributions/hearsay.ts';
import { personalSubjects } from '../../../languages/en/attributions/subjects.ts';
import type { TokenRange } from '../../../languages/language.ts';
import { contentSpan, type Draft } from '../../paragraphs/draft.ts';
import { complementOf, isClause } from './clauses.ts';
import type { Cue } from './cues.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrases.ts';
import { coordinateLimit, draft, quoteWithin, type SentenceState } from './sentence-state.ts';

/** …, saying that …; …, adding: “…” */
export function participle(state: SentenceState, cue: Cue, next: Cue | undefined): Draft | null {
  const { paragraph } = state;
  const { frame } = cue.form;
  const complement = complementOf(paragraph, cue, coordinateLimit(state, cue, next));
  if (!complement || complement.from >= complement.to) return null;
  const before = paragraph.tokens[cue.from - 1];
  const strong =
    complement.that || complement.quote || (frame === 'speech' && isClause(paragraph, complement.from, complement.to));
  if (
    !strong &&
    !(frame === 'quote' && quoteWithin(state, complement.from, complement.to, 12)) &&
    !(frame === 'object' && before?.text === ',')
  )
    return null;
  const source = state.subject ?? subjectOf(state, cue.from);
  const saved = state.subject;
  const made = draft(
    state,
    cue,
    cue,
    source,
    [contentSpan(paragraph, complement.from, complement.to)],
    complement.between,
  );
  state.subject = saved ?? state.subject;
  return made;
}

/** The first phrase of the sentence that a verb follows: its subject, roughly. */
function subjectOf(state: SentenceState, end: number): TokenRange | null {
  const { paragraph, sentence } = state;
  const { tokens, named, names } = paragraph;
  for (let i = sentence.from; i < Math.min(end, sentence.from + 25); i++) {
    if (paragraph.quoted[i]! >= 0) continue;
    if (named[i]! >= 0) {
      const name = names[named[i]!]!;
      if (beforeAdjunctNames.has(tokens[name.titleFrom - 1]?.lower ?? '')) {
        i = name.to - 1;
        continue;
      }
      return { from: name.titleFrom, to: name.to };
    }
    if (personalSubjects.has(tokens[i]!.lower)) return { from: i, to: i + 1 };
    if (i === sentence.from) {
      const phrase = phraseAfter(paragraph, i, end, false);
      if (phrase) return phrase;
    }
  }
  return null;
}

/** "It was reported that …", "was first reported by the Post", "is expected to …". */
export function passive(state: SentenceState, cue: Cue): Draft | null {
  const { paragraph, sentence } = state;
  const { tokens } = paragraph;
  let at = cue.to;
  while (at < sentence.to && paragraph.timed[at] === 1) at++;
  const word = tokens[at]?.lower ?? '';
  if (word === 'by' && at < sentence.to) {
    const agent = phraseAfter(paragraph, at + 1, sentence.to, true);
    if (!agent || cue.form.frame === 'quote') return null;
    return draft(
      state,
      cue,
      cue,
      agent,
      [contentSpan(paragraph, sentence.from, cue.from), contentSpan(paragraph, agent.to, sentence.to)],
      agent,
    );
  }
  if (word === 'as' && /^(?:saying|telling)$/u.test(tokens[at + 1]?.lower ?? '')) {
    const source = phraseBefore(paragraph, cue.from, sentence.from);
    return draft(
      state,
      { from: cue.from, to: at + 2 },
      cue,
      source,
      [contentSpan(paragraph, at + 2, sentence.to)],
      null,
    );
  }
  const impersonal = tokens[cue.from - 1]?.lower === 'it';
  if (word === 'that' && (impersonal || !cue.form.addressed))
    return draft(state, cue, cue, null, [contentSpan(paragraph, at, sentence.to)], null);
  if (word === 'to' && hearsayVerbs.has(cue.form.lemma)) {
    const subject = phraseBefore(paragraph, cue.from, sentence.from);
    return draft(
      state,
      cue,
      cue,
      null,
      [subject ? contentSpan(paragraph, subject.from, subject.to) : null, contentSpan(paragraph, at, sentence.to)],
      null,
    );
  }
  return null;
}
