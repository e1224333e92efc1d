import { byCodeUnit, type Edition, foldOutletName } from '../../model.ts';

/** The organisations an edition stands on, each once, those of most claims first. */
export interface EditionOrigins {
  /** Origins of claims whose reports are lost. */
  readonly unseen: readonly string[];
  /** Origins of claims with an article in the edition. */
  readonly own: readonly string[];
  /** Other origins: known by name from the pages alone. */
  readonly others: readonly string[];
}

/** The origins of all claims together. */
export function editionOrigins({ claims, witnesses, articles }: Edition): EditionOrigins {
  const all = new Map<string, { name: string; claims: number }>();
  for (const { origins } of claims) {
    for (const name of origins.names) {
      const held = all.get(foldOutletName(name)) ?? { name, claims: 0 };
      all.set(foldOutletName(name), { ...held, claims: held.claims + 1 });
    }
  }
  const lost = namesOf(witnesses.map(({ kind, outlet }) => (kind === 'lost' ? outlet : null)));
  const extant = namesOf(articles.flatMap(({ publisher, origin }) => [publisher, origin.outlet]));
  const sorted = [...all].sort(([, a], [, b]) => b.claims - a.claims || byCodeUnit(a.name, b.name));
  const names = (test: (key: string) => boolean) => sorted.filter(([key]) => test(key)).map(([, { name }]) => name);
  return {
    unseen: names((key) => lost.has(key) && !extant.has(key)),
    own: names((key) => extant.has(key)),
    others: names((key) => !lost.has(key) && !extant.has(key)),
  };
}

function namesOf(names: readonly (string | null)[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => (name ? [foldOutletName(name)] : [])));
}
