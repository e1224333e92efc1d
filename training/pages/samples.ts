import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledPage } from './labels.ts';

/** The pages of trafilatura's evaluation: samples of what is of the article and what is not. Empty where they are absent. */
export function samplePages(folder: string): LabelledPage[] {
  const path = join(folder, 'evaldata.json');
  if (!existsSync(path)) return [];
  const entries = Object.values(JSON.parse(readFileSync(path, 'utf8')) as Record<string, Record<string, unknown>>);
  return entries.flatMap((entry) => {
    const name = String(entry.file);
    const place = ['cache', 'eval'].map((part) => join(folder, part, name)).find((file) => existsSync(file));
    if (place === undefined) return [];
    return [
      {
        name,
        bytes: () => readFileSync(place),
        whole: null,
        wanted: strings(entry.with),
        unwanted: strings(entry.without),
        heldBack: isHeldBackThere(name),
      },
    ];
  });
}

const strings = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === 'string' && item !== '');

/** The half that the bench of cleaning holds back (`bench/clean/gold.ts`). */
function isHeldBackThere(file: string): boolean {
  let hash = 7;
  for (const letter of file) hash = (hash * 31 + letter.codePointAt(0)!) % 65_521;
  return hash % 2 === 1;
}
