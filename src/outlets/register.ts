import { foldOutletName, type Outlet, type OutletRegister } from '../model.ts';
import { OUTLET_ROWS, type OutletRow } from './register.data.ts';

/**
 * Builds a register from rows; later rows win, so a user's own rows may follow the shipped ones.
 *
 * @example makeRegister([...OUTLET_ROWS, ['The Harbour Post', 'newspaper', 'harbourpost.example']])
 */
export function makeRegister(rows: readonly OutletRow[]): OutletRegister {
  const names = new Map<string, Outlet>();
  const domains = new Map<string, Outlet>();
  let longestName = 1;
  for (const [name, kind, domainList, aliasList, flag] of rows) {
    const outlet: Outlet = {
      name,
      kind,
      aliases: aliasList ? aliasList.split('|') : [],
      domains: domainList.split(' ').filter((domain) => domain !== ''),
      ambiguous: flag === 'ambiguous',
    };
    for (const written of [name, ...outlet.aliases]) {
      names.set(foldOutletName(written), outlet);
      longestName = Math.max(longestName, written.split(/[\s-]/).length);
    }
    for (const domain of outlet.domains) domains.set(domain, outlet);
  }
  const register: OutletRegister = {
    longestName,
    byName: (name) => names.get(foldOutletName(name)) ?? null,
    byDomain: (hostOrUrl) => {
      const labels = hostOf(hostOrUrl).split('.');
      for (let from = 0; from < labels.length - 1; from++) {
        const outlet = domains.get(labels.slice(from).join('.'));
        if (outlet) return outlet;
      }
      return null;
    },
  };
  madeOf.set(register, rows);
  return register;
}

const madeOf = new WeakMap<OutletRegister, readonly OutletRow[]>();

/** The rows a register was made of, from which it can be made again elsewhere; null for one that {@link makeRegister} did not make. */
export function rowsOf(register: OutletRegister): readonly OutletRow[] | null {
  return madeOf.get(register) ?? null;
}

/** The host of a URL, or of a bare `host/path`, in lower case without `www.`. */
export function hostOf(hostOrUrl: string): string {
  const afterScheme = hostOrUrl.toLowerCase().split('://').at(-1) ?? '';
  const host = afterScheme.split(/[/?#:]/, 1)[0] ?? '';
  return host.startsWith('www.') ? host.slice(4) : host;
}

let shipped: OutletRegister | null = null;

/** The register that ships with Variorum, built when first asked for. */
export function defaultRegister(): OutletRegister {
  shipped ??= makeRegister(OUTLET_ROWS);
  return shipped;
}
