import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedAffairs, sharedFolders } from '../../corpora/affairs/affairs.ts';
import { editionOf } from '../affairs/editions.ts';
import { personDraws } from './draws/persons.ts';
import { type Judged, judgedBy, tallyOf, type Verdict } from './draws/score.ts';
import type { Key, NamedEdition } from './draws/sheet.ts';
import { statementDraws } from './draws/statements.ts';

/**
 * Draws questions for readers from all shared affairs and writes them to a folder outside the project: a sheet a kind, without the
 * program's answers, and the answers apart (`key.jsonl`). The pages' words must not enter the project.
 */
export async function draw(folder: string, seed: number): Promise<string[]> {
  const editions: NamedEdition[] = [];
  for (const affair of sharedAffairs(sharedFolders))
    editions.push({ affair: affair.name, edition: await editionOf(affair) });
  const [statements, persons] = [statementDraws(editions, seed), personDraws(editions, seed)];
  mkdirSync(folder, { recursive: true });
  const questions = [...statements.questions, ...persons.questions];
  const kinds = [...new Set(questions.map(({ kind }) => kind))];
  const written = kinds.map((kind) => {
    const path = join(folder, `${kind}.jsonl`);
    // In an order of their ids' ends, so that the decoys of a kind stand among the others.
    const own = questions.filter((one) => one.kind === kind);
    const order = kind === 'stance' ? [...own].sort((a, b) => (reversed(a.id) < reversed(b.id) ? -1 : 1)) : own;
    writeFileSync(path, order.map((one) => `${JSON.stringify(one)}\n`).join(''));
    return path;
  });
  writeFileSync(
    join(folder, 'key.jsonl'),
    [...statements.keys, ...persons.keys].map((one) => `${JSON.stringify(one)}\n`).join(''),
  );
  return written;
}

function reversed(id: string): string {
  return [...id].reverse().join('');
}

/** The places that were judged, with what came of them and none of the pages' words: what may be kept in the project. */
export function judgedPlaces(folder: string): readonly Record<string, string | number>[] {
  const keys = new Map(lines<Key>(join(folder, 'key.jsonl')).map((key) => [key.id, key]));
  return score(folder).judged.map(({ id, kind, result }) => {
    const { affair, article, start, end } = keys.get(id)!;
    return { id, kind, affair, article, start, end, result };
  });
}

function lines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** Scores all verdict files (`verdicts*.jsonl`) of a folder against its key. */
export function score(folder: string): {
  readonly tally: Record<string, Record<string, number>>;
  readonly judged: Judged[];
} {
  const files = readdirSync(folder)
    .filter((name) => /^verdicts.*\.jsonl$/u.test(name))
    .sort();
  const verdicts = files.flatMap((name) => lines<Verdict>(join(folder, name)));
  const judged = judgedBy(lines<Key>(join(folder, 'key.jsonl')), verdicts);
  return { tally: tallyOf(judged), judged };
}
