import { readAnnotationModels } from '../annotate/index.ts';
import { readCleanModels } from '../clean/index.ts';
import { annotateOne, cleanOne, type MakeOptions, makeEdition, makeEditionBy, underRulings } from '../edition/index.ts';
import type { Edition } from '../model.ts';
import { rowsOf } from '../outlets/index.ts';
import type { Pile } from './read-pile.ts';
import { startWorkers, workersFor } from './workers/pool.ts';

/** What an edition is made with on a machine. */
export interface WorkOptions extends MakeOptions {
  /** How many workers clean and annotate at most; 1 for none. Default: one a core, where the pile is worth it. */
  readonly jobs?: number | null;
}

/**
 * Makes the edition of a pile on all cores: the same, byte for byte, as `makeEdition` makes in one thread. A register of one's
 * own that `makeRegister` did not make cannot be handed on; then one thread does it all.
 */
export async function makeEditionOn(
  { pages, failures }: Pile,
  { jobs = null, ...given }: WorkOptions,
): Promise<Edition> {
  const options = underRulings(given);
  const { models } = options;
  const rows = rowsOf(options.register);
  const count = workersFor(pages.length, jobs);
  if (count === 0 || rows === null || !(models instanceof Map)) return makeEdition(pages, failures, options);
  const read = readAnnotationModels(models);
  const cleaning = readCleanModels(models);
  const workers = startWorkers(
    count,
    { rows, models },
    {
      clean: (page) => cleanOne(page, options.register, cleaning),
      annotate: (article) => annotateOne(article, options.register, read),
    },
  );
  try {
    const annotate: typeof workers.annotate = async (articles, onDone) => {
      const outcomes = await workers.annotate(articles, onDone);
      // Their memory is wanted for what comes now.
      await workers.letGo();
      return outcomes;
    };
    return await makeEditionBy({ clean: workers.clean, annotate }, pages, failures, options);
  } finally {
    await workers.letGo();
  }
}
