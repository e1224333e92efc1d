import { type AnnotationModels, annotate } from '../../src/annotate/index.ts';
import { descentOf } from '../../src/claims/descent.ts';
import { indexEntities } from '../../src/claims/entities.ts';
import { leavesOf } from '../../src/claims/leaf.ts';
import type { Meanings } from '../../src/claims/meanings.ts';
import { testimoniesOf } from '../../src/claims/testimonies.ts';
import type { Unit } from '../../src/claims/units.ts';
import { collate } from '../../src/collate/index.ts';
import { type OutletRegister, textArticle } from '../../src/model.ts';
import type { Example } from './boost.ts';
import type { EcbText } from './ecbplus.ts';
import { comparedPairs } from './pairs.ts';

/** Shares of events two statements must have in common to be taken for one claim. */
const SAME = 0.5;

/**
 * Labelled pairs of one topic of ECB+: statements that tell of the same events are taken for one claim, those that have
 * none in common for two; what lies between is left out. Two events of one kind stand in each topic.
 */
export function eventPairs(
  texts: readonly EcbText[],
  register: OutletRegister,
  models: AnnotationModels,
  meanings: Meanings | null,
): Example[] {
  const articles = texts.map((text) => {
    const article = textArticle(text.id, text.text);
    return { article, annotations: annotate(article, register, models) };
  });
  const stemma = collate(articles, register);
  const leaves = leavesOf(articles, stemma);
  const entities = indexEntities(leaves);
  const byId = new Map(texts.map((text) => [text.id, text]));
  const eventsOf = ({ members }: Unit): ReadonlySet<string> => {
    const { testimony, around } = members[0]!;
    const { events, judged } = byId.get(testimony.article)!;
    if (!judged.some(({ start, end }) => around.start < end && start < around.end)) return new Set();
    return new Set(
      events.filter(({ start, end }) => testimony.start <= start && end <= testimony.end).map(({ event }) => event),
    );
  };
  const stated = leaves.flatMap((leaf) => testimoniesOf(leaf, entities, stemma).stated);
  return comparedPairs(stated, entities, stemma, descentOf(leaves, stemma), meanings, eventsOf, (a, b) => {
    if (a.size === 0 || b.size === 0) return null;
    const common = [...a].filter((event) => b.has(event)).length;
    if (common === 0) return { label: 0, weight: 1 };
    return common >= SAME * (a.size + b.size - common) ? { label: 1, weight: 1 } : null;
  });
}
