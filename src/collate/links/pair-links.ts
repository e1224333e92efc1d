import { passageOf, type WitnessLink } from '../../model.ts';
import type { LostReport } from '../lost/lost-report.ts';
import { align } from '../texts/alignment.ts';
import type { Grouping } from '../texts/text-groups.ts';
import type { Descent } from './direction.ts';
import { verbatimLink } from './links.ts';

/** The member all others hang on: the page of the outlet that wrote the text, else the first by date, else the longest. */
function root(descent: Descent, group: readonly number[]): number {
  const own = group.find((i) => ownPage(descent, i));
  if (own !== undefined) return own;
  const day = (i: number) => descent.articles[i]!.article.published?.slice(0, 10);
  const dated = group.filter((i) => day(i) !== undefined);
  const pool = dated.length === group.length ? group.filter((i) => dated.every((j) => day(i)! <= day(j)!)) : group;
  const words = (i: number) => descent.texts[i]!.ids.length;
  return pool.reduce((best, i) => (words(i) > words(best) ? i : best), pool[0]!);
}

function ownPage({ articles, origins }: Descent, i: number): boolean {
  const { publisher } = articles[i]!.article;
  return publisher !== null && publisher === origins[i]!.outlet;
}

/** Same-text links: a star within each text group. */
export function sameTextLinks(descent: Descent, groups: Grouping['groups']): WitnessLink[] {
  return groups.flatMap((group) => {
    const hub = root(descent, group);
    return group
      .filter((i) => i !== hub)
      .map((i) => {
        const [a, b] = i < hub ? [i, hub] : [hub, i];
        return verbatimLink(descent, 'same-text', a, b, align(descent.texts[a]!, descent.texts[b]!));
      });
  });
}

/** Links between text groups by shared words, written between the groups' first articles. */
export function reuseLinks(descent: Descent, { groups, reuses }: Grouping): WitnessLink[] {
  return reuses.map(({ a, b }) => {
    const [first, second] = [groups[a]![0]!, groups[b]![0]!];
    const hubs: [number, number] = [root(descent, groups[a]!), root(descent, groups[b]!)];
    return verbatimLink(descent, 'reuses', first, second, align(descent.texts[first]!, descent.texts[second]!), hubs);
  });
}

/** Links from articles to the lost reports they credit. */
export function lostLinks(descent: Descent, groups: Grouping['groups'], lost: readonly LostReport[]): WitnessLink[] {
  const groupOf = new Map(groups.flatMap((group, g) => group.map((i): [number, number] => [i, g])));
  return lost.flatMap(({ witness, outlet, creditedBy }) => {
    const firsts = new Map<number, (typeof creditedBy)[number]>();
    for (const known of creditedBy) {
      const g = groupOf.get(known.article)!;
      if (!firsts.has(g)) firsts.set(g, known);
    }
    const hanging = [...firsts.values()].map(({ article, credits }): WitnessLink => {
      const own = descent.articles[article]!.article;
      return {
        a: own.id,
        b: witness.id,
        kind: 'cites',
        upstream: 'b',
        confidence: outlet === null ? 0.4 : 0.9,
        passages: credits.map((credit) => ({ a: passageOf(own, credit), b: null })),
        reasons: [
          outlet === null
            ? 'has words in common with others that no text at hand explains'
            : `names ${outlet} as a source ${credits.length === 1 ? 'once' : `${credits.length} times`}`,
        ],
        via: null,
      };
    });
    return hanging;
  });
}
