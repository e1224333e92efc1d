import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readAnnotationModels } from '../../src/annotate/index.ts';
import { VariorumError } from '../../src/model.ts';
import { defaultRegister } from '../../src/outlets/index.ts';
import { shippedModels } from '../../src/weights/index.ts';
import { type Digests, digestOf, modelDigests, movedFrom, movedText } from '../pinned/digests.ts';
import { attributionFigures } from './attributions.ts';
import { drops, type Figures, pin, readPinned } from './figures.ts';
import { readingFigures } from './reading.ts';
import { rivalFigures } from './rivals.ts';

export const sharedCorpora = fileURLToPath(new URL('../../../shared/corpora', import.meta.url));

/**
 * The bench of annotation: the models beside the rules alone on hand-annotated corpora. `--data DIR` names a folder of
 * corpora, `--part` the part of PolNeAR (`dev`); `--rivals` runs
 * wink-nlp and compromise beside it, `--update` pins. Gives 1 if a pinned figure dropped.
 */
export async function run(argv: readonly string[]): Promise<number> {
  const options = optionsOf(argv);
  if (!existsSync(options.data)) {
    console.log(`skipped: no corpora at ${options.data === sharedCorpora ? '../shared/corpora' : options.data}`);
    return 0;
  }
  const register = defaultRegister();
  const start = performance.now();
  const files = await shippedModels();
  const models = readAnnotationModels(files);
  for (const name of Object.keys(models)) void models[name as keyof typeof models];
  const loading = performance.now() - start;
  const figures: Figures = {
    ...readingFigures(options.data, models),
    ...attributionFigures(options.data, options.part, register, models),
    'told.modelMegabytes': [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0) / 1e6,
    'told.modelLoadMilliseconds': loading,
  };
  if (options.rivals) console.log('rivals:', await rivalFigures(options.data));
  const { figures: pinned, ...was } = readPinned();
  for (const [name, value] of Object.entries(figures)) {
    console.log(
      `${name.padEnd(42)} ${value.toFixed(4).padStart(10)}${name in pinned ? `  (pinned ${pinned[name]})` : ''}`,
    );
  }
  const compared = options.data === sharedCorpora && options.part === 'dev';
  const digests = digestsOf(options, files);
  const moved = compared ? movedFrom(was, digests) : { data: [], models: [] };
  const fell = compared ? drops(pinned, figures) : [];
  console.log(movedText(moved) + (fell.length > 0 ? fell.join('\n') : 'All as pinned.'));
  if (!options.update) return fell.length > 0 || moved.data.length > 0 ? 1 : 0;
  if (fell.length > 0 && options.allowDrop === null) {
    throw new VariorumError(
      'usage',
      `Not pinned, these fell:\n${fell.join('\n')}\nMend them or say --allow-drop "reason".`,
    );
  }
  pin(figures, options.allowDrop, digests);
  return 0;
}

/** What the figures stand on: the corpora that are read, and the models. */
export function digestsOf(
  { data, part }: { readonly data: string; readonly part: string },
  files: ReadonlyMap<string, Uint8Array>,
): Digests {
  const folders = [`polnear/${part}`, 'ner', 'ud'].filter((folder) => existsSync(join(data, folder)));
  const corpora = folders.map((folder) => [folder, digestOf(join(data, folder))] as const);
  return { data: { corpora: Object.fromEntries(corpora) }, models: modelDigests(files) };
}

function optionsOf(argv: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: argv.filter((arg) => arg !== '--'),
      options: {
        data: { type: 'string' },
        part: { type: 'string' },
        rivals: { type: 'boolean' },
        update: { type: 'boolean' },
        'allow-drop': { type: 'string' },
      },
    });
    return {
      data: values.data ?? sharedCorpora,
      part: values.part ?? 'dev',
      rivals: values.rivals ?? false,
      update: values.update ?? false,
      allowDrop: values['allow-drop'] ?? null,
    };
  } catch (cause) {
    throw new VariorumError('usage', `${(cause as Error).message} See docs/method/annotate.md.`, { cause });
  }
}
