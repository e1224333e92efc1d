import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readGold } from '../../corpora/affairs/gold.ts';
import { bind } from '../../corpora/affairs/places.ts';
import { findClaims } from '../../src/claims/index.ts';
import type { Edition } from '../../src/model.ts';
import { readLessons } from '../../training/claims/learn.ts';
import { claimFigures } from '../affairs/claims/claims.ts';
import { intervalFigures } from '../affairs/claims/origin-intervals.ts';

/** What is held: higher is better, but for the width and the number of claims, which are told. */
const TOLD: ReadonlySet<string> = new Set(['claimsPerArticle', 'intervalWidth', 'goldSpansNotFound']);
const TOLERANCE = 0.01;

/** Figures by affair and name. */
export type HeldOut = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

const path = fileURLToPath(new URL('./baseline.json', import.meta.url));

/** The pinned figures; none where nothing is pinned. */
export function readHeldOut(): HeldOut {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as HeldOut) : {};
}

/** The figures on claims of every affair, each with a pair model that never saw it. Minutes. */
export async function heldOutFigures(): Promise<HeldOut> {
  const { affairs, meanings, from } = await readLessons();
  const result: Record<string, Record<string, number | null>> = {};
  for (const one of affairs) {
    const { affair, articles, stemma } = one;
    const gold = readGold(affair.gold);
    if (gold.claims === null) continue;
    const findings = findClaims(articles, stemma, {
      meanings,
      pairs: from(affairs.filter((other) => other !== one)),
    });
    const edition = { articles: articles.map(({ article }) => article), ...findings } as unknown as Edition;
    const bound = bind(edition, gold);
    const figures = { ...claimFigures(bound).figures, ...intervalFigures(bound).figures };
    result[affair.name] = Object.fromEntries(
      Object.entries(figures).map(([name, value]) => [name, value === null ? null : Math.round(value! * 1e4) / 1e4]),
    );
  }
  return result;
}

/** What fell by more than a hundredth against the pinned figures. */
export function dropsOf(pinned: HeldOut, now: HeldOut): string[] {
  return Object.entries(pinned).flatMap(([affair, figures]) =>
    Object.entries(figures).flatMap(([name, was]) => {
      const is = now[affair]?.[name] ?? null;
      if (was === null || TOLD.has(name) || now[affair] === undefined) return [];
      return is === null || is < was - TOLERANCE ? [`${affair} ${name} ${was} → ${is}`] : [];
    }),
  );
}

/** `npx tsx bench/claims/held-out.ts [--pin]`: prints the figures, and pins them. */
async function main(argv: readonly string[]): Promise<void> {
  const now = await heldOutFigures();
  const names = Object.keys(Object.values(now)[0] ?? {});
  console.log(['figure'.padEnd(24), ...Object.keys(now).map((name) => name.padStart(12))].join(''));
  for (const name of names) {
    const cells = Object.values(now).map((figures) => (figures[name]?.toFixed(3) ?? '·').padStart(12));
    console.log(name.padEnd(24) + cells.join(''));
  }
  for (const drop of dropsOf(readHeldOut(), now)) console.log(`fell: ${drop}`);
  if (argv.includes('--pin')) writeFileSync(path, `${JSON.stringify(now, null, 2)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
