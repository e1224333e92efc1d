import { byCodeUnit, type Edition, foldOutletName } from '../../model.ts';
import { ownNames } from '../own-names.ts';
import { reportingThemselves } from '../rests-on-others.ts';

/** The organisations an edition stands on, each once, those of most claims first. */
export interface EditionOrigins {
  /** Origins of claims whose reports are lost. */
  readonly unseen: readonly string[];
  /** Origins of claims with an article in the edition that rests on no others, or in which somebody told them something. */
  readonly own: readonly string[];
  /** Other origins: known by name from the pages alone. */
  readonly others: readonly string[];
}

/** The origins of all claims together. */
export function editionOrigins(edition: Edition): EditionOrigins {
  const { claims, witnesses, articles } = edition;
  const all = new Map<string, { name: string; claims: number }>();
  for (const { origins } of claims) {
    for (const name of origins.names) {
      const held = all.get(foldOutletName(name)) ?? { name, claims: 0 };
      all.set(foldOutletName(name), { ...held, claims: held.claims + 1 });
    }
  }
  const lost = new Set(
    witnesses.flatMap(({ kind, outlet }) => (kind === 'lost' && outlet ? [foldOutletName(outlet)] : [])),
  );
  const extant = new Set(articles.flatMap(ownNames));
  const themselves = reportingThemselves(edition);
  const sorted = [...all].sort(([, a], [, b]) => b.claims - a.claims || byCodeUnit(a.name, b.name));
  const names = (test: (key: string) => boolean) => sorted.filter(([key]) => test(key)).map(([, { name }]) => name);
  return {
    unseen: names((key) => lost.has(key) && !extant.has(key)),
    own: names((key) => extant.has(key) && themselves.has(key)),
    others: names((key) => !lost.has(key) && !extant.has(key)),
  };
}
