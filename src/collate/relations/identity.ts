import { CUE_OF_ASKING, CUE_OF_HAVING } from '../../languages/en/newsrooms/credit-cues.ts';
import type { AnnotatedArticle, CreditSpans, TextOrigin } from '../../model.ts';
import { agreement } from '../retelling/agreement.ts';
import type { Proposition } from '../retelling/propositions.ts';
import type { Reliance } from '../retelling/rests.ts';
import { heldIn, likenessOf } from '../retelling/retelling.ts';
import { PLAIN, type TermWeights } from '../retelling/term-weights.ts';

/** When a page without publisher is the text that others credit. Shares are 0 to 1; chosen on the affairs with gold. */
const IDENTITY = {
  /** Texts that credit the outlet must rest on it by this much together: a fact in passing shows nothing. */
  resting: 0.5,
  /** Texts that must credit the outlet. */
  crediting: 2,
  /** By the rarer words: it must hold this share of what others say under the credit … */
  held: 0.25,
  /** … and this much more than any other text does. */
  margin: 0.1,
  /** A text that rests on the outlet by this share retells it; one that credits it in passing may be longer or fuller. */
  retells: 0.1,
  /** Sentences under the credit that must find their like. */
  found: 5,
  /** Share of its own words that must stand in what others say under the credit. */
  back: 0.12,
  /** With so much of them it need not be the fullest: it says little beside. */
  mostly: 0.4,
  /** By all words: it must say this share of the sentences under the credit … */
  says: 0.7,
  /** … this much more than the next text that does not credit the outlet … */
  saysMore: 0.08,
  /** … for so many texts, as where all retell one report nothing they tell is rare. */
  retellers: 3,
  /** Word for word: sentences under the credit that stand in it, so alike, and so many more than in any other text. */
  quoted: 3,
  alike: 0.85,
  words: 8,
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

/** The texts that credit an outlet, each with what it rests on of it. */
type Crediting = readonly { readonly by: number; readonly rest: Reliance }[];

/**
 * Whose text a page without publisher is, when others credit an outlet with what stands in it: the outlet is held by
 * no other page of the story, the page does not itself credit it or retell another, and it holds most of what the others
 * say under the credit, clearly more than any other text, and as well as those that retell it.
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
  const crediting = new Map<string, Crediting>();
  for (const by of story.members) {
    for (const rest of story.reliances.get(by) ?? []) {
      if (!held.has(rest.outlet)) crediting.set(rest.outlet, [...(crediting.get(rest.outlet) ?? []), { by, rest }]);
    }
  }
  const nameless = story.members.filter(
    (i) => origins[i]!.outlet === null && articles[i]!.article.publisher === null && !story.unnamed.has(i),
  );
  const found = new Map<number, TextOrigin>();
  for (const [outlet, all] of crediting) {
    const weight = all.reduce((sum, { rest }) => sum + rest.share, 0);
    if (weight < IDENTITY.resting || all.length < IDENTITY.crediting) continue;
    const may = nameless.filter(
      (i) => !credits[i]!.some((credit) => credit.outlet === outlet) && !retellsAnother(story, i, outlet),
    );
    const asking = nameless.filter((i) => asksItself(articles[i]!, credits[i]!, outlet));
    const first =
      byRareWords(story, all, may) ?? byAllWords(story, all, may) ?? byItsWords(story, all, [...may, ...asking]);
    if (first === null || found.has(first)) continue;
    const reason = `others credit ${outlet} with what stands in it`;
    found.set(first, { outlet, basis: 'identity', reasons: [reason] });
  }
  return found;
}

/** The page names this outlet alone, and only as the one that somebody spoke or wrote to, as the outlet's own page does. */
function asksItself({ article }: AnnotatedArticle, credits: readonly CreditSpans[], outlet: string): boolean {
  const cited = credits.filter(({ form }) => form === 'cited');
  const cues = cited.map(({ cue }) => (cue ? article.text.slice(cue.start, cue.end) : ''));
  return (
    cited.every((credit) => credit.outlet === outlet) &&
    cues.every((cue) => CUE_OF_ASKING.test(cue) || CUE_OF_HAVING.test(cue)) &&
    cues.some((cue) => CUE_OF_ASKING.test(cue))
  );
}

/** The page opens with another outlet’s report and comes back to it. */
function retellsAnother(story: StoryTexts, i: number, outlet: string): boolean {
  return (story.reliances.get(i) ?? []).some((rest) => rest.outlet !== outlet && rest.leads && rest.times > 1);
}

/** The page that holds most of what is credited, by words that few texts of the story have. */
function byRareWords(story: StoryTexts, all: Crediting, may: readonly number[]): number | null {
  const weight = all.reduce((sum, { rest }) => sum + rest.share, 0);
  const ranked = may
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
  return first &&
    first.share >= IDENTITY.held &&
    first.share - (second?.share ?? 0) >= IDENTITY.margin &&
    first.sentences >= IDENTITY.found &&
    first.back >= IDENTITY.back &&
    (first.back >= IDENTITY.mostly || standsOut(story, all, first.i))
    ? first.i
    : null;
}

/** The page that says most of what is credited, all words counted alike. */
function byAllWords(story: StoryTexts, all: Crediting, may: readonly number[]): number | null {
  if (all.length < IDENTITY.retellers) return null;
  const ranked = may.map((i) => ({ i, said: says(story, all, i) })).sort((x, y) => y.said - x.said || x.i - y.i);
  const [first, second] = ranked;
  return first &&
    first.said >= IDENTITY.says &&
    first.said - (second?.said ?? 0) >= IDENTITY.saysMore &&
    standsOut(story, all, first.i)
    ? first.i
    : null;
}

/** The page whose sentences stand word for word under the credit elsewhere, as no other nameless page's do. */
function byItsWords(story: StoryTexts, all: Crediting, may: readonly number[]): number | null {
  const ranked = may
    .map((i) => {
      const mine = story.propositions.get(i)!;
      const quoted = all.flatMap(({ by, rest }) =>
        by === i ? [] : rest.scope.filter((at) => standsIn(story.propositions.get(by)![at]!, mine)),
      );
      return { i, quoted: quoted.length };
    })
    .sort((x, y) => y.quoted - x.quoted || x.i - y.i);
  const [first, second] = ranked;
  return first && first.quoted >= IDENTITY.quoted && first.quoted >= 2 * (second?.quoted ?? 0) ? first.i : null;
}

const standsIn = (sentence: Proposition, text: readonly Proposition[]) =>
  sentence.words >= IDENTITY.words && text.some((other) => likenessOf(sentence, other, PLAIN) >= IDENTITY.alike);

/** How much a text says of what others credit an outlet with: share of their sentences, by how much they rest on it. */
function says(story: StoryTexts, all: Crediting, i: number): number {
  let [said, weight] = [0, 0];
  for (const { by, rest } of all) {
    if (by === i) continue;
    const mine = { propositions: story.propositions.get(i)! };
    const { share } = agreement(
      { propositions: story.propositions.get(by)! },
      rest.scope,
      mine,
      mine.propositions.keys(),
    );
    said += share * rest.share;
    weight += rest.share;
  }
  return weight === 0 ? 0 : said / weight;
}

/** A report is fuller than each that retells it, or says more of what they tell than any of them. */
function standsOut(story: StoryTexts, crediting: Crediting, i: number): boolean {
  const all = crediting.filter(({ rest }) => rest.share >= IDENTITY.retells);
  const words = (text: number) => story.propositions.get(text)!.reduce((sum, p) => sum + p.words, 0);
  return (
    all.every(({ by }) => words(i) >= words(by)) || all.every(({ by }) => says(story, all, i) >= says(story, all, by))
  );
}

/**
 * Whose text a page without publisher is by whom it says that somebody spoke to: the one outlet that it names, and in no
 * other way, at least twice, where no other page of the story is that outlet's or names it.
 */
export function askedBy(
  story: StoryTexts,
  articles: readonly AnnotatedArticle[],
  origins: readonly TextOrigin[],
  credits: readonly (readonly CreditSpans[])[],
): Map<number, TextOrigin> {
  const cited = (i: number) => credits[i]!.filter(({ form }) => form === 'cited').map(({ outlet }) => outlet);
  const namedBy = new Map<string, number>();
  for (const i of story.members) {
    for (const outlet of new Set(cited(i))) namedBy.set(outlet, (namedBy.get(outlet) ?? 0) + 1);
  }
  const written = new Set(story.members.map((i) => origins[i]!.outlet));
  const found = new Map<number, TextOrigin>();
  for (const i of story.members) {
    const [outlet, ...more] = cited(i);
    if (outlet === undefined || origins[i]!.outlet !== null || articles[i]!.article.publisher !== null) continue;
    if (more.length === 0 || written.has(outlet) || namedBy.get(outlet) !== 1) continue;
    if (!asksItself(articles[i]!, credits[i]!, outlet)) continue;
    const reason = `people speak to ${outlet} in it, and it names no other outlet`;
    found.set(i, { outlet, basis: 'credit', reasons: [reason] });
  }
  return found;
}
