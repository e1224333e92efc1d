import { sentenceRanges } from '../languages/en/sentences/sentences.ts';
import { type Tagger, tagTokens } from '../languages/en/tags/index.ts';
import { tokenize } from '../languages/en/words/tokenize.ts';
import {
  type AnnotatedArticle,
  type Edition,
  type EditionArticle,
  overlaps,
  type Passage,
  passageOf,
  type Span,
} from '../model.ts';
import type {
  CitedSource,
  Difference,
  ProofPassage,
  ProofSentence,
  ProofStatement,
  ProofStatus,
} from './answer/answer.ts';
import { judgeAll } from './settle/best.ts';
import type { ClaimsAt } from './settle/claim.ts';
import type { Bench, Judged } from './settle/judge.ts';
import { quotationsOf } from './settle/quotations.ts';
import { stretchesOf } from './settle/spans.ts';
import { statementsOf } from './settle/statements.ts';
import { type ReadWord, wordsOfTokens } from './words/read-words.ts';

/** A source that a draft cites, where it cites it: for the sentence that holds the place or ends at it. */
export interface Citation extends Span {
  /** As the draft has it. */
  readonly address: string;
  /** Index of the article among the sources; null where it is not among them. */
  readonly source: number | null;
}

/** What a draft is held against. */
export interface Ground extends Bench {
  readonly edition: Edition;
  readonly claims: ClaimsAt;
  /** Articles that are left out: a draft that is one of the pages itself. */
  readonly within: ReadonlySet<number> | null;
  readonly tagger: Tagger | null;
  /** Where an offset of the draft stands in its file. */
  readonly placeOf: (offset: number) => ProofSentence['place'];
}

/** How many articles are shown for a sentence. */
const SHOWN = 4;

/** Holds each sentence of a draft against the sources. */
export function proveSentences(
  draft: AnnotatedArticle,
  citations: readonly Citation[],
  ground: Ground,
): ProofSentence[] {
  const { text } = draft.article;
  return draft.annotations.sentences.flatMap((sentence) => {
    const words = wordsIn(text, sentence, ground.tagger);
    if (!isStatement(draft, sentence, words)) return [];
    const cited = citations.filter(({ start, end }) => start <= sentence.end + 1 && end > sentence.start);
    return [proveSentence(draft, sentence, words, cited, ground)];
  });
}

/** A sentence of fewer telling words, one without a verb of its own, or a question, states nothing that could be looked for. */
const LEAST_WORDS = 3;

function isStatement(
  { article, annotations }: AnnotatedArticle,
  { start, end }: Span,
  words: readonly ReadWord[],
): boolean {
  const { verbs } = annotations;
  return (
    words.filter(({ kind }) => kind !== 'stop').length >= LEAST_WORDS &&
    !/\?["”’)]{0,3}$/u.test(article.text.slice(start, end)) &&
    (verbs === undefined || verbs.some((verb) => verb.form === 'finite' && verb.start >= start && verb.end <= end))
  );
}

function wordsIn(text: string, { start, end }: Span, tagger: Tagger | null): ReadWord[] {
  const tokens = tokenize(text, start, end);
  return wordsOfTokens(text, tokens, tagger === null ? null : tagTokens(tokens, sentenceRanges(tokens), tagger));
}

function proveSentence(
  draft: AnnotatedArticle,
  sentence: Span,
  words: readonly ReadWord[],
  citations: readonly Citation[],
  ground: Ground,
): ProofSentence {
  const { text } = draft.article;
  const judged = judgeAll(words, ground, ground.within);
  const quoted = draft.annotations.quotations
    .filter((one) => overlaps(one, sentence))
    .map((one) => within(one, sentence));
  const quotations = quotationsOf(text, quoted, sentence, ground.index, ground.within);
  const [changed, missing] = ['altered', 'absent'].map((of) => quotations.some(({ status }) => status === of));
  const parts = statementsOf(sentence, words, draft.annotations);
  const own = parts.map((part) => {
    const inside = words.filter(({ start, end }) => start >= part.start && end <= part.end);
    const best = parts.length === 1 ? judged : judgeAll(inside, ground, ground.within);
    const altered = quotations.some(
      ({ span, status }) =>
        (status === 'altered' || (status === 'absent' && best[0]?.status === 'stated')) &&
        overlaps(shifted(span, sentence.start), part),
    );
    return { part, judged: best[0] ?? null, altered };
  });
  const [first] = judged;
  const settled = judged.some(({ status }) => status === 'stated' || status === 'otherwise');
  const apart = own.length > 1 && !settled && first?.differing.length === 0;
  const statements = own.map(({ part, judged: best, altered }): ProofStatement => {
    const status = first?.status === 'stated' ? 'stated' : (best?.status ?? 'absent');
    return {
      ...shifted(part, -sentence.start),
      text: text.slice(part.start, part.end),
      status: altered && status !== 'otherwise' ? 'altered' : status,
    };
  });
  const together = apart && own.every(({ judged: best }) => best?.status === 'stated');
  const plain: ProofStatus = together ? 'stated' : (first?.status ?? 'absent');
  const status = plain !== 'otherwise' && (changed || (missing && plain === 'stated')) ? 'altered' : plain;
  const shown = together ? own.flatMap(({ judged: best }) => (best === null ? [] : [best])) : judged;
  const unsupported = plain === 'stated' ? [] : commonMissing(judged, own, words);
  const passages = once(shown.flatMap((one) => passagesOf(one, ground))).slice(0, SHOWN * 2);
  return {
    ...span(sentence),
    text: text.slice(sentence.start, sentence.end),
    place: ground.placeOf(sentence.start),
    status,
    statements,
    // Beside a sentence that is stated stands nothing that does not state it.
    passages: passages.filter((one, at) => (plain === 'stated' ? one.status === 'stated' : at < SHOWN)),
    differences: plain === 'stated' ? [] : differencesOf(judged, sentence, text, ground),
    quotations,
    unsupported: stretchesOf(unsupported, words, sentence.start),
    cited: citations.map((citation) => citedBy(citation, words, sentence, ground)),
    claim:
      plain === 'absent'
        ? null
        : ground.claims(
            passages.map(({ passage }) => passage),
            text.slice(sentence.start, sentence.end),
          ),
  };
}

const span = ({ start, end }: Span): Span => ({ start, end });
/** The part of a quotation of several sentences that stands in one. */
const within = (one: Span, other: Span): Span => ({
  start: Math.max(one.start, other.start),
  end: Math.min(one.end, other.end),
});
const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** The words that the nearest source does not bear out, nor the source nearest to their own statement. */
function commonMissing(judged: readonly Judged[], own: readonly JudgedPart[], words: readonly ReadWord[]): Span[] {
  if (judged.length === 0) return words.filter(({ kind }) => kind !== 'stop');
  const stated = own.filter((one) => one.judged?.status === 'stated').map(({ part }) => part);
  return judged[0]!.unsupported
    .map(({ word }) => word)
    .filter((word) => own.length < 2 || !stated.some((part) => overlaps(word, part)));
}

/** A statement of a sentence with the source that comes nearest to it alone. */
interface JudgedPart {
  readonly part: Span;
  readonly judged: Judged | null;
}

function passagesOf(judged: Judged, { index, edition }: Ground): ProofPassage[] {
  const article = edition.articles[judged.source]!;
  return judged.sentences.slice(0, judged.status === 'stated' ? 3 : 1).map((at) => ({
    passage: passageOf(article, index.sentences[at]!),
    siglum: article.siglum,
    outlet: article.origin.outlet ?? article.publisher,
    likelihood: Math.round(judged.likelihood * 100) / 100,
    status: judged.status,
  }));
}

function once(passages: readonly ProofPassage[]): ProofPassage[] {
  const seen = new Set<string>();
  return passages.filter(({ passage }) => {
    const key = `${passage.article} ${passage.start}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Where the nearest sources that do not state a sentence differ from it. */
function differencesOf(
  judged: readonly Judged[],
  sentence: Span,
  text: string,
  { index, edition }: Ground,
): Difference[] {
  const seen = new Set<string>();
  return judged
    .filter((one, at) => one.status === 'otherwise' || (at === 0 && one.status === 'part'))
    .flatMap((one) =>
      one.differing.flatMap((difference): Difference[] => {
        if (one.status === 'otherwise' && !difference.sure) return [];
        const article = edition.articles[one.source]!;
        const passage: Passage = passageOf(article, index.sentences[difference.sentence]!);
        const theirs = article.text.slice(difference.page.start, difference.page.end);
        const key = `${difference.draft.start} ${theirs}`;
        if (seen.has(key)) return [];
        seen.add(key);
        const yours = text.slice(difference.draft.start, difference.draft.end);
        return [{ kind: difference.kind, span: shifted(difference.draft, -sentence.start), yours, theirs, passage }];
      }),
    )
    .slice(0, SHOWN);
}

function citedBy(
  { address, source }: Citation,
  words: readonly ReadWord[],
  sentence: Span,
  ground: Ground,
): CitedSource {
  if (source === null) return { address, article: null, siglum: null, status: null, passages: [], unsupported: [] };
  const { id, siglum } = ground.edition.articles[source]!;
  const article: EditionArticle = ground.edition.articles[source]!;
  const [best] = judgeAll(words, ground, new Set([source]));
  const passages = (best?.sentences ?? []).map((at) => passageOf(article, ground.index.sentences[at]!));
  const missing =
    best === undefined ? words.filter(({ kind }) => kind !== 'stop') : best.unsupported.map(({ word }) => word);
  return {
    address,
    article: id,
    siglum,
    status: best?.status ?? 'absent',
    passages,
    unsupported: stretchesOf(missing, words, sentence.start),
  };
}
