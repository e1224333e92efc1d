import { BEFORE_A_PLACE } from '../../../languages/en/names/place-words.ts';
import { spansWithin } from '../../people/placed-article.ts';
import { type Clause, clauseAround, type StorySentence } from '../../scene/sentence-index.ts';
import {
  commonness,
  copied,
  likelyPairs,
  mutual,
  namesApart,
  oneText,
  passageIn,
  type Scene,
} from '../../scene/setting.ts';
import type { Found } from '../calls/found.ts';

/** Where a sentence says that something is or happened. */
interface Located {
  readonly told: StorySentence;
  readonly clause: Clause;
  readonly span: { readonly start: number; readonly end: number };
  readonly place: string;
  readonly words: string;
}

/** What two statements must have in common beside the place. */
const LEAST = 0.55;

/** Places that two statements of one event give differently. One may lie in the other: who knows the map decides. */
export function placeConflicts(scene: Scene): Found[] {
  const located = scene.index.told.flatMap((told) => locatedIn(scene, told));
  return likelyPairs(located, scene.index.weights).flatMap(([a, b]) => ofPair(scene, a, b) ?? []);
}

function locatedIn({ entities }: Scene, told: StorySentence): Located[] {
  const { article } = told.placed;
  if (told.headline) return [];
  return spansWithin(entities.names.get(article.id) ?? [], told).flatMap(({ start, end, entity }): Located[] => {
    if (entities.byId.get(entity)?.kind !== 'place') return [];
    if (!BEFORE_A_PLACE.test(article.text.slice(Math.max(told.start, start - 14), start))) return [];
    const span = { start, end };
    return [{ told, clause: clauseAround(told, span), span, place: entity, words: article.text.slice(start, end) }];
  });
}

function ofPair(scene: Scene, a: Located, b: Located): Found | null {
  if (a.told === b.told || a.place === b.place || letters(a.words) === letters(b.words)) return null;
  if (oneText(a.told, b.told) || namesApart(scene, a, b)) return null;
  if (names(scene, a.told).has(b.place) || names(scene, b.told).has(a.place)) return null;
  const verb = [...a.clause.verbs].some((term) => b.clause.verbs.has(term));
  const common = commonness(scene.index.weights, a, b);
  if (!verb || common < LEAST || mutual(a.clause.terms, b.clause.terms, scene.index.weights) < LEAST) return null;
  const values: [string, string] = [a.place, b.place];
  return {
    kind: 'place',
    nature: 'precision',
    a: passageIn(a.told, a.span),
    b: passageIn(b.told, b.span),
    reason: `“${a.words}” or “${b.words}”: two places, unless one lies in the other.`,
    fact: `place ${[...values].sort().join(' ')}`,
    values,
    score: common + copied(a.told, b.told),
  };
}

/** "US" and "U.S." are one place. */
function letters(words: string): string {
  return words.replace(/[^\p{L}]/gu, '').toLowerCase();
}

function names({ entities }: Scene, told: StorySentence): ReadonlySet<string> {
  const here = spansWithin(entities.names.get(told.placed.article.id) ?? [], told);
  return new Set(here.map(({ entity }) => entity));
}
