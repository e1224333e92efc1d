import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedAffairs, sharedFolders } from '../../corpora/affairs/affairs.ts';
import { editionOf } from '../affairs/editions.ts';
import { Chance } from '../collate/random.ts';
import { askedOfPersons, personDraws } from './draws/persons.ts';
import { type Judged, judgedBy, tallyOf, type Verdict } from './draws/score.ts';
import type { DrawKind, Key, NamedEdition } from './draws/sheet.ts';
import { askedOfStatements, statementDraws } from './draws/statements.ts';

/** Every kind of question there is. */
export const drawKinds: readonly DrawKind[] = ['speaker', 'whole', 'stance', 'persons'];

/**
 * Draws questions for readers from all shared affairs and writes them to a folder outside the project: a sheet a kind, without the
 * program's answers, and the answers apart (`key.jsonl`). The pages' words must not enter the project.
 */
export async function draw(folder: string, seed: number, wanted: readonly DrawKind[] = drawKinds): Promise<string[]> {
  const editions: NamedEdition[] = [];
  for (const affair of sharedAffairs(sharedFolders))
    editions.push({ affair: affair.name, edition: await editionOf(affair) });
  const statements = statementDraws(editions, seed, wanted);
  const persons = wanted.includes('persons') ? personDraws(editions, seed) : { questions: [], keys: [] };
  mkdirSync(folder, { recursive: true });
  // Numbered in an order of chance, so that an id tells nothing of the list a question was drawn from.
  const chance = new Chance(seed);
  const numbers = new Map(
    shuffled([...statements.keys, ...persons.keys], chance).map(({ id, kind }, at) => [
      id,
      `${kind}-${seed}-${at + 1}`,
    ]),
  );
  const renamed = <T extends { readonly id: string }>(one: T): T => ({ ...one, id: numbers.get(one.id)! });
  const questions = shuffled([...statements.questions, ...persons.questions].map(renamed), chance);
  const written = wanted.map((kind) => {
    const path = join(folder, `${kind}.jsonl`);
    writeFileSync(path, linesOf(questions.filter((one) => one.kind === kind)));
    return path;
  });
  writeFileSync(join(folder, 'key.jsonl'), linesOf([...statements.keys, ...persons.keys].map(renamed)));
  const asked: Readonly<Record<DrawKind, string>> = { ...askedOfStatements, persons: askedOfPersons };
  writeFileSync(join(folder, 'README'), wanted.map((kind) => `${kind}.jsonl: ${asked[kind]}\n`).join('\n'));
  return written;
}

function shuffled<T>(list: readonly T[], chance: Chance): T[] {
  const left = [...list];
  const taken: T[] = [];
  while (left.length > 0) taken.push(left.splice(chance.below(left.length), 1)[0]!);
  return taken;
}

function linesOf(list: readonly unknown[]): string {
  return list.map((one) => `${JSON.stringify(one)}\n`).join('');
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
