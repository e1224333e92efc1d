import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A sentence as CoreNLP read it: parallel columns, offsets into the article's text. */
export interface CoreNlpSentence {
  readonly word: readonly string[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly pos: readonly string[];
  readonly ner: readonly string[];
}

export interface CoreNlpArticle {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly CoreNlpSentence[];
}

/** PolNeAR's articles with CoreNLP's reading. Offsets are of code points there; they are made UTF-16 here. */
export function readCoreNlp(data: string, part: 'train' | 'dev', every = 1): CoreNlpArticle[] {
  const folder = join(data, 'polnear', part);
  const lines = gunzipSync(readFileSync(join(folder, 'corenlp.jsonl.gz')))
    .toString('utf8')
    .split('\n');
  return lines
    .filter((line, i) => line !== '' && i % every === 0)
    .map((line) => {
      const { id, sentences } = JSON.parse(line) as { id: string; sentences: CoreNlpSentence[] };
      const text = readFileSync(join(folder, 'text', `${id}.txt`), 'utf8');
      return { id, text, sentences: inUnits(text, sentences) };
    });
}

/** Turns code-point offsets into UTF-16 ones where the two differ. */
function inUnits(text: string, sentences: readonly CoreNlpSentence[]): readonly CoreNlpSentence[] {
  if (!/[\ud800-\udfff]/u.test(text) && !/[\u{10000}-\u{10ffff}]/u.test(text)) return sentences;
  const units: number[] = [];
  let at = 0;
  for (const sign of text) {
    units.push(at);
    at += sign.length;
  }
  units.push(at);
  const convert = (offsets: readonly number[]) => offsets.map((offset) => units[offset] ?? at);
  return sentences.map((sentence) => ({ ...sentence, start: convert(sentence.start), end: convert(sentence.end) }));
}
