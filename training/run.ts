import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { VariorumError } from '../src/model.ts';

/** What a model is trained from and with. */
export interface TrainingRun {
  /** Folder of the corpora, laid out as docs/method/annotate.md tells. */
  readonly data: string;
  /** Without corpora that state no licence. */
  readonly licensedOnly: boolean;
  readonly log: (line: string) => void;
}

/** Each model's door: a module beside this one whose `train(run)` gives files by name. */
export type Train = (run: TrainingRun) => ReadonlyMap<string, Uint8Array>;

const root = new URL('../', import.meta.url);

/** `npm run train NAME [--data DIR] [--licensed-only]`: trains one model and writes its files to `models/`. */
async function main(argv: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { data: { type: 'string' }, 'licensed-only': { type: 'boolean' } },
  });
  const [name] = positionals;
  const door = new URL(`./${name}/model.ts`, import.meta.url);
  if (name === undefined || !/^[a-z]+$/u.test(name) || !existsSync(door)) {
    throw new VariorumError('usage', 'Say which model to train: npm run train attributions, names or tags.');
  }
  const data = values.data ?? fileURLToPath(new URL('../shared/corpora', root));
  if (!existsSync(data)) throw new VariorumError('input', `There are no corpora at ${data}. Say --data DIR.`);
  const { train } = (await import(door.href)) as { train: Train };
  const files = train({ data, licensedOnly: values['licensed-only'] ?? false, log: (line) => console.log(line) });
  mkdirSync(new URL('models/', root), { recursive: true });
  for (const [file, bytes] of files) {
    writeFileSync(new URL(`models/${file}.bin`, root), bytes);
    console.log(`models/${file}.bin: ${bytes.length} bytes`);
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof VariorumError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
