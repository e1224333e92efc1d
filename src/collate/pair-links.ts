import { type CreditSpans, confidence, passageOf, type WitnessLink } from '../model.ts';
import { align } from './alignment.ts';
import { grouped } from './grouped.ts';
import { citesLink, type Descent, verbatimLink } from './links.ts';
import type { LostReport } from './lost-witnesses.ts';
import type { Grouping } from './text-groups.ts';

/** The member all others hang on: the page of the outlet that wrote the text, else the first. */
function root(descent: Descent, group: readonly number[]): number {
  return group.find((i) => ownPage(descent, i)) ?? group[0]!;
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
    return verbatimLink(descent, 'reuses', first, second, align(descent.texts[first]!, descent.texts[second]!));
  });
}

/** Links from groups that name an outlet as their source to the groups of the same story that this outlet wrote. */
export function citesLinks(descent: Descent, groups: Grouping['groups'], story: readonly number[]): WitnessLink[] {
  const byOutlet = new Map<string, number[]>();
  groups.forEach((group, g) => {
    const outlet = descent.origins[group[0]!]!.outlet;
    if (!outlet) return;
    const key = `${story[group[0]!]}\0${outlet}`;
    byOutlet.set(key, [...(byOutlet.get(key) ?? []), g]);
  });
  return groups.flatMap((group) => {
    const citing = group[0]!;
    const cited = grouped(
      descent.credits[citing]!.filter((credit) => credit.form === 'cited'),
      (credit) => credit.outlet,
    );
    return [...cited].flatMap(([outlet, credits]) => {
      if (outlet === descent.origins[citing]!.outlet) return [];
      const sources = byOutlet.get(`${story[citing]}\0${outlet}`) ?? [];
      return sources.filter((g) => groups[g] !== group).map((g) => citesLink(descent, citing, groups[g]![0]!, credits));
    });
  });
}

/** Sentences from the top within which a credit shows what a text rests on. */
const TOP = 4;
/** Or so many credits anywhere. */
const OFTEN = 2;

/** True if an article rests for a substantial part on the report it credits. */
export function restsOn(descent: Descent, article: number, credits: readonly CreditSpans[]): boolean {
  if (credits.length >= OFTEN) return true;
  const top = descent.articles[article]!.annotations.sentences.slice(0, TOP).at(-1);
  return top !== undefined && credits.some((credit) => credit.start < top.end);
}

/** Links from articles to the lost reports they credit, and between groups that rest on one lost report. */
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
        confidence: 0.9,
        passages: credits.map((credit) => ({ a: passageOf(own, credit), b: null })),
        reasons: [`names ${outlet} as a source ${credits.length === 1 ? 'once' : `${credits.length} times`}`],
        via: null,
      };
    });
    const resting = [...firsts]
      .filter(([, { article, credits }]) => restsOn(descent, article, credits))
      .map(([g, { credits }]) => ({ article: groups[g]![0]!, credits, of: firsts.get(g)!.article }));
    const sharing = resting.flatMap((x, i) =>
      resting.slice(i + 1).map((y): WitnessLink => {
        const [first, second] = x.article < y.article ? [x, y] : [y, x];
        const passage = ({ of, credits }: typeof x) => passageOf(descent.articles[of]!.article, credits[0]!);
        return {
          a: descent.articles[first.article]!.article.id,
          b: descent.articles[second.article]!.article.id,
          kind: 'shares-origin',
          upstream: 'common',
          confidence: confidence(0.7),
          passages: [{ a: passage(first), b: passage(second) }],
          reasons: [`both rest for a substantial part on ${outlet}’s report, which nobody gave us`],
          via: witness.id,
        };
      }),
    );
    return [...hanging, ...sharing];
  });
}
