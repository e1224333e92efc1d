import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VariorumError } from '../../src/model.ts';
import { Fields } from './gold-fields.ts';
import type { Gold, GoldClaims, GoldLost, GoldPage, GoldPair, GoldSpan } from './gold-shape.ts';

export type * from './gold-shape.ts';

export const RELATIONS = ['same-text', 'reuses', 'rewrites', 'cites', 'shares-origin', 'independent'] as const;
const DIRECTIONS = ['a', 'b', 'common', 'unknown'] as const;
const STANCES = ['asserts', 'alleges', 'denies', 'questions', 'predicts', 'promises'] as const;
const VERDICTS = ['contradiction', 'precision', 'moment', 'scope', 'altered'] as const;
const LOST_KINDS = ['report', 'public'] as const;

/** True if the folder holds gold at all. */
export function hasGold(folder: string): boolean {
  return existsSync(join(folder, 'lineage.jsonl')) && existsSync(join(folder, 'origins.jsonl'));
}

/**
 * Reads and checks a gold folder: `lineage.jsonl` and `origins.jsonl`, and `claims.json` and `lost.json` where they
 * exist. Throws `input` for a missing file, a wrong type or an id no page has.
 */
export function readGold(folder: string): Gold {
  const pages = lines(folder, 'origins.jsonl').map(page);
  const pairs = lines(folder, 'lineage.jsonl').map(pair);
  const claims = existsSync(join(folder, 'claims.json')) ? readClaims(folder) : null;
  const lost = existsSync(join(folder, 'lost.json')) ? readLost(folder) : null;
  const gold = { pairs, pages, claims, lost };
  checkIds(gold, folder);
  return gold;
}

function lines(folder: string, name: string): Fields[] {
  const path = join(folder, name);
  if (!existsSync(path)) throw new VariorumError('input', `Gold ${path} is missing. Add the file.`);
  const rows = readFileSync(path, 'utf8').split('\n');
  return rows.flatMap((row, i) => (row.trim() === '' ? [] : [new Fields(parse(row, path), `${path}:${i + 1}`)]));
}

function parse(json: string, path: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new VariorumError('input', `Gold ${path} is no JSON. Mend the file.`, { cause });
  }
}

function pair(f: Fields): GoldPair {
  return {
    a: f.string('a'),
    b: f.string('b'),
    relation: f.oneOf('relation', RELATIONS),
    direction: f.oneOf('direction', DIRECTIONS),
    sure: f.flag('sure', true),
  };
}

function page(f: Fields): GoldPage {
  return {
    id: f.string('id'),
    origin: f.stringOrNull('origin'),
    originSure: f.flag('origin_sure', true),
    cites: f.strings('cites'),
    furniture: f.strings('furniture'),
    firstBody: f.stringOrNull('first_body'),
    lastBody: f.stringOrNull('last_body'),
    affair: f.stringOrNull('stories')?.split(':')[0]?.trim() ?? null,
  };
}

function span(f: Fields): GoldSpan {
  return { article: f.string('article'), span: f.string('span') };
}

function readClaims(folder: string): GoldClaims {
  const path = join(folder, 'claims.json');
  const file = new Fields(parse(readFileSync(path, 'utf8'), path), path);
  return {
    claims: file.objects('claims').map((f) => {
      const origins = f.object('origins');
      return {
        id: f.string('id'),
        claim: f.string('claim'),
        witnesses: f.objects('witnesses').map((w) => ({
          ...span(w),
          speaker: w.stringOrNull('speaker'),
          via: w.stringOrNull('via'),
          stance: w.oneOf('stance', STANCES),
        })),
        voices: f.has('voices') ? f.strings('voices') : null,
        origins: { min: origins.number('min'), max: origins.number('max'), names: origins.strings('names') },
      };
    }),
    conflicts: file.objects('conflicts').map((f) => ({
      a: span(f.object('a')),
      b: span(f.object('b')),
      kind: f.string('kind'),
      verdict: f.oneOf('verdict', VERDICTS),
      claims: f.has('claim_ids') ? f.strings('claim_ids') : [],
    })),
    hardNegatives: file.has('hard_negatives')
      ? file.objects('hard_negatives').map((f) => ({ a: span(f.object('a')), b: span(f.object('b')) }))
      : null,
    people: file.has('people')
      ? file.objects('people').map((f) => ({ name: f.string('name'), variants: f.strings('variants') }))
      : null,
    timeline: file.has('timeline')
      ? file
          .objects('timeline')
          .map((f) => ({ date: f.string('date'), what: f.string('what'), article: f.string('article') }))
      : null,
  };
}

function readLost(folder: string): GoldLost[] {
  const path = join(folder, 'lost.json');
  const file = new Fields({ lost: parse(readFileSync(path, 'utf8'), path) }, path);
  return file.objects('lost').map((f) => ({
    kind: f.has('kind') ? f.oneOf('kind', LOST_KINDS) : 'report',
    outlet: f.stringOrNull('outlet'),
    sure: f.flag('sure', true),
  }));
}

function checkIds(gold: Gold, folder: string): void {
  const known = new Set(gold.pages.map((p) => p.id));
  const claims = gold.claims;
  const used = [
    ...gold.pairs.flatMap((p) => [p.a, p.b]),
    ...(claims?.claims.flatMap((c) => c.witnesses.map((w) => w.article)) ?? []),
    ...[...(claims?.conflicts ?? []), ...(claims?.hardNegatives ?? [])].flatMap((c) => [c.a.article, c.b.article]),
  ];
  const unknown = used.find((id) => !known.has(id));
  if (unknown !== undefined) {
    throw new VariorumError('input', `Gold ${folder} speaks of "${unknown}", which origins.jsonl has not. Mend one.`);
  }
  const seen = new Set<string>();
  for (const { a, b } of gold.pairs) {
    const key = [a, b].sort().join('\0');
    if (a === b || seen.has(key))
      throw new VariorumError('input', `Gold ${folder} lists ${a}, ${b} twice. Strike one.`);
    seen.add(key);
  }
}
