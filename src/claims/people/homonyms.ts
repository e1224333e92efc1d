import { AGE_AFTER, AGE_BEFORE, NAMESAKE } from '../../languages/en/persons/namesakes.ts';
import { wordsOf } from '../../languages/en/words/words.ts';
import type { Mention } from './mentions.ts';
import { roleNear } from './roles.ts';

/** Two people of one name, told apart by what the pages say of them. Flat from 2 to 5 on the affairs at hand. */
const HOMONYMS = {
  /** Ages that differ by more years than the pages do, and by more than this, are two people's. */
  yearsApart: 2,
} as const;

/** What one article tells of a person of a name. */
interface Told {
  readonly article: string;
  readonly index: number;
  readonly year: number | null;
  readonly born: number | null;
  readonly roles: ReadonlySet<string>;
  /** It says that there is another of the name. */
  readonly namesake: boolean;
  readonly mentions: number;
}

/**
 * Parts the bearers of one full name: articles whose ages cannot be one person's speak of two, and so do articles with
 * nothing in common of which one says that there is a namesake. Articles that tell neither go with those whose roles they
 * share, else with those who name the person most.
 *
 * @param mentions all mentions of the name in full
 * @returns by article id the number of the bearer, 0 for all where there is one
 */
export function bearersOf(mentions: readonly Mention[]): Map<string, number> {
  const byArticle = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const { id } = mention.placed.article;
    const list = byArticle.get(id);
    if (list === undefined) byArticle.set(id, [mention]);
    else list.push(mention);
  }
  const told = [...byArticle.values()].map(toldBy).sort((a, b) => a.index - b.index);
  const bearers: Told[][] = [];
  for (const one of told.filter(({ born }) => born !== null)) {
    const known = bearers.find((bearer) =>
      bearer.every(({ born }) => Math.abs(born! - one.born!) <= HOMONYMS.yearsApart),
    );
    if (known === undefined) bearers.push([one]);
    else known.push(one);
  }
  const others = told.filter(({ born }) => born === null);
  if (bearers.length < 2 && !told.some(({ namesake }) => namesake))
    return new Map(told.map(({ article }) => [article, 0]));
  for (const one of others) {
    const alike = bearers.find((bearer) => bearer.some(({ roles }) => [...roles].some((role) => one.roles.has(role))));
    const apart = bearers.some((bearer) => bearer.some(({ namesake }) => namesake)) || one.namesake;
    const most = [...bearers].sort((a, b) => countOf(b) - countOf(a))[0];
    if (alike !== undefined) alike.push(one);
    else if (most === undefined || (apart && one.roles.size > 0)) bearers.push([one]);
    else most.push(one);
  }
  return new Map(bearers.flatMap((bearer, at) => bearer.map(({ article }) => [article, at] as const)));
}

function countOf(bearer: readonly Told[]): number {
  return bearer.reduce((sum, { mentions }) => sum + mentions, 0);
}

function toldBy(mentions: readonly Mention[]): Told {
  const { article, index, annotations } = mentions[0]!.placed;
  const year = article.published === null ? null : Number(article.published.slice(0, 4));
  const age = mentions.map(ageNear).find((one) => one !== null) ?? null;
  const roles = new Set(
    mentions.flatMap((mention) => {
      const role = roleNear(mention);
      if (role === null) return [];
      return wordsOf(article.text.slice(role.start, role.end)).flatMap(({ term }) => term ?? []);
    }),
  );
  const namesake = annotations.sentences.some(({ start, end }) => NAMESAKE.test(article.text.slice(start, end)));
  return {
    article: article.id,
    index,
    year,
    born: age === null ? null : (year ?? 0) - age,
    roles,
    namesake,
    mentions: mentions.length,
  };
}

/** The age that stands right beside a name: "James Orr, 61,", "the 22-year-old James Orr". */
function ageNear({ placed: { article }, start, end }: Mention): number | null {
  const after = AGE_AFTER.exec(article.text.slice(end, end + 60));
  const before = AGE_BEFORE.exec(article.text.slice(Math.max(0, start - 60), start));
  const age = Number(after?.[1] ?? after?.[2] ?? before?.[1] ?? Number.NaN);
  return age > 0 && age < 120 ? age : null;
}
