/**
 * A draft held against pages: sentence by sentence and statement by statement, what they state, state otherwise, or do not state.
 */
import { type Meanings, readMeanings } from '../base/meanings.ts';
import { readTagger } from '../languages/en/tags/index.ts';
import { type AnnotatedArticle, type Edition, sha256Hex } from '../model.ts';
import type { Proof, ProofStatus } from './answer/answer.ts';
import { readProofModel } from './borne/models.ts';
import { type Citation, proveSentences } from './prove.ts';
import type { Reader } from './sources/read-again.ts';
import { indexSources, type SourceIndex } from './sources/source-index.ts';

export type * from './answer/answer.ts';
export { type DraftMarkup, type DraftText, markupOf, readDraft } from './draft/read-draft.ts';
export type { Citation } from './prove.ts';
export type { ReadAgain, Reader } from './sources/read-again.ts';
export type { SourceIndex } from './sources/source-index.ts';

/** What a draft is held against, and with what. */
export interface ProofOptions {
  readonly edition: Edition;
  /** The sentences of the edition's articles: `indexEdition`. */
  readonly index: SourceIndex;
  readonly read: Reader;
  /** Bytes of the trained models by name: `tags`, and `proof/bearing` without which nothing can be said. */
  readonly models: ReadonlyMap<string, Uint8Array>;
  readonly version: string;
  readonly citations?: readonly Citation[];
  /** Ids of articles that are not asked. */
  readonly without?: ReadonlySet<string>;
}

/** Makes the articles of an edition ready to be asked. About a second for 600 articles; one index serves many drafts. */
export function indexEdition(edition: Edition, models: ReadonlyMap<string, Uint8Array>): SourceIndex {
  return indexSources(edition.articles, meaningsOf(models));
}

function meaningsOf(models: ReadonlyMap<string, Uint8Array>): Meanings | null {
  const file = models.get('claims-words');
  return file === undefined ? null : readMeanings(file);
}

/**
 * Holds a draft against the articles of an edition. It fails closed: what is not surely stated is told as not found, and why. It
 * compares words, numbers, names, dates and polarity, and never says whether a thing is true.
 *
 * Throws `input` where the model for proofing is missing or is none.
 */
export function proofDraft(name: string, draft: AnnotatedArticle, options: ProofOptions): Proof {
  const { edition, index, read, models, version, citations = [], without } = options;
  const model = readProofModel(models.get('proof/bearing') ?? new Uint8Array());
  const tags = models.get('tags');
  const within =
    without === undefined ? null : new Set(edition.articles.flatMap(({ id }, at) => (without.has(id) ? [] : [at])));
  const { quantities, times } = draft.annotations;
  const sentences = proveSentences(draft, citations, {
    edition,
    index,
    read,
    model,
    within,
    tagger: tags === undefined ? null : readTagger(tags),
    draft: { text: draft.article.text, quantities, times },
  });
  const counts: Record<ProofStatus, number> = { stated: 0, otherwise: 0, altered: 0, part: 0, absent: 0 };
  for (const { status } of sentences) counts[status] += 1;
  const names = ['proof/bearing', 'claims-words', 'tags'].filter((one) => models.has(one));
  return {
    schema: 'variorum/proof@1',
    draft: name,
    articles: edition.articles.length,
    sentences,
    counts,
    generator: {
      name: 'variorum',
      version,
      models: Object.fromEntries(names.map((one) => [one, sha256Hex(models.get(one)!)])),
      edition: edition.generator.digest,
    },
  };
}
