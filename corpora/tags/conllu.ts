import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A word of a treebank with its place in the sentence's text. */
export interface TreebankWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly penn: string;
  readonly universal: string;
  /** The last column: entities and more. */
  readonly notes: string;
}

export interface TreebankSentence {
  readonly text: string;
  readonly words: readonly TreebankWord[];
  /** A paragraph begins with it. */
  readonly opensParagraph: boolean;
}

/**
 * The genres of GUM that are trained on. Left out: fiction, whow, essay, podcast and conversation, as the likeliest to carry
 * a non-commercial clause (the corpus is listed as "CC BY(-SA/-NC)", not which part has which), reddit, whose words are not
 * in the release, and the GENTLE test documents.
 */
const usedGenres = /^GUM_(?:academic|bio|court|interview|letter|news|speech|textbook|vlog|voyage)_/u;

export interface TreebankDocument {
  readonly document: string;
  readonly sentences: readonly TreebankSentence[];
}

/** GUM's documents of those genres. */
export function readGum(data: string): TreebankDocument[] {
  const folder = join(data, 'ud', 'gum');
  return readdirSync(folder)
    .filter((name) => usedGenres.test(name) && name.endsWith('.conllu'))
    .sort()
    .map((name) => ({ document: name.replace(/\.conllu$/u, ''), sentences: readConllu(join(folder, name)) }));
}

/** English Web Treebank, its dev or test part. */
export function readEwt(data: string, part: 'dev' | 'test'): TreebankSentence[] {
  return readConllu(join(data, 'ud', 'ewt', `en_ewt-ud-${part}.conllu`));
}

/** Documents of GUM that are never trained on: one in five of the news and interviews, one in ten of the others. */
export function isHeldBackGum(document: string, index: number): boolean {
  return index % (/_(?:news|interview)_/u.test(document) ? 5 : 10) === 0;
}

function readConllu(path: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  for (const block of readFileSync(path, 'utf8').split(/\n\n+/u)) {
    const words: TreebankWord[] = [];
    let text = '';
    let coveredTo = 0;
    let spaced = true;
    for (const line of block.split('\n')) {
      if (line.startsWith('#')) continue;
      const fields = line.split('\t');
      const range = /^(\d+)-(\d+)$/u.exec(fields[0] ?? '');
      if (range) {
        // The parts of a contraction share its letters: they are put side by side, so the whole is skipped.
        coveredTo = Number(range[2]);
        spaced = !fields[9]?.includes('SpaceAfter=No');
        continue;
      }
      const id = Number(fields[0]);
      if (!Number.isInteger(id) || id === 0 || fields.length < 10) continue;
      const start = text.length;
      text += fields[1]!;
      words.push({
        text: fields[1]!,
        start,
        end: text.length,
        penn: fields[4]!,
        universal: fields[3]!,
        notes: fields[9]!,
      });
      if (id > coveredTo) spaced = !fields[9]!.includes('SpaceAfter=No');
      if (id >= coveredTo && spaced) text += ' ';
    }
    if (words.length > 0) sentences.push({ text, words, opensParagraph: /^# newpar\b/mu.test(block) });
  }
  return sentences;
}
