import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCoreNlp } from '../polnear/corenlp.ts';
import { type LabelledWord, type NameClass, type NamedText, textOf } from './texts.ts';

/** What the classes of ner/worldwide are to us. Dates and sums are no names. */
const worldwideTypes: Readonly<Record<string, NameClass>> = {
  Person: 'PER',
  Organization: 'ORG',
  Location: 'LOC',
  Facility: 'LOC',
  NORP: 'MISC',
  Misc: 'MISC',
  Product: 'MISC',
};

const wnutTypes: Readonly<Record<string, NameClass>> = {
  person: 'PER',
  corporation: 'ORG',
  group: 'ORG',
  location: 'LOC',
  'creative-work': 'MISC',
  product: 'MISC',
};

const silverTypes: Readonly<Record<string, NameClass>> = {
  PERSON: 'PER',
  ORGANIZATION: 'ORG',
  LOCATION: 'LOC',
  MISC: 'MISC',
};

/**
 * Three whole sources of ner/worldwide that are never trained on, chosen before any figure was seen: a newspaper each of
 * the Middle East, of Asia and of Africa.
 */
export const heldBackSources = ['israel_haaretz', 'th_post', 'sa_iol'] as const;

/** Whether a file of ner/worldwide is of a held-back source. */
export function isHeldBackSource(file: string): boolean {
  return (heldBackSources as readonly string[]).includes(file.replace(/_\d*\.txt\.tsv$/u, ''));
}

/** English Worldwide Newswire: an article a file, its first line an address. */
export function readWorldwide(data: string, which: (file: string) => boolean): NamedText[] {
  const folder = join(data, 'ner', 'worldwide');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv') && which(file))
    .sort()
    .map((file) => {
      const lines = readFileSync(join(folder, file), 'utf8').split(/\r?\n/u);
      const body = /^https?:/u.test(lines[0] ?? '') ? lines.slice(1) : lines;
      return textOf(file, sentencesOf(body, '\t'), (type) => worldwideTypes[type] ?? null);
    });
}

/** WNUT17: posts; each is a text of its own. */
export function readWnut(data: string, part: 'train' | 'dev' | 'test'): NamedText[] {
  const file = {
    train: 'train/wnut17train.conll',
    dev: 'dev/emerging.dev.conll',
    test: 'test/emerging.test.annotated',
  };
  const lines = readFileSync(join(data, 'ner', 'WNUT17', 'CONLL-format', 'data', file[part]), 'utf8').split(/\r?\n/u);
  return sentencesOf(lines, '\t').map((words, i) =>
    textOf(`wnut-${part}-${i}`, [words], (type) => wnutTypes[type] ?? null),
  );
}

/** Wikigold, only ever measured on. Its labels are `I-` alone: neighbours of one class are one name. */
export function readWikigold(data: string): NamedText[] {
  const path = join(data, 'ner', 'wikigold', 'CONLL-format', 'data', 'wikigold.conll.txt');
  return readFileSync(path, 'utf8')
    .split(/^-DOCSTART-.*$/mu)
    .map((part, i) => textOf(`wikigold-${i}`, sentencesOf(part.split('\n'), ' '), (type) => type as NameClass))
    .filter(({ text }) => text !== '');
}

/** PolNeAR's training articles with the names CoreNLP saw in them: many, but with its errors. */
export function readSilver(data: string, every: number): NamedText[] {
  return readCoreNlp(data, 'train', every).map(({ id, text, sentences }) => {
    const names: { start: number; end: number; type: NameClass }[] = [];
    for (const { start, end, ner } of sentences) {
      ner.forEach((label, i) => {
        const type = silverTypes[label];
        if (!type) return;
        const last = names.at(-1);
        if (i > 0 && ner[i - 1] === label && last) last.end = end[i]!;
        else names.push({ start: start[i]!, end: end[i]!, type });
      });
    }
    return { id, text, names };
  });
}

function sentencesOf(lines: readonly string[], separator: string): LabelledWord[][] {
  const sentences: LabelledWord[][] = [[]];
  for (const line of lines) {
    const [text = '', label = 'O'] = line.split(separator);
    if (text.trim() === '') sentences.push([]);
    else sentences.at(-1)!.push({ text: text.trim(), label: label.trim() === 'O' ? null : label.trim() });
  }
  return sentences.filter((words) => words.length > 0);
}
