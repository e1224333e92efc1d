import { indexEntities } from '../../src/claims/people/entities.ts';
import { placedArticles } from '../../src/claims/people/placed-article.ts';
import { type Comparison, compareUnits } from '../../src/claims/same-claim/comparison.ts';
import type { Meanings } from '../../src/claims/same-claim/meanings.ts';
import { type Unit, unitsOf } from '../../src/claims/same-claim/units.ts';
import { descentOf } from '../../src/claims/testimonies/descent.ts';
import { type ReadTestimony, testimoniesOf } from '../../src/claims/testimonies/testimonies.ts';
import { type AnnotatedArticle, type Stemma, spanJaccard } from '../../src/model.ts';
import type { Example } from './boost.ts';
import type { PassagePlace, Verdict } from './verdicts.ts';

/** A reading is the passage that was judged if they share so much of both together. */
const SAME_PASSAGE = 0.7;
/** What is partly the same counts so much as the same, and so much as different. */
const PARTLY = 0.3;

/** The pairs of an affair a reader judged, with their features; how many are read no more. */
export function judgedPairs(
  articles: readonly AnnotatedArticle[],
  stemma: Stemma,
  verdicts: readonly Verdict[],
  meanings: Meanings | null,
): { readonly examples: Example[]; readonly lost: number } {
  const pile = placedArticles(articles, stemma);
  const entities = indexEntities(pile);
  const descent = descentOf(pile, stemma);
  const stories = new Map<string, ReadTestimony[]>();
  for (const one of pile.flatMap((placed) => testimoniesOf(placed, entities, stemma).stated)) {
    const list = stories.get(one.placed.story);
    if (list === undefined) stories.set(one.placed.story, [one]);
    else list.push(one);
  }
  const examples: Example[] = [];
  let found = 0;
  for (const stated of stories.values()) {
    const units = unitsOf(stated, entities);
    const unitOf = finderOf(units);
    let comparison: Comparison | null = null;
    for (const { a, b, judgement } of verdicts) {
      const [one, other] = [unitOf(a), unitOf(b)];
      if (one === null || other === null) continue;
      found += 1;
      comparison ??= compareUnits(units, stemma, descent, meanings);
      const row = comparison.features(one, other);
      if (judgement === 'partly') {
        examples.push({ row, label: 0, weight: PARTLY }, { row, label: 1, weight: PARTLY });
      } else examples.push({ row, label: judgement === 'same' ? 1 : 0, weight: 1 });
    }
  }
  return { examples, lost: verdicts.length - found };
}

/** Finds the unit that has a passage, or nearly; null where none has. */
function finderOf(units: readonly Unit[]): (place: PassagePlace) => number | null {
  const byArticle = new Map<string, { readonly start: number; readonly end: number; readonly unit: number }[]>();
  units.forEach(({ members }, unit) => {
    for (const { testimony } of members) {
      const here = byArticle.get(testimony.article) ?? [];
      here.push({ start: testimony.start, end: testimony.end, unit });
      byArticle.set(testimony.article, here);
    }
  });
  return (place) => {
    let [best, most]: [number | null, number] = [null, SAME_PASSAGE];
    for (const one of byArticle.get(place.article) ?? []) {
      const like = spanJaccard(one, place);
      if (like >= most) [best, most] = [one.unit, like];
    }
    return best;
  };
}
