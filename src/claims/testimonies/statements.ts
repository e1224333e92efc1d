import { finiteVerbs, isPhrase, isPredication, isProposition } from '../../languages/en/clauses/propositions.ts';
import { countIn, wordsIn } from '../../languages/en/words/words.ts';
import { overlapLength, type Span, spanJaccard } from '../../model.ts';
import { blockKindAt, type PlacedArticle, spansTouching } from '../people/placed-article.ts';
import type { AttributedSpeech } from './attributions.ts';
import { trimmed } from './clauses.ts';
import { scopesIn } from './scope/scopes.ts';
import { type Standing, standingOf } from './scope/standing.ts';
import { type Said, stretchesOf } from './stretches.ts';

/** What a stretch of a sentence must have to be a statement, or to belong to what is said. Chosen on the development affairs. */
const STRETCH = {
  /** Shorter stretches, in words, state nothing on their own. */
  leastWords: 4,
  /** Two stretches that share so much of both are one. */
  sameStretch: 0.75,
  /** A stretch belongs to what is said if so much of it stands there, */
  mostOfIt: 0.5,
  /** or so much where source and cue stand in it too. */
  partOfIt: 0.25,
} as const;

/** What a stretch of each grain must have to state something. */
const STATES = { proposition: isProposition, predication: isPredication, part: isPhrase } as const;

/** A stretch of one sentence that states something, with the attribution it belongs to. Stretches may lie in each other. */
export interface Statement extends Span {
  readonly sentence: number;
  /** A shorter reading of a clause, kept only where another text states just that. */
  readonly cut: boolean;
  /** What stands over it in its sentence, or in it over a clause of its own. */
  readonly standing: Standing;
  /** The attributions it is said in, the innermost first: speech may report speech. */
  readonly speeches: readonly AttributedSpeech[];
}

/**
 * What the sentences of an article state, at every grain: what is said where somebody is said to say it, each clause, and
 * the whole sentence. Which grain is right is decided where other articles are at hand. Sorted by start, longer ones first.
 */
export function statementsOf(placed: PlacedArticle, speeches: readonly AttributedSpeech[]): Statement[] {
  const { article, annotations, words } = placed;
  const bySentence = contentsBySentence(annotations.sentences, speeches);
  const remnants = remnantsOf(placed, speeches);
  return annotations.sentences.flatMap((sentence, index) => {
    const kind = article.blocks[sentence.block]?.kind ?? blockKindAt(article, sentence.start);
    if (kind !== 'body' && kind !== 'deck' && kind !== 'caption' && kind !== 'headline') return [];
    if (/\?["”'’)]*\s*$/u.test(article.text.slice(sentence.start, sentence.end))) return [];
    const here = bySentence.get(index) ?? [];
    const said = joined(here);
    const around = spansTouching(remnants, sentence);
    const scopes = scopesIn(article, sentence, here);
    const kept: (Span & { readonly cut: boolean; readonly standing: Standing })[] = [];
    for (const { grain, ...span } of stretchesOf(placed, sentence, said, around)) {
      const clean = trimmed(article.text, span);
      if (clean === null || countIn(words, clean) < STRETCH.leastWords) continue;
      if (kept.some((other) => spanJaccard(other, clean) >= STRETCH.sameStretch)) continue;
      if (!STATES[grain](wordsIn(words, clean), around)) continue;
      const standing = standingOf(article.text, sentence, scopes, clean);
      if (!standing.lost && isShown(standing, said)) kept.push({ ...clean, cut: grain === 'part', standing });
    }
    return kept
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .map((span) => ({ ...span, sentence: index, speeches: speechesOf(span.standing.answer ?? span, said) }));
  });
}

/**
 * True unless a clause would stand without the words that deny or doubt it: those it is printed with where they are the cue of
 * an attribution ("denied that") or a question with its answer, else it is left to the stretch that holds them.
 */
function isShown({ outside, answer, head }: Standing, said: readonly Said[]): boolean {
  if (!outside || answer !== null || head === null) return true;
  return said.some(({ speech }) => speech.spans.cue.some((cue) => overlapLength(cue, head) > 0));
}

/** Source and cue of what is said in a clause: with a mere noun phrase for a content they are the statement themselves. */
function remnantsOf({ words }: PlacedArticle, speeches: readonly AttributedSpeech[]): Span[] {
  return speeches
    .filter(({ spans }) => spans.content.some((content) => finiteVerbs(wordsIn(words, content)).length > 0))
    .flatMap(({ spans }) => [...spans.source, ...spans.cue])
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * The attributions a stretch belongs to, the innermost first: those in whose content most of it stands, source and cue
 * aside. A stretch with source and cue of its own belongs to that attribution with less.
 */
function speechesOf(span: Span, said: readonly Said[]): AttributedSpeech[] {
  const shareOf = ({ speech, ...content }: Said): number => {
    const beside = [...speech.spans.source, ...speech.spans.cue].reduce(
      (sum, part) => sum + overlapLength(part, span),
      0,
    );
    return overlapLength(content, span) / Math.max(1, span.end - span.start - beside);
  };
  const length = ({ start, end }: Span) => end - start;
  const mixed = ({ speech }: Said) => (speech.spans.kind === 'direct' ? 0 : 1);
  const away = ({ speech }: Said) =>
    Math.min(...speech.spans.cue.map((cue) => Math.max(0, cue.start - span.end, span.start - cue.end)), span.end);
  const around = said
    .filter((one) => shareOf(one) >= STRETCH.mostOfIt)
    .sort((a, b) => length(a) - length(b) || mixed(a) - mixed(b) || away(a) - away(b));
  if (around.length > 0) return around.map(({ speech }) => speech);
  const own = said
    .filter(({ speech }) => speech.spans.cue.some((cue) => overlapLength(cue, span) === length(cue)))
    .map((one) => ({ one, share: shareOf(one) }))
    .filter(({ share }) => share >= STRETCH.partOfIt)
    .sort((a, b) => b.share - a.share);
  return own.slice(0, 1).map(({ one }) => one.speech);
}

/** The contents that reach into each sentence, cut at its ends; by index of the sentence. */
function contentsBySentence(sentences: readonly Span[], speeches: readonly AttributedSpeech[]): Map<number, Said[]> {
  const result = new Map<number, Said[]>();
  const contents = speeches
    .flatMap((speech) => speech.spans.content.map(({ start, end }) => ({ start, end, speech })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let first = 0;
  for (const content of contents) {
    while (first < sentences.length && sentences[first]!.end <= content.start) first += 1;
    for (let at = first; at < sentences.length && sentences[at]!.start < content.end; at += 1) {
      const here = result.get(at) ?? [];
      here.push({ ...clipped(content, sentences[at]!), speech: content.speech });
      result.set(at, here);
    }
  }
  return result;
}

function clipped(content: Span, sentence: Span): Span {
  return { start: Math.max(content.start, sentence.start), end: Math.min(content.end, sentence.end) };
}

/** An interrupted quotation is one statement: the contents of one attribution in a sentence, with what stands between. */
function joined(here: readonly Said[]): Said[] {
  const bySpeech = new Map<AttributedSpeech, Said>();
  for (const one of here) {
    const known = bySpeech.get(one.speech);
    if (known === undefined) bySpeech.set(one.speech, one);
    else
      bySpeech.set(one.speech, { ...one, start: Math.min(known.start, one.start), end: Math.max(known.end, one.end) });
  }
  return [...bySpeech.values()];
}
