import {
  BEFORE_A_PLACE,
  NO_PLACE,
  ONE_IN_THE_OTHER,
  OTHER_PLACE_BEFORE,
  OWNS_WHAT_FOLLOWS,
} from '../../../languages/en/names/place-words.ts';
import { byCodeUnit, overlaps } from '../../../model.ts';
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
  /** The word before it: “in Ost” and “to Ost” tell two things. */
  readonly preposition: string;
}

/** What two statements must have in common beside the place. */
const LEAST = 0.55;
/** Log-odds from which two statements are of one event, so that the places need no words in common. */
const RETOLD = 0.7;

/**
 * Places that two statements of one event give differently. A wider place of the same is none: where a text names the other's place
 * too, or any text of the story sets the one in the other, there is nothing to note. What the texts leave open, who knows the map
 * decides.
 */
export function placeConflicts(scene: Scene): Found[] {
  const within = enclosing(scene);
  const located = scene.index.told.flatMap((told) => locatedIn(scene, told));
  const beside = new Map<StorySentence, Located[]>();
  for (const one of located) beside.set(one.told, [...(beside.get(one.told) ?? []), one]);
  const retold = scene.retold
    .filter(({ odds }) => odds >= RETOLD)
    .flatMap(({ a, b, spanA, spanB }) => {
      const [ones, others] = [
        (beside.get(a) ?? []).filter(({ span }) => overlaps(span, spanA)),
        (beside.get(b) ?? []).filter(({ span }) => overlaps(span, spanB)),
      ];
      return ones.flatMap((one) => others.map((other): [Located, Located] => [one, other]));
    });
  const like = likelyPairs(located, scene.index.weights).filter(([a, b]) => isOneEvent(scene, a, b));
  const told = retold.filter(([a, b]) => a.preposition === b.preposition);
  return [...like, ...told].flatMap(([a, b]) => ofPair(scene, within, a, b) ?? []);
}

/** Pairs of places of which a text sets one in the other: "Ost, Calder", "Ost, a town in Calder", "Calder's Ost". Both ways round. */
function enclosing({ pile, entities }: Scene): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { article } of pile) {
    const places = (entities.names.get(article.id) ?? []).filter(
      ({ entity }) => entities.byId.get(entity)?.kind === 'place',
    );
    places.forEach((one, at) => {
      const other = places[at + 1];
      if (other === undefined || !ONE_IN_THE_OTHER.test(article.text.slice(one.end, other.start))) return;
      found.add(`${one.entity} ${other.entity}`).add(`${other.entity} ${one.entity}`);
    });
  }
  return found;
}

function locatedIn({ entities }: Scene, told: StorySentence): Located[] {
  const { article } = told.placed;
  if (told.headline) return [];
  return spansWithin(entities.names.get(article.id) ?? [], told).flatMap(({ start, end, entity }): Located[] => {
    if (entities.byId.get(entity)?.kind !== 'place') return [];
    if (!BEFORE_A_PLACE.test(article.text.slice(Math.max(told.start, start - 14), start))) return [];
    if (OWNS_WHAT_FOLLOWS.test(article.text.slice(end, end + 2))) return [];
    const span = { start, end };
    const before = article.text
      .slice(Math.max(told.start, start - 14), start)
      .trimEnd()
      .split(/\s/u);
    const preposition = (before.at(-1)!.toLowerCase() === 'the' ? before.at(-2) : before.at(-1)) ?? '';
    const words = article.text.slice(start, end);
    return [{ told, clause: clauseAround(told, span), span, place: entity, words, preposition }];
  });
}

/** True if both say the same of two places, in much the same words. */
function isOneEvent({ index }: Scene, a: Located, b: Located): boolean {
  const verb = [...a.clause.verbs].some((term) => b.clause.verbs.has(term));
  return verb && mutual(a.clause.terms, b.clause.terms, index.weights) >= LEAST;
}

function ofPair(scene: Scene, within: ReadonlySet<string>, a: Located, b: Located): Found | null {
  if (a.told === b.told || a.place === b.place || isOnePlace(a.words, b.words)) return null;
  if (oneText(a.told, b.told) || namesApart(scene, a, b)) return null;
  if (within.has(`${a.place} ${b.place}`)) return null;
  if (isNamedIn(scene, a.told, b.place) || isNamedIn(scene, b.told, a.place)) return null;
  const common = commonness(scene.index.weights, a, b);
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

/** "US" and "U.S.", "Ost City" and "Ost", "Saqlawiya" and "Saqlawiyah" are one place; "East Ost" and "Ost" are two. */
function isOnePlace(a: string, b: string): boolean {
  const [short, long] = [letters(a), letters(b)].sort((x, y) => x.length - y.length || byCodeUnit(x, y)) as [
    string,
    string,
  ];
  if (short === long || NO_PLACE.test(a) || NO_PLACE.test(b)) return true;
  if (long.startsWith(short)) return true;
  return long.endsWith(short) && !OTHER_PLACE_BEFORE.test(a.length > b.length ? a : b);
}

/** "US" and "U.S." are one place. */
function letters(words: string): string {
  return words.replace(/[^\p{L}]/gu, '').toLowerCase();
}

/** True if the text of a sentence names a place anywhere. */
function isNamedIn({ entities }: Scene, { placed }: StorySentence, place: string): boolean {
  return (entities.names.get(placed.article.id) ?? []).some(({ entity }) => entity === place);
}
