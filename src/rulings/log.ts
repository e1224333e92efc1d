import { byCodeUnit, VariorumError } from '../model.ts';
import { type Anchor, type LoggedRuling, type Signed, signed, type Verdict } from './ruling.ts';

/** How long the parts of an entry may be, in code units: a log comes from other people. */
const LONGEST = { line: 100_000, name: 200, reason: 4_000, words: 20_000 } as const;

/**
 * Reads a log of rulings: JSON Lines, one ruling a line, blank lines left out. Ids may be missing; one that is there must be
 * that of what the entry says, so that nobody's ruling can be altered unseen.
 *
 * Throws `input` with the number of the line that cannot be read.
 *
 * @param name what the log is called in messages
 */
export function parseRulings(text: string, name = 'the log of rulings'): LoggedRuling[] {
  const found: LoggedRuling[] = [];
  text.split('\n').forEach((line, at) => {
    if (line.trim() === '') return;
    try {
      if (line.length > LONGEST.line) throw new Error('it is too long');
      found.push(entryOf(JSON.parse(line)));
    } catch (cause) {
      throw new VariorumError('input', `Line ${at + 1} of ${name} is no ruling: ${(cause as Error).message}.`, {
        cause,
      });
    }
  });
  return merged(found);
}

/** A log as JSON Lines, in the order of its dates. */
export function writeRulings(log: readonly LoggedRuling[]): string {
  return merged(log)
    .map((ruling) => `${JSON.stringify(ruling)}\n`)
    .join('');
}

/** Logs as one, each ruling once, by date and then by id: the same whichever came first. */
export function merged(...logs: readonly (readonly LoggedRuling[])[]): LoggedRuling[] {
  const byId = new Map(logs.flat().map((ruling) => [ruling.id, ruling]));
  return [...byId.values()].sort((x, y) => byCodeUnit(instant(x.at), instant(y.at)) || byCodeUnit(x.id, y.id));
}

function instant(at: string): string {
  return new Date(at).toISOString();
}

/** The ruling that a parsed line holds. Throws an `Error` that ends a sentence. */
export function entryOf(value: unknown): LoggedRuling {
  const fields = recordOf(value);
  const by: Signed = {
    by: text(fields, 'by', LONGEST.name),
    at: momentOf(text(fields, 'at', LONGEST.name)),
    reason: fields.get('reason') == null ? null : text(fields, 'reason', LONGEST.reason),
  };
  const ruling = signed(verdictOf(fields), by);
  const known = new Set([...Object.keys(ruling), 'id', 'reason']);
  const stranger = [...fields.keys()].find((field) => !known.has(field));
  if (stranger !== undefined) throw new Error(`“${stranger.slice(0, 40)}” is no field of it`);
  if (fields.has('id') && fields.get('id') !== ruling.id)
    throw new Error('its id is not that of what it says: it was altered');
  return ruling;
}

const MATTERS = ['claims', 'persons', 'outlets', 'links'] as const;
const LINK_KINDS = ['same-text', 'reuses', 'rewrites', 'cites', 'shares-origin'] as const;
const UPSTREAM = ['a', 'b', 'common', 'unknown'] as const;

function verdictOf(fields: ReadonlyMap<string, unknown>): Verdict {
  const ruling = text(fields, 'ruling', LONGEST.name);
  switch (ruling) {
    case 'same':
    case 'different':
    case 'unsure': {
      const of = oneOf(text(fields, 'of', LONGEST.name), MATTERS);
      const [a, b] = [anchorOf(fields, 'a', of !== 'links'), anchorOf(fields, 'b', of !== 'links')];
      if (of !== 'links' || ruling !== 'same') return { ruling, of, a, b };
      const link = recordOf(fields.get('link'));
      const kind = oneOf(text(link, 'kind', LONGEST.name), LINK_KINDS);
      return { ruling, of, a, b, link: { kind, upstream: oneOf(text(link, 'upstream', LONGEST.name), UPSTREAM) } };
    }
    case 'date':
      return { ruling, a: anchorOf(fields, 'a', false), value: dayOf(text(fields, 'value', LONGEST.name)) };
    case 'origin':
      return { ruling, a: anchorOf(fields, 'a', false), value: text(fields, 'value', LONGEST.name) };
    case 'note':
      return { ruling, a: anchorOf(fields, 'a', false), value: text(fields, 'value', LONGEST.reason) };
    case 'speaker':
      return {
        ruling,
        a: anchorOf(fields, 'a', true),
        value: fields.get('value') == null ? null : text(fields, 'value', LONGEST.name),
      };
    case 'wording':
    case 'hide':
      return { ruling, a: anchorOf(fields, 'a', true) };
    case 'undo':
      return { ruling, undoes: text(fields, 'undoes', LONGEST.name) };
    default:
      throw new Error(`“${ruling.slice(0, 40)}” is nothing that can be ruled; a newer version may know it`);
  }
}

function anchorOf(fields: ReadonlyMap<string, unknown>, field: string, quoted: boolean): Anchor {
  const given = recordOf(fields.get(field));
  const maybe = (name: string) => (given.get(name) == null ? null : text(given, name, LONGEST.words));
  const around = (name: string) =>
    typeof given.get(name) === 'string' ? (given.get(name) as string).slice(0, 200) : '';
  const anchor = {
    sha256: maybe('sha256'),
    url: maybe('url'),
    exact: maybe('exact'),
    prefix: around('prefix'),
    suffix: around('suffix'),
    start: Number.isSafeInteger(given.get('start')) ? (given.get('start') as number) : null,
  };
  if (anchor.sha256 === null && anchor.url === null) throw new Error(`its ${field} names no page, by sha256 or by url`);
  if (quoted && anchor.exact === null) throw new Error(`its ${field} quotes no words (exact)`);
  return anchor;
}

function recordOf(value: unknown): Map<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return new Map(Object.entries(value));
  throw new Error('a record was looked for where there is none');
}

function text(fields: ReadonlyMap<string, unknown>, field: string, longest: number): string {
  const value = fields.get(field);
  if (typeof value !== 'string' || value.trim() === '') throw new Error(`its ${field} is missing`);
  if (value.length > longest) throw new Error(`its ${field} is too long`);
  return value;
}

function oneOf<T extends string>(value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new Error(`“${value.slice(0, 40)}” is none of ${known.join(', ')}`);
  return found;
}

function momentOf(at: string): string {
  if (!/^\d{4}-\d{2}-\d{2}(?:T[\d:.]{5,12}(?:Z|[+-]\d{2}:\d{2}))?$/.test(at) || Number.isNaN(Date.parse(at)))
    throw new Error(`its date, “${at.slice(0, 40)}”, is no moment of ISO 8601`);
  return at;
}

/** A day or a moment. */
function dayOf(value: string): string {
  return momentOf(value);
}
