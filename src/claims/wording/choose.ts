import { probability } from '../../base/boosted-trees.ts';
import { bodyStart } from '../gloss/dateline.ts';
import type { Glossing } from '../gloss/glosses.ts';
import { blockKindAt, type PlacedArticle } from '../people/placed-article.ts';
import type { Alike, ReadTestimony } from '../testimonies/testimonies.ts';
import { isScrap, standsAlone } from './stands-alone.ts';
import { otherStretches, stretchesAround } from './widen.ts';
import { type WordingSpan, wordingSpanOf } from './wording-span.ts';

/** The witness that words a claim best, and the stretch of its sentence that is printed. */
export interface Wording {
  readonly witness: ReadTestimony;
  readonly wording: WordingSpan;
  /** How well it can stand alone, 0 to 1. */
  readonly standing: number;
  /** The witness that has most of what the texts share, */
  readonly heart: ReadTestimony;
  /** and how surely it says what the other texts say, 0 to 1. */
  readonly coherence: number;
}

/** Which witnesses are weighed for the wording of a claim, and when one is printed wider. Chosen on the development affairs. */
const CHOICE = {
  /** A witness that stands alone so well is printed as it was found. */
  enough: 0.7,
  /** One that stands alone less than this is no statement. */
  nothing: 0.05,
  /** So many witnesses of a claim are weighed, from as many texts as can be. */
  mostWeighed: 40,
  /** A witness is printed wider where that stands alone better by so much. */
  better: 0.2,
  /** So many texts a witness is held against. */
  mostCompared: 8,
  /** A scrap is printed in so many times its words at most, where other texts state it and where none does. */
  growth: { shared: 1.6, alone: 2.2 },
  /** Words that so many texts of a claim have are what it is about. */
  core: 0.4,
} as const;
const WEIGHTS = {
  standing: 2.5,
  agreement: 2,
  fit: 1,
  wider: 0.1,
  headline: 0.3,
  hearsay: 0.2,
  contrary: 0.6,
  caption: 0.4,
  /** No whole statement: never printed where any witness has one. */
  scrap: 1.5,
  /** What an editor must add is read less easily than a name. */
  gloss: 0.1,
} as const;

/**
 * The words that state a claim best: a whole statement that stands alone and says what the most texts say. A witness that is
 * cut short is read up to the ends of its clause or sentence where that says little else.
 *
 * @param isFree false for a wider stretch that states another claim, or that another witness of this one has
 * @param glosses what an editor would add to a stretch: it says then what it means
 */
export function chooseWording(
  witnesses: readonly ReadTestimony[],
  alike: Alike,
  isFree: (wording: WordingSpan, own: WordingSpan) => boolean,
  glosses: Glossing = () => [],
): Wording {
  const alone = (wording: WordingSpan): { readonly standing: number; readonly added: number } => {
    const added = glosses(wording).map(({ at }) => at);
    return { standing: standsAlone(wording, added), added: added.length };
  };
  const agreement = agreementOf(witnesses);
  let best: (Omit<Wording, 'heart' | 'coherence'> & { readonly rank: number }) | null = null;
  const others = firstOfTexts(witnesses);
  let heart: { readonly one: ReadTestimony; readonly rank: number; readonly fit: number } | null = null;
  for (const witness of spread(witnesses)) {
    const fit = fitOf(witness, others, alike);
    const central = agreement(wordingSpanOf(witness));
    if (heart === null || central > heart.rank) heart = { one: witness, rank: central, fit };
    const own = wordingSpanOf(witness);
    const bare = alone(own);
    const stretches =
      bare.standing >= CHOICE.enough
        ? [own]
        : [own, ...(others.length < 2 ? otherStretches(own, 'alone') : stretchesAround(own))];
    for (const wording of stretches) {
      const { standing, added } = wording === own ? bare : alone(wording);
      const rank =
        WEIGHTS.standing * standing +
        WEIGHTS.agreement * agreement(wording) +
        WEIGHTS.fit * fit -
        (wording === own ? 0 : WEIGHTS.wider) -
        (witness.headline ? WEIGHTS.headline : 0) -
        (witness.hearsay ? WEIGHTS.hearsay : 0) -
        (isContrary(witness) ? WEIGHTS.contrary : 0) -
        (isCaption(wording) ? WEIGHTS.caption : 0) -
        WEIGHTS.gloss * added -
        (isCutShort({ wording, standing }) ? WEIGHTS.scrap : 0);
      if (best !== null && rank <= best.rank) continue;
      if (wording !== own && !isFree(wording, own)) continue;
      best = { witness, wording, standing, rank };
    }
  }
  return {
    witness: best!.witness,
    wording: best!.wording,
    standing: best!.standing,
    heart: heart!.one,
    coherence: heart!.fit,
  };
}

/** True of a wording that is no whole statement, as no witness is whole and what it was cut from words another claim. */
export function isCutShort({ wording, standing }: Pick<Wording, 'wording' | 'standing'>): boolean {
  return standing < CHOICE.nothing || isScrap(wording);
}

/** The wider stretch of a witness that cannot stand alone which stands best; null where none is much better. */
export function fullerStretch(
  witness: ReadTestimony,
  isFree: (wording: WordingSpan, own: WordingSpan) => boolean,
): WordingSpan | null {
  const own = wordingSpanOf(witness);
  const bare = standsAlone(own);
  if (bare >= CHOICE.enough) return null;
  let best: { readonly wording: WordingSpan; readonly standing: number } | null = null;
  for (const wording of otherStretches(own, 'shared')) {
    const standing = standsAlone(wording);
    if (standing < (best?.standing ?? bare + CHOICE.better) || !isFree(wording, own)) continue;
    best = { wording, standing };
  }
  return best?.wording ?? null;
}

/**
 * The smallest whole clause, or else the sentence, round a witness that is a scrap of one, so that no subject, negation or
 * condition is left outside; null where it is whole, or what holds it is another claim's.
 *
 * @param shared true if other texts state the claim: then what is printed must say little else
 */
export function wholeStretch(
  own: WordingSpan,
  shared: boolean,
  isFree: (wording: WordingSpan, own: WordingSpan) => boolean,
): WordingSpan | null {
  if (!isScrap(own)) return null;
  const most = (shared ? CHOICE.growth.shared : CHOICE.growth.alone) * own.words.length;
  const wider = stretchesAround(own)
    .filter(({ words }) => words.length <= most)
    .sort((a, b) => a.words.length - b.words.length || a.start - b.start);
  const whole = wider.find((one) => !isScrap(one) && isFree(one, own));
  const sentence = wider.at(-1);
  return whole ?? (sentence !== undefined && isFree(sentence, own) ? sentence : null);
}

function firstOfTexts(witnesses: readonly ReadTestimony[]): ReadTestimony[] {
  const first = new Map<string, ReadTestimony>();
  for (const one of witnesses) if (!first.has(one.placed.group)) first.set(one.placed.group, one);
  return [...first.values()].slice(0, CHOICE.mostCompared + 1);
}

/** How surely a witness states what the other texts state, on average; 1 where there is no other. */
function fitOf(witness: ReadTestimony, others: readonly ReadTestimony[], alike: Alike): number {
  const strangers = others.filter(({ placed }) => placed.group !== witness.placed.group).slice(0, CHOICE.mostCompared);
  if (strangers.length === 0) return 1;
  return strangers.reduce((sum, other) => sum + probability(alike(witness, other)), 0) / strangers.length;
}

/** Who denies or doubts a claim does not word it. */
function isContrary({ testimony: { stance } }: ReadTestimony): boolean {
  return stance === 'denies' || stance === 'questions';
}

/** True if a position stands under a picture. */
export function isCaption({ placed, start }: { readonly placed: PlacedArticle; readonly start: number }): boolean {
  return blockKindAt(placed.article, start) === 'caption';
}

/** Of witnesses in the same words of the same sentence the first; where they are many, the first of each text, then the second, and so on. */
function spread(witnesses: readonly ReadTestimony[]): readonly ReadTestimony[] {
  const distinct = new Map<string, ReadTestimony>();
  for (const one of witnesses) {
    const { placed, around, testimony } = one;
    const key = `${testimony.start - around.start} ${testimony.exact} ${placed.article.text.slice(around.start, around.end)}`;
    if (!distinct.has(key)) distinct.set(key, one);
  }
  const seen = new Map<string, number>();
  const turns = [...distinct.values()].map((one) => {
    const turn = seen.get(one.placed.group) ?? 0;
    seen.set(one.placed.group, turn + 1);
    return { one, turn };
  });
  if (turns.length <= CHOICE.mostWeighed) return turns.map(({ one }) => one);
  return turns
    .sort((a, b) => a.turn - b.turn)
    .slice(0, CHOICE.mostWeighed)
    .map(({ one }) => one);
}

/**
 * How well a stretch says what the texts of a claim have in common, 0 to 1: its words are theirs, and it has the words of
 * most (the harmonic mean of precision and recall, words weighed by the share of texts that have them).
 */
function agreementOf(witnesses: readonly ReadTestimony[]): (wording: WordingSpan) => number {
  const groups = new Map<string, Set<string>>();
  for (const { words, placed, around } of witnesses) {
    const body = bodyStart(placed.article.text, around);
    for (const { term, start } of words) {
      if (term !== null && start >= body) groups.set(term, (groups.get(term) ?? new Set()).add(placed.group));
    }
  }
  const texts = new Set(witnesses.map(({ placed }) => placed.group)).size;
  const share = (term: string): number => (groups.get(term)?.size ?? 0) / texts;
  const core = [...groups.keys()].filter((term) => share(term) >= CHOICE.core);
  const wanted = core.reduce((sum, term) => sum + share(term), 0);
  return ({ words }) => {
    const terms = [...new Set(words.flatMap(({ term }) => term ?? []))];
    const precision = terms.reduce((sum, term) => sum + share(term), 0) / Math.max(1, terms.length);
    const had = core.filter((term) => terms.includes(term)).reduce((sum, term) => sum + share(term), 0);
    const recall = wanted === 0 ? 1 : had / wanted;
    return (2 * precision * recall) / Math.max(0.01, precision + recall);
  };
}
