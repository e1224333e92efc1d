import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A text that chains are made of: its paragraphs. */
export type SourceText = readonly string[];

/** Where the texts lie that are read at run time and never stored. */
export const polnearFolder = join(root, '../shared/corpora/polnear/train/text');

/** The pages of our own sample. */
export const sampleFolder = join(root, 'samples/port-calder/pages');

const PARAGRAPHS = 6;
const WORDS = 180;

function paragraphsOf(text: string): string[] {
  return text
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line.split(' ').length > 7 && /[.!?]["”’)]*$/.test(line));
}

const isLong = (text: SourceText) => text.length >= PARAGRAPHS && text.join(' ').split(' ').length >= WORDS;

/** News texts of PolNeAR by file name, at most `limit`; none where the folder is absent. */
export function polnearTexts(limit: number): SourceText[] {
  if (!existsSync(polnearFolder)) return [];
  return readdirSync(polnearFolder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => paragraphsOf(readFileSync(join(polnearFolder, name), 'utf8')).slice(0, 22))
    .filter(isLong)
    .slice(0, limit);
}

/** The plain texts of our own sample: few, but always there. */
export function sampleTexts(): SourceText[] {
  const plain = readdirSync(sampleFolder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const lines = readFileSync(join(sampleFolder, 'wire.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const records = lines.map((line) => String((JSON.parse(line) as { text?: string }).text ?? ''));
  return [...plain.map((name) => readFileSync(join(sampleFolder, name), 'utf8')), ...records]
    .map(paragraphsOf)
    .filter((text) => text.length >= 4);
}
