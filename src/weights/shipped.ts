import { readdir, readFile } from 'node:fs/promises';

/** The folder of the models: beside `src` in the project, beside `dist` in the package. */
const folder = new URL('../../models/', import.meta.url);

/** What a model's file ends on; the cards beside them are `.md`. */
const ENDING = /\.(?:bin|json)$/u;

/**
 * The bytes of the models that come with Variorum, by name (`tags` for `models/tags.bin`, `claims-pairs` for
 * `models/claims-pairs.json`), in the order of their names.
 * Empty where the folder is missing: the rules then read alone.
 *
 * @example annotate(article, register, readAnnotationModels(await shippedModels()))
 */
export async function shippedModels(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = await readdir(folder).catch(() => []);
  const names = files.filter((file) => ENDING.test(file)).sort();
  const read = names.map(
    async (file): Promise<[string, Uint8Array]> => [file.replace(ENDING, ''), await readFile(new URL(file, folder))],
  );
  return new Map(await Promise.all(read));
}
