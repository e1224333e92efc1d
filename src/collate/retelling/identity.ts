import type { AnnotatedArticle, CreditSpans, TextOrigin } from '../../model.ts';
import type { Proposition } from './propositions.ts';
import type { Reliance } from './rests.ts';
import { heldIn } from './retelling.ts';
import type { TermWeights } from './term-weights.ts';

/** When a page without publisher is the text that others credit. Shares of words are 0 to 1; chosen on the development affairs. */
const IDENTITY = {
  /** Texts that credit the outlet must rest on it by this much together: a fact in passing shows nothing. */
  resting: 0.5,
  /** A credited outlet's text must hold this share of what others say under the credit … */
  held: 0.25,
  /** … and this much more than any other text does. */
  margin: 0.1,
  /** Sentences under the credit that must find their like. */
  found: 5,
  /** Share of its own words that must stand in what others say under the credit. */
  back: 0.12,
  /** Texts that must credit the outlet. */
  crediting: 2,
} as const;

/** Everything about one story that tells whose text is whose. Indices are into the articles. */
export interface StoryTexts {
  /** The first article of each text group of the story. */
  readonly members: readonly number[];
  readonly propositions: ReadonlyMap<number, readonly Proposition[]>;
  readonly reliances: ReadonlyMap<number, readonly Reliance[]>;
  readonly weights: TermWeights;
  /** Texts that speak of a report without naming whose: they retell, and are nobody's first report. */
  readonly unnamed: ReadonlySet<number>;
}

/**
 * Whose text a page without publisher is, when others credit an outlet with what stands in it: the outlet is held by
 * no other page of the story, the page does not itself credit it, and it holds most of what the others say under the
 * credit, clearly more than any other text.
 */
export function identified(
  story: StoryTexts,
  articles: readonly AnnotatedArticle[],
  origins: readonly TextOrigin[],
  credits: readonly (readonly CreditSpans[])[],
): Map<number, TextOrigin> {
  const held = new Set(
    story.members.flatMap((i) => [origins[i]!.outlet ?? [], articles[i]!.article.publisher ?? []].flat()),
  );
  const crediting = new Map<string, { readonly by: number; readonly rest: Reliance }[]>();
  for (const by of story.members) {
    for (const rest of story.reliances.get(by) ?? []) {
      if (!held.has(rest.outlet)) crediting.set(rest.outlet, [...(crediting.get(rest.outlet) ?? []), { by, rest }]);
    }
  }
  const found = new Map<number, TextOrigin>();
  for (const [outlet, all] of crediting) {
    const weight = all.reduce((sum, { rest }) => sum + rest.share, 0);
    if (weight < IDENTITY.resting || all.length < IDENTITY.crediting) continue;
    const ranked = story.members
      .filter((i) => origins[i]!.outlet === null && articles[i]!.article.publisher === null)
      .filter((i) => !story.unnamed.has(i) && !credits[i]!.some((credit) => credit.outlet === outlet))
      .map((i) => {
        let [share, sentences] = [0, 0];
        for (const { by, rest } of all) {
          const part = heldIn(story.propositions.get(by)!, rest.scope, story.propositions.get(i)!, story.weights);
          share += part.share * rest.share;
          sentences += part.sentences;
        }
        const told = all.flatMap(({ by, rest }) => rest.scope.map((at) => story.propositions.get(by)![at]!));
        const mine = story.propositions.get(i)!;
        const back = heldIn(mine, [...mine.keys()], told, story.weights).share;
        return { i, share: share / weight, sentences, back };
      })
      .sort((x, y) => y.share - x.share || x.i - y.i);
    const [first, second] = ranked;
    if (
      !first ||
      first.share < IDENTITY.held ||
      first.share - (second?.share ?? 0) < IDENTITY.margin ||
      first.sentences < IDENTITY.found ||
      first.back < IDENTITY.back
    )
      continue;
    if (found.has(first.i)) continue;
    const reason = `others credit ${outlet} with what stands in it`;
    found.set(first.i, { outlet, basis: 'identity', reasons: [reason] });
  }
  return found;
}
