import { readAnnotationModels } from '../../annotate/index.ts';
import { readCleanModels } from '../../clean/index.ts';
import {
  annotateOne,
  cleanOne,
  type MakeOptions,
  makeEdition,
  makeEditionBy,
  type OnDone,
  underRulings,
  VERSION,
} from '../../edition/index.ts';
import { type Edition, sha256Hex } from '../../model.ts';
import { type OutletRow, rowsOf } from '../../outlets/index.ts';
import { keptHands, type Shelf } from '../kept/kept-hands.ts';
import { programDigest } from '../kept/program-digest.ts';
import type { WorkerStart } from '../workers/messages.ts';
import { type OwnHands, startWorkers, type Workers, workersFor } from '../workers/pool.ts';
import type { Pile } from './read-pile.ts';

/** What an edition is made with on a machine. */
export interface WorkOptions extends MakeOptions {
  /** How many workers clean and annotate at most; 1 for none. Default: one a core, where the pile is worth it. */
  readonly jobs?: number | null;
  /** Where what was read off each page is kept, so that a later run reads only what is new: a casebook. */
  readonly shelf?: Shelf;
}

/**
 * Makes the edition of a pile on all cores: the same, byte for byte, as `makeEdition` makes in one thread. A register of one's
 * own that `makeRegister` did not make cannot be handed on; then one thread does it all.
 */
export async function makeEditionOn(
  { pages, failures }: Pile,
  { jobs = null, shelf, ...given }: WorkOptions,
): Promise<Edition> {
  const options = underRulings(given);
  const files = options.models instanceof Map ? options.models : new Map<string, Uint8Array>();
  const rows = rowsOf(options.register);
  if (shelf === undefined && (workersFor(pages.length, jobs) === 0 || rows === null || files.size === 0))
    return makeEdition(pages, failures, options);
  const hands = handsOnDemand(rows === null ? null : { rows, models: files }, jobs, options);
  try {
    const version = shelf && versionOf(rows, files);
    const used = version === null || version === undefined ? hands : keptHands(hands, shelf!, version);
    const annotate: typeof used.annotate = async (articles, onDone) => {
      const outcomes = await used.annotate(articles, onDone);
      // Their memory is wanted for what comes now.
      await hands.letGo();
      return outcomes;
    };
    return await makeEditionBy({ clean: used.clean, annotate }, pages, failures, options);
  } finally {
    await hands.letGo();
  }
}

/** What decides, beside a page itself, what is read off it; null for a register that cannot be told from another. */
function versionOf(rows: readonly OutletRow[] | null, models: ReadonlyMap<string, Uint8Array>): string | null {
  if (rows === null) return null;
  const trained = [...models].map(([name, bytes]) => [name, sha256Hex(bytes)]);
  return sha256Hex(JSON.stringify([VERSION, programDigest(), rows, trained]));
}

/** Hands that start as many workers as the first step that has work for them is worth, and do the rest themselves. */
function handsOnDemand(start: WorkerStart | null, jobs: number | null, options: MakeOptions): Workers {
  let workers: Workers | null = null;
  const files = start?.models ?? new Map<string, Uint8Array>();
  const [models, cleaning] = [readAnnotationModels(files), readCleanModels(files)];
  const own: OwnHands = {
    clean: (page) => cleanOne(page, options.register, cleaning),
    annotate: (article) => annotateOne(article, options.register, models),
  };
  const crew = (items: number): Workers | null => {
    const count = start === null || workers !== null ? 0 : workersFor(items, jobs);
    if (count > 0) workers = startWorkers(count, start!, own);
    return workers;
  };
  const alone = <In, Out>(items: readonly In[], onDone: OnDone, work: (item: In) => Out): Out[] =>
    items.map((item, i) => {
      const made = work(item);
      onDone(i + 1);
      return made;
    });
  return {
    clean: async (pages, onDone) => crew(pages.length)?.clean(pages, onDone) ?? alone(pages, onDone, own.clean),
    annotate: async (articles, onDone) =>
      crew(articles.length)?.annotate(articles, onDone) ?? alone(articles, onDone, own.annotate),
    letGo: async () => {
      const crewed = workers;
      workers = null;
      await crewed?.letGo();
    },
  };
}
