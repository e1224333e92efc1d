import { type AnnotatedArticle, byCodeUnit, contentId, type Passage, passageOf } from '../../model.ts';
import type { StoryDescent } from '../relations/story-descent.ts';
import type { LostReport } from './lost-report.ts';

/** Passages printed as what an unnamed report said. */
const PASSAGES = 12;

/**
 * Lost reports nobody names: texts that have the same words of a private quotation, which none of them can have from
 * another at hand, must have them from somewhere. One report for each set of texts so bound together.
 */
export function unnamedReports(
  articles: readonly AnnotatedArticle[],
  story: readonly number[],
  descents: readonly StoryDescent[],
): LostReport[] {
  return descents.flatMap(({ pairs }) => {
    const silent = pairs.filter(({ relation }) => relation.kind === 'shares-origin' && relation.privateWords);
    const sets: { readonly members: Set<number>; readonly pairs: typeof silent }[] = [];
    for (const pair of silent) {
      const touching = sets.filter(({ members }) => members.has(pair.a) || members.has(pair.b));
      const merged = { members: new Set([pair.a, pair.b]), pairs: [pair] };
      for (const set of touching) {
        for (const member of set.members) merged.members.add(member);
        merged.pairs.push(...set.pairs);
        sets.splice(sets.indexOf(set), 1);
      }
      sets.push(merged);
    }
    const told = sets.filter((set) => saying(articles, set.pairs).length > 1);
    return told.map(({ members, pairs: binding }): LostReport => {
      const knowing = [...members].sort((x, y) => x - y);
      const ids = knowing.map((i) => articles[i]!.article.id);
      const dates = knowing.map((i) => articles[i]!.article.published).filter((date) => date !== null);
      return {
        outlet: null,
        story: story[knowing[0]!]!,
        creditedBy: knowing.map((article) => ({ article, credits: [] })),
        witness: {
          id: contentId('lost', '', ...ids.toSorted(byCodeUnit)),
          kind: 'lost',
          article: null,
          outlet: null,
          maker: null,
          form: null,
          knownThrough: ids,
          latestBy: dates.length > 0 ? dates.toSorted(byCodeUnit)[0]!.slice(0, 10) : null,
          content: saying(articles, binding),
          reasons: [
            `${knowing.length} articles quote the same words, which nothing shows to be public, and none credits another for them`,
          ],
        },
      };
    });
  });
}

/** The sentences of both sides that hold the common quotations, in order of article and place. */
function saying(articles: readonly AnnotatedArticle[], binding: StoryDescent['pairs']): Passage[] {
  const found = new Map<string, Passage>();
  for (const { a, b, relation } of binding) {
    for (const match of relation.tell.pairs) {
      for (const [i, span] of [
        [a, relation.propositions.a[match.a]!],
        [b, relation.propositions.b[match.b]!],
      ] as const) {
        if (span.quoted.length > 0) found.set(`${i} ${span.start}`, passageOf(articles[i]!.article, span));
      }
    }
  }
  return [...found.values()].sort((x, y) => byCodeUnit(x.article, y.article) || x.start - y.start).slice(0, PASSAGES);
}
