import { english } from '../languages/en/index.ts';
import type { EditionArticle, Span, Story } from '../model.ts';
import type { Matter } from './matter.ts';
import { sentencesOf } from './whole-sentence.ts';

/** How much the places of an article tell what its news is. Set by hand, news being told first; not tuned. */
export const LEAD_PLACES = {
  /** Headline and deck. */
  headline: 1,
  /** The first sentences of the body, in order. */
  body: [1, 0.8, 0.6, 0.4],
  /** The rest of the body. */
  rest: 0.1,
} as const;

/** A stretch of an article that leads it, and how much. */
export interface LeadStretch extends Span {
  readonly weight: number;
  /** Headline or deck. */
  readonly headline: boolean;
}

const known = new WeakMap<EditionArticle, readonly LeadStretch[]>();

/** The headline, the deck and the first sentences of an article; found once. */
export function leadOf(article: EditionArticle): readonly LeadStretch[] {
  const held = known.get(article) ?? findLead(article);
  known.set(article, held);
  return held;
}

function findLead(article: EditionArticle): LeadStretch[] {
  const found: LeadStretch[] = [];
  let told = 0;
  for (const block of article.blocks) {
    if (block.kind === 'headline' || block.kind === 'deck') {
      found.push({ start: block.start, end: block.end, weight: LEAD_PLACES.headline, headline: true });
    } else if (block.kind === 'body') {
      for (const sentence of sentencesOf(article, block)) {
        if (told === LEAD_PLACES.body.length) return found;
        found.push({ ...sentence, weight: LEAD_PLACES.body[told]!, headline: false });
        told++;
      }
    }
  }
  return found;
}

/**
 * What the texts of a story lead with: of each term the share of the texts that have it in headline, deck or first
 * sentences, the place weighed. Copies count once, with the copy that leads with most.
 */
export function leadTerms(matter: Matter, story: Story): ReadonlyMap<string, number> {
  const stories = terms.get(matter) ?? new Map<string, ReadonlyMap<string, number>>();
  terms.set(matter, stories);
  const held = stories.get(story.id) ?? findLeadTerms(matter, story);
  stories.set(story.id, held);
  return held;
}

/** By story: account and title both ask. */
const terms = new WeakMap<Matter, Map<string, ReadonlyMap<string, number>>>();

function findLeadTerms({ articles }: Matter, story: Story): ReadonlyMap<string, number> {
  const groups = new Map<string, Map<string, number>>();
  for (const id of story.articles) {
    const article = articles.get(id)!;
    const held = groups.get(article.textGroup) ?? new Map<string, number>();
    groups.set(article.textGroup, held);
    const note = ({ start, end }: Span, weight: number) => {
      for (const { term } of english.words(article.text.slice(start, end))) {
        if (term !== null) held.set(term, Math.max(held.get(term) ?? 0, weight));
      }
    };
    for (const lead of leadOf(article)) note(lead, lead.weight);
    for (const block of article.blocks) if (block.kind === 'body') note(block, LEAD_PLACES.rest);
  }
  const shares = new Map<string, number>();
  for (const held of groups.values()) {
    for (const [term, weight] of held) shares.set(term, (shares.get(term) ?? 0) + weight / groups.size);
  }
  return shares;
}
