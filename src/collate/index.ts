import { grouped } from '../base/grouped.ts';
import { CUE_OF_ASKING, CUE_OF_HAVING } from '../languages/en/newsrooms/credit-cues.ts';
import { everywhere, WordInterner, wordSequence } from '../languages/en/words/word-sequence.ts';
import {
  type AnnotatedArticle,
  byCodeUnit,
  type CreditSpans,
  contentId,
  NO_RULINGS,
  type OutletRegister,
  overlaps,
  type Ruled,
  type Stemma,
  type TextOrigin,
  type WitnessLink,
} from '../model.ts';
import { findCredits } from './credits/credits.ts';
import { housed } from './credits/house.ts';
import { namedOutlets } from './credits/named-outlets.ts';
import { outletBook } from './credits/outlet-book.ts';
import { outletSpelling } from './credits/outlet-names.ts';
import { type OwnVoice, speaksOfItself } from './credits/own-voice.ts';
import { textOrigins } from './credits/text-origins.ts';
import { commonByThird } from './links/by-third.ts';
import type { Descent } from './links/direction.ts';
import { loopsTold } from './links/loops.ts';
import { lostLinks, reuseLinks, sameTextLinks } from './links/pair-links.ts';
import { lostIndex, relationLink } from './links/relation-links.ts';
import { siblingLinks } from './links/siblings.ts';
import { strongest } from './links/strongest.ts';
import { lostReports } from './lost/lost-witnesses.ts';
import { forwardCredit, originOfPost, postsHeld, withoutPosts } from './public/posts.ts';
import { publicWitness } from './public/public-witnesses.ts';
import { releasedBy, releasesIn } from './public/releases.ts';
import { withAlterations } from './quotations/alteration-links.ts';
import { sharedAlterations } from './quotations/altered-quotations.ts';
import { type PairJudge, readRelationModel } from './relations/relation-model.ts';
import { storyDescent } from './relations/story-descent.ts';
import { groupedAsRuled, linksAsRuled, originsAsRuled } from './ruled/ruled.ts';
import { storiesOf } from './sorted/sort-pile.ts';
import { storyName } from './stories/story-name.ts';
import { type Grouping, groupTexts } from './texts/text-groups.ts';

export {
  comparePacked,
  featuresOf,
  ofOneAffairPacked,
  ofOneEventPacked,
  type PackedText,
  type TextFeatures,
} from './sorted/features.ts';
export { LIMITS_OF_SORTING } from './sorted/limits.ts';
export { groupingOfPairs, type SameTextPair, type SettledGroups } from './sorted/of-pairs.ts';
export { type SortedPile, sortPile } from './sorted/sort-pile.ts';
export type { Compared } from './texts/compared.ts';
export type { Grouping, Reuse } from './texts/text-groups.ts';

/** The trained models of collation; null where its file is not given. */
export interface CollateModels {
  /** How two texts that share no substantial words are related: `relations.json`. */
  readonly relations: PairJudge | null;
}

/**
 * The models of collation in model files. Throws `input` when a file is no model.
 *
 * @param files a file's bytes by its name without ending
 */
export function readCollateModels(files: ReadonlyMap<string, Uint8Array>): CollateModels {
  const relations = files.get('relations');
  return { relations: relations === undefined ? null : readRelationModel(relations) };
}

/**
 * Lays articles side by side and draws their stemma: which are one text, which took from which, whom they credit,
 * and which lost reports stand behind them.
 *
 * @param pile the articles in their final order (published, then key)
 * @param models the trained ones (`readCollateModels`); where one is missing the rules alone decide, and find less
 * @param ruled what people ruled of texts, links and who wrote what; it is kept while the rest is decided
 * @param sorted where the pile is one story that was sorted among others: how its texts are grouped
 */
export function collate(
  pile: readonly AnnotatedArticle[],
  register: OutletRegister,
  models: CollateModels = { relations: null },
  ruled: Ruled = NO_RULINGS,
  sorted: Grouping | null = null,
): Stemma {
  const articles = housed(pile, register);
  const texts = articles.map((annotated) => wordSequence(annotated, everywhere));
  const ids = articles.map(({ article }) => article.id);
  const grouping = groupedAsRuled(sorted ?? groupTexts(texts, ids), ids, ruled.links);
  const { groups } = grouping;
  const book = outletBook(articles, register);
  const named = articles.map((annotated) => findCredits(annotated, register, book));
  const spelling = outletSpelling(
    articles.map(({ article }) => article),
    named.map((list, i) =>
      list.map(({ outlet, start, end }) => ({ outlet, written: articles[i]!.article.text.slice(start, end) })),
    ),
    register,
  );
  const spelt = named.map((list) => list.map((credit) => ({ ...credit, outlet: spelling(credit.outlet) })));
  const voices = articles.map((annotated) => speaksOfItself(annotated, namedOutlets(annotated, book)));
  const origins = originsAsRuled(textOrigins(articles, spelt, voices, grouping, register), ids, groups, ruled.origins);
  const nameOf = (account: string) => register.byName(account)?.name ?? account;
  articles.forEach((annotated, i) => {
    const posted = originOfPost(annotated, nameOf);
    if (posted !== null && origins[i]!.basis !== 'ruling') origins[i] = posted;
  });
  const firstOf = firstsOf(groups);
  const story = sorted === null ? storiesOf(articles, texts, grouping) : articles.map(() => 0);
  const storyInterner = new WordInterner();
  const storyGroups = [...grouped(groups, (group) => story[group[0]!]!).values()];
  const releases = storyGroups.flatMap((members) =>
    releasesIn({ articles, texts, origins, credits: spelt }, members.flat()),
  );
  for (const release of releases) {
    for (const i of release.pages.keys()) if (origins[i]!.basis !== 'ruling') origins[i] = releasedBy(release);
  }
  const descents = storyGroups.map((members) =>
    storyDescent(articles, spelt, origins, members, storyInterner, register, models.relations),
  );
  const groupOf = new Map(groups.map((group) => [group[0]!, group]));
  for (const { identities } of descents) {
    for (const [first, origin] of identities) {
      for (const i of groupOf.get(first)!) if (origins[i]!.outlet === null) origins[i] = origin;
    }
  }
  const credits = spelt.map((list, i) =>
    withForward(
      list.filter((credit) => !namesItself(credit, articles[i]!, origins[i]!, voices[i]!)),
      forwardCredit(articles[i]!, nameOf),
    ),
  );
  const descent: Descent = { articles, texts, credits, origins };
  const lost = lostReports(articles, credits, origins, story, firstOf, descents);
  const known = lostIndex(lost);
  const altered = storyGroups.flatMap((members) =>
    sharedAlterations(
      articles,
      members.map((group) => group[0]!),
    ),
  );
  const found = strongest([
    ...sameTextLinks(descent, groups),
    ...reuseLinks(descent, grouping),
    ...descents.flatMap(({ pairs }) => pairs.map((pair) => relationLink(descent, pair, known))),
    ...lostLinks(descent, groups, lost),
  ]);
  const pages = new Map(articles.map(({ article }) => [article.id, article.publisher ?? article.key]));
  const extant = new Set(pages.keys());
  const asRuled = (links: readonly WitnessLink[]) => linksAsRuled(links, ids, groups, ruled.links);
  const told = commonByThird(
    loopsTold(asRuled(withAlterations(found, articles, altered)), extant, (id) => pages.get(id)!),
  );
  const links = asRuled([...told, ...siblingLinks(told, extant)]);
  const posts = postsHeld({ articles, texts, story, firstOf });
  const spoken = [
    ...posts,
    ...withoutPosts(
      descents.flatMap((one) => one.spoken),
      posts,
    ),
    ...releases.map(({ maker, pages: uses }) => publicWitness(articles, 'release', maker, uses, 'prints')),
  ];
  const idOf = (i: number) => articles[i]!.article.id;
  const stories = [...grouped(articles.keys(), (i) => story[i]!).values()].map((members) => ({
    id: contentId('story', ...members.map(idOf).sort(byCodeUnit)),
    name: storyName(members.map((i) => articles[i]!)),
    articles: members.map(idOf),
  }));
  return {
    stories,
    textGroups: groups.map((group) => ({
      id: contentId('text', ...group.map(idOf).sort(byCodeUnit)),
      articles: group.map(idOf),
    })),
    witnesses: [
      ...articles.map(({ article }, i) => ({
        id: article.id,
        kind: 'extant' as const,
        article: article.id,
        outlet: origins[i]!.outlet,
        maker: null,
        form: null,
        knownThrough: [article.id],
        latestBy: article.published?.slice(0, 10) ?? null,
        content: [],
        reasons: origins[i]!.reasons,
      })),
      ...lost.map(({ witness }) => witness),
      ...spoken.map(({ witness }) => witness),
    ],
    links: [...links, ...spoken.flatMap((words) => words.links)],
    credits: new Map(articles.map((_, i) => [idOf(i), credits[i]!])),
    origins: new Map(articles.map((_, i) => [idOf(i), origins[i]!])),
  };
}

/** Credits with that of a forward, which stands before all others and for what else names whom it is of there. */
function withForward(credits: readonly CreditSpans[], forward: CreditSpans | null): readonly CreditSpans[] {
  return forward === null ? credits : [forward, ...credits.filter((credit) => !overlaps(credit, forward))];
}

/** For each article the first of its text group. */
function firstsOf(groups: readonly (readonly number[])[]): number[] {
  const firstOf: number[] = [];
  for (const group of groups) for (const i of group) firstOf[i] = group[0]!;
  return firstOf;
}

/**
 * An outlet that names itself cites nobody, nor does a text that it signs elsewhere. Where the publisher is not known, the
 * page is the outlet's own if others say so or if it speaks there as "we", and what it was told there is its own asking;
 * else the page may carry a text that names its source.
 */
function namesItself(
  { form, outlet, cue }: CreditSpans,
  { article }: AnnotatedArticle,
  origin: TextOrigin,
  voice: OwnVoice | null,
): boolean {
  const { publisher } = article;
  if (form !== 'cited') return false;
  if (outlet === publisher) return true;
  if (outlet !== origin.outlet) return false;
  if (origin.basis === 'dateline') return true;
  if (publisher !== null) return false;
  const asked = cue !== null && CUE_OF_ASKING.test(article.text.slice(cue.start, cue.end));
  const had = cue !== null && CUE_OF_HAVING.test(article.text.slice(cue.start, cue.end));
  return voice?.ownPage === true || asked || had;
}
