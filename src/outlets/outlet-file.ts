import { VariorumError } from '../model.ts';
import type { OutletKind, OutletRow } from './register.data.ts';

const kinds: readonly string[] = [
  'agency',
  'newspaper',
  'broadcaster',
  'magazine',
  'online',
  'portal',
] satisfies OutletKind[];
const host = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.)+[\p{L}\p{N}-]{2,63}$/u;

/**
 * Reads a user's own list of news organisations: one a line, fields parted by tabs, or by `|` where a line has no tab:
 * name, kind, domains, aliases, and the word `ambiguous` where the name is also an ordinary word. Domains and aliases
 * are parted by commas or semicolons (domains also by blanks); what follows a `#` at the beginning of a line or after a
 * blank is a comment. Throws `usage` with the number of the line that cannot be read.
 *
 * @example makeRegister([...OUTLET_ROWS, ...parseOutletFile('The Tern | newspaper | tern.example | Calder Tern')])
 */
export function parseOutletFile(text: string): OutletRow[] {
  const rows: OutletRow[] = [];
  const lines = text.replace(/^\ufeff/u, '').split(/\r\n|\r|\n/u);
  lines.forEach((raw, index) => {
    const line = raw.replace(/(?:^|\s)#.*$/u, '');
    if (line.trim() !== '') rows.push(readLine(line, index + 1));
  });
  return rows;
}

function readLine(line: string, number: number): OutletRow {
  const fields = line.split(line.includes('\t') ? '\t' : '|').map((field) => field.trim());
  const [name = '', kind = '', domainField = '', aliasField = '', flag = ''] = fields;
  if (fields.length > 5) {
    throw wrong(number, `it has ${fields.length} fields, but at most five are known`);
  }
  if (name === '') throw wrong(number, 'the name is missing');
  if (!kinds.includes(kind)) {
    throw wrong(number, kind === '' ? 'the kind is missing' : `“${kind}” is no kind; kinds are ${kinds.join(', ')}`);
  }
  if (flag !== '' && flag !== 'ambiguous')
    throw wrong(number, `the fifth field can only be “ambiguous”, not “${flag}”`);
  const domains = domainField
    .toLowerCase()
    .split(/[\s,;]+/u)
    .filter((domain) => domain !== '')
    .map((domain) => domain.replace(/^(?:https?:\/\/)?(?:www\.)?/u, '').replace(/\/$/u, ''));
  const bad = domains.find((domain) => !host.test(domain));
  if (bad !== undefined) throw wrong(number, `“${bad}” is no domain; write it like news.example`);
  const aliases = aliasField
    .split(/[,;]/u)
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '')
    .join('|');
  const row = [name, kind as OutletKind, domains.join(' ')] as const;
  return flag === 'ambiguous' ? [...row, aliases, 'ambiguous'] : [...row, aliases];
}

function wrong(number: number, what: string): VariorumError {
  return new VariorumError(
    'usage',
    `Line ${number} of the outlet file cannot be read: ${what}. A line is: name | kind | domains | aliases.`,
  );
}
