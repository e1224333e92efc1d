import { grouped } from '../base/grouped.ts';
import { GOES_ON_SPEAKING, REFUTES } from '../languages/en/sayings/refutations.ts';
import { type Claim, type EditionArticle, overlaps, type Span, type Story, type Testimony } from '../model.ts';
import { bearsOut } from './bearing.ts';
import { leadOf } from './leads.ts';
import type { Matter } from './matter.ts';
import { type Presumed, presumedIn, quotesWithoutSubject } from './reads-alone.ts';
import { factsOnce, type SentenceFacts } from './sentence-facts.ts';
import { CHOICE } from './weights.ts';
import { LARGEST_PART, printable, sentencesAt } from './whole-sentence.ts';

/** A sentence chosen for the account: the claims it states, the one it was chosen for first, and the articles that bear it out whole. */
export interface Chosen {
  readonly article: EditionArticle;
  readonly sentence: Span;
  readonly claims: readonly Claim[];
  /** In the order of the edition; its own article is one. */
  readonly bearing: readonly EditionArticle[];
}

export interface Candidate extends Chosen {
  readonly importance: ReadonlyMap<Claim, number>;
  readonly text: string;
  readonly facts: SentenceFacts;
  readonly presumed: Presumed;
  /** Headline, deck or one of the first sentences of its article. */
  readonly leading: boolean;
  /** Its own article has somebody deny something in it, or say that it is not so or not known to be. */
  readonly replies: boolean;
  /** Signs in it of what only words before could tell: somebody goes on speaking, a quotation begins with “It was”. */
  readonly leaning: number;
  /** Headline, deck or the first sentence of its article. */
  readonly opensText: boolean;
  /** Text groups that bear it out, as a share of the story's. */
  readonly breadth: number;
}

/** The sentences of a story that state claims and read by themselves, those that tell most; with who bears them out. */
export function candidatesOf(matter: Matter, story: Story, weights: ReadonlyMap<string, number>): Candidate[] {
  const factsAt = factsOnce();
  const texts = new Set(story.articles.map((id) => matter.articles.get(id)!.textGroup)).size;
  const claims = matter.claimsOf.get(story.id) ?? [];
  const importance = new Map(claims.map((claim) => [claim, importanceOf(matter, claim) / texts]));
  const places = new Map<string, Place>();
  for (const claim of claims) {
    for (const testimony of claim.testimonies) {
      const article = matter.articles.get(testimony.article)!;
      for (const sentence of sentencesAt(article, testimony)) {
        const key = `${article.id} ${sentence.start}`;
        const place = places.get(key) ?? { article, sentence, claims: new Set(), own: [] };
        place.claims.add(claim);
        place.own.push(testimony);
        places.set(key, place);
      }
    }
  }
  const found = [...places.values()].flatMap(({ article, sentence: around, claims: stated, own }) => {
    const sentence = printable(article, around);
    if (sentence === null || covered(own, around) < LARGEST_PART) return [];
    const facts = factsAt(article, sentence);
    const worth = gain(facts, weights, NOTHING) * notToldBy(stated, importance, NO_CLAIMS) ** CHOICE.claims;
    return [{ article, sentence, stated, own, facts, worth }];
  });
  found.sort((a, b) => b.worth - a.worth);
  return found.slice(0, CHOICE.lookedAt).map(({ article, sentence, stated, own, facts }) => {
    const stances = new Set(own.map(({ stance }) => stance));
    const testimonies = grouped(
      [...stated].flatMap((claim) => claim.testimonies),
      (one) => one.article,
    );
    const bearing = story.articles
      .map((id) => matter.articles.get(id)!)
      .filter((other) => {
        if (other.id === article.id) return true;
        const its = testimonies.get(other.id);
        return its !== undefined && bearsOut(facts, stances, other, its, factsAt);
      });
    const text = article.text.slice(sentence.start, sentence.end);
    return {
      article,
      sentence,
      claims: longestFirst([...stated], own),
      importance,
      bearing,
      text,
      facts,
      presumed: presumedIn(text),
      replies: own.some(({ stance }) => stance === 'denies') || REFUTES.test(text),
      leaning: (GOES_ON_SPEAKING.test(text) ? 1 : 0) + (quotesWithoutSubject(text) ? 1 : 0),
      leading: leadOf(article).some((lead) => overlaps(lead, sentence)),
      opensText: leadOf(article).some((lead) => lead.weight === 1 && overlaps(lead, sentence)),
      breadth: new Set(bearing.map(({ textGroup }) => textGroup)).size / texts,
    };
  });
}

interface Place {
  readonly article: EditionArticle;
  readonly sentence: Span;
  readonly claims: Set<Claim>;
  readonly own: Testimony[];
}

/** How much the texts tell a claim: each text group by the place of it where the claim stands foremost. */
function importanceOf({ articles }: Matter, { testimonies }: Claim): number {
  const groups = new Map<string, number>();
  for (const testimony of testimonies) {
    const article = articles.get(testimony.article)!;
    const lead = leadOf(article).find((held) => overlaps(held, testimony));
    const weight = Math.max(lead?.weight ?? 0, CHOICE.elsewhere);
    groups.set(article.textGroup, Math.max(groups.get(article.textGroup) ?? 0, weight));
  }
  return [...groups.values()].reduce((sum, weight) => sum + weight, 0);
}

/** The importance of the claims of a sentence that no sentence before has told: the most important, and a part of the others. */
export function notToldBy(
  claims: Iterable<Claim>,
  importance: ReadonlyMap<Claim, number>,
  told: ReadonlySet<Claim>,
): number {
  let missing = 1;
  for (const claim of claims) if (!told.has(claim)) missing *= 1 - Math.min(0.95, importance.get(claim)!);
  return 1 - missing;
}

/** The part of a sentence that testimonies make up together. */
function covered(own: readonly Span[], sentence: Span): number {
  let reached = sentence.start;
  let sum = 0;
  for (const { start, end } of own.toSorted((a, b) => a.start - b.start)) {
    const [from, to] = [Math.max(start, reached), Math.min(end, sentence.end)];
    if (to > from) sum += to - from;
    reached = Math.max(reached, to);
  }
  return sum / (sentence.end - sentence.start);
}

const NO_CLAIMS: ReadonlySet<Claim> = new Set();

const NOTHING: ReadonlySet<string> = new Set();

/** The claims of a sentence, the one first whose testimony in it is longest: that is what the sentence says. */
function longestFirst(claims: readonly Claim[], own: readonly Testimony[]): Claim[] {
  const length = ({ testimonies }: Claim) =>
    Math.max(0, ...testimonies.filter((one) => own.includes(one)).map(({ start, end }) => end - start));
  return claims.toSorted((a, b) => length(b) - length(a));
}

/** What a sentence tells of what the texts lead with, a term told before counting little; longer ones must tell more. */
export function gain(
  { terms }: SentenceFacts,
  weights: ReadonlyMap<string, number>,
  told: ReadonlySet<string>,
): number {
  let sum = 0;
  for (const term of terms) sum += (weights.get(term) ?? 0) * (told.has(term) ? CHOICE.toldAgain : 1);
  return sum / Math.max(CHOICE.terms, terms.size) ** 0.5;
}

/**
 * The testimony of a claim that a sentence of an account was taken for; null if the sentence states another claim.
 *
 * @param article the sentence's article
 */
export function testimonyBehind(article: EditionArticle, claim: Claim, sentence: Span): Testimony | null {
  const inIt = claim.testimonies.filter((one) => one.article === article.id && overlaps(one, sentence));
  const length = sentence.end - sentence.start;
  const own = inIt.find(({ exact }) => exact === claim.text && exact.length >= LARGEST_PART * length);
  return own ?? inIt.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0] ?? null;
}
