/**
 * A draft held against pages: sentence by sentence and statement by statement, what they state, state otherwise, or do not state.
 */
import { type Meanings, readMeanings } from '../base/meanings.ts';
import { readTagger } from '../languages/en/tags/index.ts';
import { type AnnotatedArticle, type Edition, sha256Hex } from '../model.ts';
import type { Proof, ProofSentence, ProofStatus } from './answer/answer.ts';
import { readProofModel } from './borne/models.ts';
import { type Citation, proveSentences } from './prove.ts';
import { claimsAt } from './settle/claim.ts';
import type { Reader } from './sources/read-again.ts';
import { indexSources } from './sources/source-index.ts';

export type * from './answer/answer.ts';
export { type DraftMarkup, type DraftText, markupOf, readDraft } from './draft/read-draft.ts';
export type { Citation } from './prove.ts';
export type { ReadAgain, Reader } from './sources/read-again.ts';

/** What drafts are held against, and with what. */
export interface ProoferOptions {
  readonly edition: Edition;
  readonly read: Reader;
  /** Bytes of the trained models by name: `tags`, `claims-words`, and `proof/bearing` without which nothing can be said. */
  readonly models: ReadonlyMap<string, Uint8Array>;
  readonly version: string;
}

/** What is known of a draft beside its words. */
export interface DraftFacts {
  readonly citations?: readonly Citation[];
  /** Where an offset of the draft stands in its file; null where that is not known. */
  readonly placeOf?: (offset: number) => ProofSentence['place'];
  /** Ids of articles that are not asked. */
  readonly without?: ReadonlySet<string>;
}

/** An edition that drafts are held against. */
export type Proofer = (name: string, draft: AnnotatedArticle, facts?: DraftFacts) => Proof;

/**
 * Makes an edition ready for drafts, which takes about a second for 600 articles, and gives what holds a draft against it. It fails
 * closed: what is not surely stated is told as not found, and why. It compares words, numbers, names, dates and polarity, and never says
 * whether a thing is true.
 *
 * Throws `input` where the model for proofing is missing or is none.
 */
export function prooferOf({ edition, read, models, version }: ProoferOptions): Proofer {
  const model = readProofModel(models.get('proof/bearing') ?? new Uint8Array());
  const tags = models.get('tags');
  const index = indexSources(edition.articles, meaningsOf(models), model.rarity);
  const ground = {
    edition,
    index,
    claims: claimsAt(edition, index),
    read,
    model,
    tagger: tags === undefined ? null : readTagger(tags),
  };
  const names = ['proof/bearing', 'claims-words', 'tags'].filter((one) => models.has(one));
  const generator = {
    name: 'variorum' as const,
    version,
    models: Object.fromEntries(names.map((one) => [one, sha256Hex(models.get(one)!)])),
    edition: edition.generator.digest,
  };
  return (name, draft, { citations = [], placeOf = () => null, without } = {}) => {
    const { quantities, times } = draft.annotations;
    const sentences = proveSentences(draft, citations, {
      ...ground,
      placeOf,
      within: without === undefined ? null : indicesOf(edition, without),
      draft: { text: draft.article.text, quantities, times },
    });
    const counts: Record<ProofStatus, number> = { stated: 0, otherwise: 0, altered: 0, part: 0, absent: 0 };
    for (const { status } of sentences) counts[status] += 1;
    const { text } = draft.article;
    return {
      schema: 'variorum/proof@1',
      draft: name,
      text,
      articles: edition.articles.length - (without?.size ?? 0),
      sentences,
      counts,
      generator,
    };
  };
}

function indicesOf(edition: Edition, without: ReadonlySet<string>): ReadonlySet<number> {
  return new Set(edition.articles.flatMap(({ id }, at) => (without.has(id) ? [] : [at])));
}

function meaningsOf(models: ReadonlyMap<string, Uint8Array>): Meanings | null {
  const file = models.get('claims-words');
  return file === undefined ? null : readMeanings(file);
}
