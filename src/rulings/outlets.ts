import type { OutletRegister } from '../model.ts';
import { foldOutletName, VariorumError } from '../model.ts';
import { makeRegister, type OutletRow, rowsOf } from '../outlets/index.ts';
import { merged } from './log.ts';
import type { LoggedRuling } from './ruling.ts';
import type { Replayed } from './standing.ts';
import { standing } from './standing.ts';

/**
 * The register as people's rulings on outlets have it: two names that are one outlet's, or two outlets'. It depends on the log
 * alone, for pages are read with it; a ruling of which no page has the words changes nothing that is read.
 *
 * Throws `usage` for a register that `makeRegister` did not make, if there is such a ruling.
 */
export function registerUnder(register: OutletRegister, log: readonly LoggedRuling[]): OutletRegister {
  const ruled = standing(merged(log), NOWHERE).filter(
    ({ ruling, against }) => 'of' in ruling && ruling.of === 'outlets' && against.length === 0,
  );
  if (ruled.length === 0) return register;
  const rows = rowsOf(register);
  if (rows === null) throw new VariorumError('usage', 'Rulings on outlets need a register that makeRegister made.');
  return makeRegister(ruled.reduce(withRuling, rows));
}

const NOWHERE = { find: () => [] };

function withRuling(rows: readonly OutletRow[], { ruling }: Replayed): readonly OutletRow[] {
  if (!('of' in ruling) || ruling.ruling === 'unsure') return rows;
  const [a, b] = [ruling.a.exact!, ruling.b.exact!];
  return ruling.ruling === 'same' ? asOne(rows, a, b) : asTwo(rows, a, b);
}

const namesOf = ([name, , , aliases]: OutletRow): string[] => [name, ...(aliases ? aliases.split('|') : [])];

/** The row that bears a name last: later rows win. */
function rowNamed(rows: readonly OutletRow[], name: string): OutletRow | undefined {
  return rows.findLast((row) => namesOf(row).some((one) => foldOutletName(one) === foldOutletName(name)));
}

/** The one that is known takes the other's names and domains; of two, the one the ruling names first. */
function asOne(rows: readonly OutletRow[], a: string, b: string): readonly OutletRow[] {
  const [one, other] = [rowNamed(rows, a), rowNamed(rows, b)];
  if (one !== undefined && one === other) return rows;
  const [into, from] = one === undefined && other !== undefined ? [other, undefined] : [one, other];
  const name = into?.[0] ?? a;
  const names = [...(into ? namesOf(into).slice(1) : []), ...(from ? namesOf(from) : []), a, b];
  const aliases = [...new Map(names.map((alias) => [foldOutletName(alias), alias])).values()].filter(
    (alias) => foldOutletName(alias) !== foldOutletName(name),
  );
  const domains = [into?.[2], from?.[2]].filter((list) => list !== undefined && list !== '').join(' ');
  const made = rowOf(name, into?.[1] ?? 'online', domains, aliases, into?.[4]);
  return [...rows.filter((row) => row !== into && row !== from), made];
}

/** The second name leaves the outlet of the first and is one of its own. */
function asTwo(rows: readonly OutletRow[], a: string, b: string): readonly OutletRow[] {
  const [one, other] = [rowNamed(rows, a), rowNamed(rows, b)];
  if (one === undefined || one !== other) return rows;
  const [leaving, staying] = foldOutletName(one[0]) === foldOutletName(b) ? [a, b] : [b, a];
  const aliases = namesOf(one)
    .slice(1)
    .filter((alias) => foldOutletName(alias) !== foldOutletName(leaving));
  const left = rowOf(
    foldOutletName(one[0]) === foldOutletName(leaving) ? staying : one[0],
    one[1],
    one[2],
    aliases,
    one[4],
  );
  return [...rows.filter((row) => row !== one), left, rowOf(leaving, one[1], '', [], undefined)];
}

function rowOf(
  name: string,
  kind: OutletRow[1],
  domains: string,
  aliases: readonly string[],
  flag: OutletRow[4],
): OutletRow {
  return flag === undefined ? [name, kind, domains, aliases.join('|')] : [name, kind, domains, aliases.join('|'), flag];
}
