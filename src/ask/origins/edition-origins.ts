import { type Edition, foldOutletName } from '../../model.ts';

/** How many organisations an edition stands on. */
export interface EditionOrigins {
  /** Those that some claim has for certain. */
  readonly min: number;
  readonly max: number;
  /** Those of them that are lost witnesses. */
  readonly unseen: number;
}

/** The origins of all claims together, each organisation once. */
export function editionOrigins({ claims, witnesses }: Edition): EditionOrigins {
  const all = new Set<string>();
  const sure = new Set<string>();
  for (const { origins } of claims) {
    const names = origins.names.map(foldOutletName);
    for (const name of names) all.add(name);
    if (origins.min >= names.length) for (const name of names) sure.add(name);
  }
  const lost = witnesses.filter(({ kind, outlet }) => kind === 'lost' && outlet && all.has(foldOutletName(outlet)));
  return { min: sure.size, max: all.size, unseen: lost.length };
}
