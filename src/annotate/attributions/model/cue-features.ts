import { evenRows, type FeatureRows, hash1, hash2, hash3, mix } from '../../../base/sequence/index.ts';
import type { CueWindow } from './cue-windows.ts';
import type { DocumentWords } from './document-words.ts';
import { stepOf } from './word-features.ts';

/** Features of a word. */
const WIDTH = 31;

/** What lies between a word and its cue, gathered on the way from the cue outwards. */
interface Between {
  cues: number;
  sources: number;
  commas: number;
  contents: number;
  ends: number;
  that: number;
  quotes: number;
}

/**
 * The features of each word of a window for the second reading: is it source or content of this cue.
 * @param labels the first reading's labels (`wordLabels`)
 */
export function cueFeatures(words: DocumentWords, labels: Uint8Array, window: CueWindow): FeatureRows {
  const { word, lemma, tag, role, name, quote, rule, from: starts, paragraph } = words;
  const { cueFrom, cueTo, from, to } = window;
  const count = words.count;
  const at = (column: Int32Array | Uint8Array, i: number): number => (i < 0 || i >= count ? -1 : column[i]!);
  const sentence = starts[cueFrom]!;
  let cue = 7;
  for (let i = cueFrom; i < cueTo; i++) cue = mix(cue, lemma[i]!);
  const cueTag = tag[cueTo - 1]!;
  const cueFirstTag = tag[cueFrom]!;
  const cueRole = role[cueTo - 1]!;
  const cueQuote = quote[cueFrom] === 0 ? 0 : 1;
  const cueLabel = labels[cueFrom]!;
  const left = Math.min(2, cueFrom - sentence) * 16 + (at(labels, cueFrom - 1) === -1 ? 15 : labels[cueFrom - 1]!);
  const right = at(labels, cueTo);
  const cueFrame = hash3(cueTag, cueRole, left, right);
  const between = betweenIn(words, labels, window);
  const rows = evenRows(to - from, WIDTH);
  const { values } = rows;
  for (let i = from; i < to; i++) {
    const way = i < cueFrom ? -1 : i >= cueTo ? 1 : 0;
    const distance = way === 0 ? 0 : way < 0 ? i - cueFrom : i - cueTo + 1;
    const step = stepOf(distance);
    const label = labels[i]!;
    const l1 = at(labels, i - 1);
    const l2 = at(labels, i + 1);
    const t = tag[i]! * 16 + name[i]!;
    const t1 = at(tag, i - 1);
    const t2 = at(tag, i + 1);
    const path = between[i - from]!;
    const same = starts[i] === sentence ? 0 : paragraph[i] === paragraph[cueFrom] ? (i < sentence ? 1 : 2) : 3;
    const edge = (i === starts[i] ? 1 : 0) + (i + 1 === words.to[i] ? 2 : 0);
    const r = rule[i]!;
    const place = hash2(way, same, quote[i]! * 2 + cueQuote);
    let n = (i - from) * WIDTH;
    values[n++] = hash1(1, place);
    values[n++] = hash2(2, place, label);
    values[n++] = hash3(3, label, step, same);
    values[n++] = hash3(4, label, l1, way);
    values[n++] = hash3(5, label, l2, way);
    values[n++] = hash3(6, label, path, way);
    values[n++] = hash3(7, l1 * 16 + label, path, place);
    values[n++] = hash2(8, path, cueFrame);
    values[n++] = hash3(9, label, way, cueFrame);
    values[n++] = hash3(10, label, way, cue);
    values[n++] = hash3(11, step, way, cue);
    values[n++] = hash3(12, step, t, cueTag);
    values[n++] = hash3(13, way, t, label);
    values[n++] = hash3(14, way, t1, t);
    values[n++] = hash3(15, way, t, t2);
    values[n++] = hash3(16, way, word[i]!, label);
    values[n++] = hash3(17, way, word[i]!, cueRole);
    values[n++] = hash3(18, way, at(word, i - 1), label);
    values[n++] = hash3(19, way, at(word, i + 1), label);
    values[n++] = hash3(20, way * 8 + label, r, at(rule, i - 1));
    values[n++] = hash3(21, way * 8 + label, r, rule[cueFrom]!);
    values[n++] = hash3(22, edge, label, place);
    values[n++] = hash3(23, edge, t, place);
    values[n++] = hash3(24, at(quote, i - 1), quote[i]!, way * 16 + label);
    values[n++] = hash3(25, role[i]!, at(role, i - 1), way * 16 + label);
    values[n++] = hash3(26, role[i]!, step, cueFrame);
    values[n++] = hash3(27, cueFirstTag, cueTag, hash2(label, way, path));
    values[n++] = hash3(28, cueLabel, label, path);
    values[n++] = hash3(29, way, hash2(l1, label, l2), path);
    values[n++] = hash3(31, cue, t, hash2(way, label, path));
    values[n++] = hash3(32, lemma[i]!, cue, way);
  }
  return rows;
}

/** For each word of a window a code of what lies between it and the cue: other cues, sources, commas, quotations. */
function betweenIn(words: DocumentWords, labels: Uint8Array, window: CueWindow): Int32Array {
  const codes = new Int32Array(window.to - window.from);
  for (const way of [-1, 1]) {
    const seen: Between = { cues: 0, sources: 0, commas: 0, contents: 0, ends: 0, that: 0, quotes: 0 };
    for (let i = way < 0 ? window.cueFrom - 1 : window.cueTo; i >= window.from && i < window.to; i += way) {
      codes[i - window.from] =
        Math.min(2, seen.cues) +
        Math.min(2, seen.sources) * 3 +
        Math.min(2, seen.commas) * 9 +
        Math.min(1, seen.contents) * 27 +
        Math.min(2, seen.ends) * 54 +
        Math.min(1, seen.that) * 162 +
        Math.min(1, seen.quotes) * 324;
      note(seen, words, labels, i, way);
    }
  }
  return codes;
}

function note(seen: Between, words: DocumentWords, labels: Uint8Array, i: number, way: number): void {
  const role = Math.floor(labels[i]! / 3);
  const nextRole = Math.floor((labels[i + way] ?? 0) / 3);
  if (role >= 3 && nextRole < 3) seen.cues++;
  if ((role === 1 || role === 2) && nextRole !== 1 && nextRole !== 2) seen.sources++;
  if (labels[i]! % 3 === 1) seen.contents++;
  const { text } = words.tokens[i]!;
  if (text === ',' || text === ';' || text === ':' || text === '—') seen.commas++;
  if (words.role[i] === 36) seen.that++;
  if (words.quote[i]! >= 2) seen.quotes++;
  if ((way < 0 && words.from[i] === i) || (way > 0 && words.to[i] === i + 1)) seen.ends++;
}
