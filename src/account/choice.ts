import {
  byCodeUnit,
  type Claim,
  type EditionArticle,
  overlaps,
  type Span,
  type Story,
  type Testimony,
} from '../model.ts';
import type { Matter } from './matter.ts';
import { sentenceOf } from './whole-sentence.ts';

/** A sentence chosen for the account: a claim, the testimony whose words are printed, and the sentence they stand in. */
export interface Chosen {
  readonly claim: Claim;
  readonly testimony: Testimony;
  readonly sentence: Span;
}

/** So many sentences make a paragraph: within it, what happened earlier stands before what happened later. */
export const PARAGRAPH = 3;

/** Claims that are looked at, by weight. */
const LOOKED_AT = 400;

/** Content words that a sentence at the head of an account should have at least. */
const LEAD = 8;

/** What somebody says opens an account less well than what happened, by this much. */
const SPOKEN = 0.75;

/** Two sentences that share this part of the shorter one's words say too much the same. */
const ALIKE = 0.45;

/**
 * The account of a story: its weightiest claims that read by themselves, no two of which say much the same, in
 * paragraphs by weight; within a paragraph what happened earlier stands before what happened later.
 *
 * @param most so many sentences at most
 */
export function chooseSentences(matter: Matter, story: Story, most: number): Chosen[] {
  const own = (matter.claimsOf.get(story.id) ?? []).slice(0, LOOKED_AT);
  const oftener = own.filter((claim) => texts(matter, claim) > 1);
  const chosen: Chosen[] = [];
  const taken: ReadonlySet<string>[] = [];
  for (const claim of [...oftener, ...own.filter((one) => texts(matter, one) < 2).slice(0, own.length / 4)]) {
    if (chosen.length === most) break;
    const found = wording(matter, claim);
    if (!found) continue;
    const { text } = matter.articles.get(found.testimony.article)!;
    const words = contentWords(text.slice(found.sentence.start, found.sentence.end));
    if (taken.some((other) => shared(words, other) >= ALIKE * Math.min(words.size, other.size))) continue;
    chosen.push({ claim, ...found });
    taken.push(words);
  }
  bringForward(chosen, mostCentral(matter, story, chosen, taken));
  const inOrder: Chosen[] = [];
  for (let i = 0; i < chosen.length; i += PARAGRAPH)
    inOrder.push(...inTime(chosen.slice(i, i + PARAGRAPH), matter.dates, i === 0));
  return inOrder;
}

function texts({ articles }: Matter, claim: Claim): number {
  return new Set(claim.testimonies.map(({ article }) => articles.get(article)!.textGroup)).size;
}

/** The claim's own words if they read alone, else those of its first testimony whose words do. */
function wording({ articles }: Matter, claim: Claim): Omit<Chosen, 'claim'> | null {
  for (const testimony of inWordingOrder(claim)) {
    const sentence = sentenceOf(articles.get(testimony.article)!, testimony);
    if (sentence) return { testimony, sentence };
  }
  return null;
}

function inWordingOrder({ text, testimonies }: Claim): Testimony[] {
  return [...testimonies.filter(({ exact }) => exact === text), ...testimonies];
}

/**
 * The testimony of a claim that a sentence of an account was taken for; null if the sentence states another claim.
 *
 * @param article the sentence's article
 */
export function testimonyBehind(article: EditionArticle, claim: Claim, sentence: Span): Testimony | null {
  const inIt = inWordingOrder(claim).filter((one) => one.article === article.id && overlaps(one, sentence));
  return inIt.find((one) => sentenceOf(article, one)?.start === sentence.start) ?? inIt[0] ?? null;
}

/** The sentence whose words most of the story's texts have: what the affair is about, rather than a reaction to it. */
function mostCentral(
  { articles }: Matter,
  story: Story,
  chosen: readonly Chosen[],
  sentences: readonly ReadonlySet<string>[],
): number {
  const held = new Map<string, number>();
  const groups = new Set<string>();
  for (const id of story.articles) {
    const { text, textGroup } = articles.get(id)!;
    if (groups.has(textGroup)) continue;
    groups.add(textGroup);
    for (const word of contentWords(text)) held.set(word, (held.get(word) ?? 0) + 1);
  }
  const central = sentences.map((words, i) => {
    let sum = 0;
    for (const word of words) sum += held.get(word) ?? 0;
    return (sum / Math.max(LEAD, words.size)) * (chosen[i]!.testimony.speaker === null ? 1 : SPOKEN);
  });
  return central.indexOf(Math.max(...central));
}

function bringForward<T>(items: T[], place: number): void {
  if (place > 0) items.unshift(...items.splice(place, 1));
}

/** Longer words and numbers carry what a sentence is about. */
function contentWords(text: string): ReadonlySet<string> {
  return new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((w) => w.length > 3 || /\d/.test(w))
      .map((w) => w.slice(0, 6)),
  );
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let n = 0;
  for (const word of a) if (b.has(word)) n++;
  return n;
}

/** Puts the dated sentences in the order of their dates; those without one, and the first of all, keep their place. */
function inTime(sentences: readonly Chosen[], dates: ReadonlyMap<string, string>, keepFirst: boolean): Chosen[] {
  const moves = ({ claim }: Chosen, i: number) => dates.has(claim.id) && !(keepFirst && i === 0);
  const sorted = sentences.filter(moves);
  sorted.sort((a, b) => byCodeUnit(dates.get(a.claim.id)!, dates.get(b.claim.id)!));
  let next = 0;
  return sentences.map((sentence, i) => (moves(sentence, i) ? sorted[next++]! : sentence));
}
