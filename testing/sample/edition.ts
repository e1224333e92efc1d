import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';
import type { Edition } from '../../src/model.ts';
import { edit, filesOfEdition, writeEdition } from '../../src/node/index.ts';
import { samplePages } from './pages.ts';

/** How often a test looks whether another has made the edition, in milliseconds. */
const LOOK_EVERY = 25;

/**
 * The folder with the sample's edition and report, made once in a run of the tests: the first test file that asks makes
 * them, in whichever process it runs, and the others wait. Nobody may write into it.
 *
 * Throws what the making threw, in every test that asks.
 */
export async function sampleFolder(): Promise<string> {
  const run = inject('sampleFolder');
  const [folder, failure] = [join(run, 'edition'), join(run, 'failure')];
  if (isFirst(folder)) {
    try {
      const { edition, report } = await edit([samplePages]);
      await writeEdition(folder, edition, report);
      writeFileSync(join(run, 'made'), '');
    } catch (cause) {
      writeFileSync(failure, String((cause as Error).stack));
      throw cause;
    }
  }
  while (!existsSync(join(run, 'made'))) {
    if (existsSync(failure))
      throw new Error(`The sample's edition could not be made: ${readFileSync(failure, 'utf8')}`);
    await setTimeout(LOOK_EVERY);
  }
  return folder;
}

/** The edition of the sample, a copy for each who asks. */
export async function sampleEdition(): Promise<Edition> {
  return JSON.parse(readFileSync(filesOfEdition(await sampleFolder()).edition, 'utf8'));
}

/** The report of the sample. */
export async function sampleReport(): Promise<string> {
  return readFileSync(filesOfEdition(await sampleFolder()).report, 'utf8');
}

/** True for one process of all that ask: making a folder either succeeds or finds it there. */
function isFirst(path: string): boolean {
  try {
    mkdirSync(path);
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw cause;
  }
}
