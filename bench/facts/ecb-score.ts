import { devTopics, type EcbDocument, type EcbMention, ecbTopic } from '../../corpora/events/ecb.ts';
import { type ClaimModels, findClaims } from '../../src/claims/index.ts';
import {
  type AnnotatedArticle,
  type Conflict,
  contentId,
  type Findings,
  overlaps,
  type Stemma,
} from '../../src/model.ts';
import { bCubed, type Clustered } from '../affairs/figures/measures.ts';
import { annotatedEcb } from './ecb-article.ts';
import type { TimeError } from './times-score.ts';

/** Figures on ECB+, with what went wrong. */
export interface EcbScore {
  readonly figures: { readonly [name: string]: number };
  readonly errors: readonly TimeError[];
}

/**
 * Who is who across documents, and numbers wrongly called contradictions, on the development topics of ECB+.
 *
 * Names: human mentions of scored sentences that are names, given with their spans and kinds; a cluster is what `findClaims`
 * makes one entity of in a topic; B³ over all of them. Numbers: chains of which two sentences give different numbers; as the
 * chain says that the sentences tell of one thing, every contradiction called between two of them counts as wrong.
 */
export function scoreEcb(folder: string, models: ClaimModels): EcbScore | null {
  const errors: TimeError[] = [];
  const items: Clustered[] = [];
  let [chains, wrong] = [0, 0];
  for (const topic of devTopics) {
    const documents = ecbTopic(folder, topic);
    if (documents === null) return null;
    const names = namesOf(documents);
    const articles = documents.map((document) => annotatedEcb(document, names.get(document.name)!));
    const findings = findClaims(articles, stemmaOf(documents, articles), models);
    items.push(...clustersOf(topic, documents, articles, names, findings, errors));
    const numbers = numberChains(documents, articles, findings.conflicts, errors);
    chains += numbers.chains;
    wrong += numbers.wrong;
  }
  const { precision, recall, f1 } = bCubed(items);
  return {
    figures: {
      namesB3P: precision ?? 0,
      namesB3R: recall ?? 0,
      namesB3F1: f1 ?? 0,
      numbersNotWronglyContradicted: chains === 0 ? 1 : 1 - wrong / chains,
    },
    errors,
  };
}

const PRONOUN =
  /^(?:i|we|he|she|they|it|you|his|her|their|its|our|my|who|him|them|this|that|these|those)(?:['’]\p{L}+)?$/iu;

/** Human mentions that are names: a capital somewhere, no pronoun, and no word that the topic also writes small. */
function namesOf(documents: readonly EcbDocument[]): Map<string, EcbMention[]> {
  const small = new Set(documents.flatMap(({ text }) => text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}]+/gu) ?? []));
  return new Map(
    documents.map((document) => [
      document.name,
      document.mentions.filter(({ tag, start, end }) => {
        const words = document.text.slice(start, end).match(/[\p{L}\p{N}’'.-]+/gu) ?? [];
        const telling = words.filter(
          (word) => /^(?:\p{Lu}|\p{N})/u.test(word) && !PRONOUN.test(word) && !small.has(word.toLowerCase()),
        );
        return tag.startsWith('HUMAN') && telling.length > 0 && words.length <= 8;
      }),
    ]),
  );
}

function stemmaOf(documents: readonly EcbDocument[], articles: readonly AnnotatedArticle[]): Stemma {
  const stories = new Map<string, string[]>();
  documents.forEach(({ story }, at) => {
    stories.set(story, [...(stories.get(story) ?? []), articles[at]!.article.id]);
  });
  return {
    stories: [...stories].map(([name, ids]) => ({ id: contentId('story', name), name, articles: ids })),
    textGroups: articles.map(({ article }) => ({ id: article.id, articles: [article.id] })),
    witnesses: [],
    links: [],
    credits: new Map(),
    origins: new Map(),
  };
}

function clustersOf(
  topic: string,
  documents: readonly EcbDocument[],
  articles: readonly AnnotatedArticle[],
  names: ReadonlyMap<string, readonly EcbMention[]>,
  { entities }: Findings,
  errors: TimeError[],
): Clustered[] {
  const home = new Map<string, string>();
  for (const entity of entities)
    for (const { article, start } of entity.mentions) home.set(`${article} ${start}`, entity.id);
  const byChain = new Map<string, Map<string, Set<string>>>();
  const items = documents.flatMap((document, at) =>
    names.get(document.name)!.map((mention): Clustered => {
      const place = `${articles[at]!.article.id} ${mention.start}`;
      const called = `${topic} ${home.get(place) ?? place}`;
      const chain = byChain.get(mention.chain) ?? new Map<string, Set<string>>();
      byChain.set(mention.chain, chain);
      chain.set(called, (chain.get(called) ?? new Set()).add(document.text.slice(mention.start, mention.end)));
      return { gold: new Set([mention.chain]), called: new Set([called]) };
    }),
  );
  for (const parts of byChain.values()) {
    const text = [...parts.values()].map((forms) => [...forms].join(', ')).join(' | ');
    if (parts.size > 1) errors.push({ kind: 'one person or body, several entities', text });
  }
  const byEntity = new Map<string, Set<string>>();
  for (const [chain, parts] of byChain) {
    for (const [called, forms] of parts) {
      byEntity.set(called, (byEntity.get(called) ?? new Set()).add(`${chain}: ${[...forms].join(', ')}`));
    }
  }
  for (const chains of byEntity.values()) {
    if (chains.size > 1) errors.push({ kind: 'several, one entity', text: [...chains].join(' | ') });
  }
  return items;
}

function numberChains(
  documents: readonly EcbDocument[],
  articles: readonly AnnotatedArticle[],
  conflicts: readonly Conflict[],
  errors: TimeError[],
): { chains: number; wrong: number } {
  const byChain = new Map<string, { article: string; start: number; end: number; values: Set<string> }[]>();
  documents.forEach((document, at) => {
    const { article, annotations } = articles[at]!;
    for (const { chain, sentence: number } of document.mentions) {
      const span = document.sentences[number] ?? null;
      if (span === null) continue;
      const values = annotations.quantities
        .filter((one) => overlaps(one, span))
        .map(({ value, unit }) => `${value} ${unit}`);
      byChain.set(chain, [...(byChain.get(chain) ?? []), { article: article.id, ...span, values: new Set(values) }]);
    }
  });
  let [chains, wrong] = [0, 0];
  const called = conflicts.filter(({ kind, nature }) => kind === 'number' && nature === 'contradiction');
  for (const sentences of byChain.values()) {
    const values = new Set(sentences.flatMap((one) => [...one.values]));
    if (new Set(sentences.map(({ article }) => article)).size < 2 || values.size < 2) continue;
    chains += 1;
    const within = (passage: Conflict['a']) =>
      sentences.some((one) => one.article === passage.article && overlaps(one, passage));
    const bad = called.find(({ a, b }) => within(a) && within(b));
    if (bad === undefined) continue;
    wrong += 1;
    errors.push({
      kind: 'numbers of one event called a contradiction',
      text: `${bad.a.exact} | ${bad.b.exact}: ${bad.reason}`,
    });
  }
  return { chains, wrong };
}
