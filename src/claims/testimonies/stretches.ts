import { finiteVerbs } from '../../languages/en/clauses/propositions.ts';
import { wordsIn } from '../../languages/en/words/words.ts';
import { overlaps, type Span } from '../../model.ts';
import { type PlacedArticle, spansWithin } from '../people/placed-article.ts';
import type { AttributedSpeech } from './attributions.ts';
import { clausesOf, cutsOf, opensPhrase, phrasesOf, wideningsOf } from './clauses.ts';
import { predicationsOf } from './predications.ts';

/** What is said in a sentence. */
export type Said = Span & { readonly speech: AttributedSpeech };

/** How a stretch was cut: a clause or what is said, what one verb says, or a part that states nothing on its own. */
export type Grain = 'proposition' | 'predication' | 'part';

/** A stretch of a sentence that may state something. */
export interface GrainedSpan extends Span {
  readonly grain: Grain;
}

/**
 * The stretches of one sentence that may state something, those to be preferred first: what is said and its clauses, the sentence and its
 * clauses, what each finite verb says, then what the other verbs say and shorter parts.
 *
 * @param said what is said in the sentence
 * @param around source and cue spans that are no statement themselves
 */
export function stretchesOf(
  placed: PlacedArticle,
  sentence: Span,
  said: readonly Said[],
  around: readonly Span[],
): GrainedSpan[] {
  const { text } = placed.article;
  const { words } = placed;
  const { clauseBreaks } = placed.annotations;
  const clauses = clausesOf(clauseBreaks, sentence, words);
  const propositions = [
    ...said,
    ...said.flatMap((one) => clausesOf(clauseBreaks, one, words)),
    ...without(sentence, around),
    ...clauses,
    ...wideningsOf(clauses),
    sentence,
  ];
  const cues = said.flatMap(({ speech }) => speech.spans.cue);
  const verbs = placed.annotations.verbs === undefined ? null : spansWithin(placed.annotations.verbs, sentence);
  const telling = (verbs ?? []).filter((verb) => !cues.some((cue) => overlaps(cue, verb)));
  const predications = predicationsOf(text, sentence, words, telling);
  const phrases = [...[...clauses, ...said].flatMap((span) => cutsOf(span, words)), ...phrasesOf(sentence, words)];
  const hasVerb = (span: Span): boolean =>
    verbs === null ? finiteVerbs(wordsIn(words, span)).length > 0 : verbs.some((verb) => overlaps(verb, span));
  return [
    ...of('proposition', propositions),
    ...of(
      'predication',
      predications.filter(({ finite }) => finite),
    ),
    ...of('part', [
      ...predications.filter(({ finite }) => !finite),
      ...phrases.filter((span) => opensPhrase(words, span) || hasVerb(span)),
    ]),
  ];
}

function of(grain: Grain, spans: readonly Span[]): GrainedSpan[] {
  return spans.map(({ start, end }) => ({ start, end, grain }));
}

/** What is left of a sentence where spans are taken out of it. */
function without(sentence: Span, around: readonly Span[]): Span[] {
  const left: Span[] = [];
  let { start } = sentence;
  for (const span of around) {
    if (span.start > start) left.push({ start, end: span.start });
    start = Math.max(start, span.end);
  }
  if (start < sentence.end) left.push({ start, end: sentence.end });
  return left;
}
