import { titleWords } from '../../src/languages/en/lexicon/roles.ts';
import { readGum, type TreebankWord } from '../tags/conllu.ts';
import type { GoldName, NameClass, NamedText } from './texts.ts';

const types: Readonly<Record<string, NameClass>> = {
  person: 'PER',
  organization: 'ORG',
  place: 'LOC',
  event: 'MISC',
  object: 'MISC',
  abstract: 'MISC',
};

/** A phrase for an entity of a document, with the words it covers. */
export interface GumEntity {
  readonly id: string;
  readonly type: string;
  /** Index of its head word within the entity, from 0. */
  readonly head: number;
  /** Title of its Wikipedia article, words parted by `_`; empty where it has none. */
  readonly identity: string;
  readonly from: number;
  to: number;
}

/**
 * GUM's named entities as names. GUM marks whole noun phrases: the name is the words of its Wikipedia title where they
 * stand in it, or else the run of proper nouns around its head, without titles. Capitalised adjectives are `MISC`.
 */
export function readGumNames(data: string): NamedText[] {
  return readGum(data).map(({ document, sentences }) => {
    let text = '';
    const names: GoldName[] = [];
    for (const sentence of sentences) {
      if (text !== '') text += '\n';
      for (const { start, end, type } of namesIn(sentence.words)) {
        names.push({ start: start + text.length, end: end + text.length, type });
      }
      text += sentence.text.trimEnd();
    }
    return { id: document, text, names };
  });
}

function namesIn(words: readonly TreebankWord[]): GoldName[] {
  const taken = new Int32Array(words.length).fill(-1);
  const found: { from: number; to: number; type: NameClass }[] = [];
  for (const entity of entitiesOf(words)) {
    const type = types[entity.type];
    const span = type ? nameOf(words, entity) : null;
    if (!type || !span || taken.slice(span.from, span.to).some((at) => at >= 0)) continue;
    taken.fill(found.length, span.from, span.to);
    found.push({ ...span, type });
  }
  words.forEach((word, i) => {
    if (taken[i]! < 0 && i > 0 && word.penn === 'JJ' && /^\p{Lu}\p{Ll}/u.test(word.text))
      found.push({ from: i, to: i + 1, type: 'MISC' });
  });
  return found
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, type }) => ({ start: words[from]!.start, end: words[to - 1]!.end, type }));
}

/** The entities of a sentence, longer ones first: "University of Leeds" before "Leeds". */
export function entitiesOf(words: readonly TreebankWord[]): GumEntity[] {
  const entities: GumEntity[] = [];
  const open: GumEntity[] = [];
  words.forEach((word, i) => {
    const marks = /(?:^|\|)Entity=([^|]*)/u.exec(word.notes)?.[1] ?? '';
    for (const mark of marks.match(/\([^()]*|\d+(?:\[[^\]]*\])?\)|\)/gu) ?? []) {
      if (mark.startsWith('(')) {
        const [id = '', type = '', , , , span = '1', , ...identity] = mark.slice(1).split('-');
        const head = Number.parseInt(span, 10) - 1;
        const entity = { id, type, head, identity: identity.join('-'), from: i, to: words.length };
        open.push(entity);
        entities.push(entity);
      } else {
        const id = /^\d+/u.exec(mark)?.[0];
        const at = id === undefined ? open.length - 1 : open.findLastIndex((entity) => entity.id === id);
        const [entity] = at < 0 ? [] : open.splice(at, 1);
        if (entity) entity.to = i + 1;
      }
    }
  });
  return entities.sort((a, b) => b.to - b.from - (a.to - a.from));
}

function nameOf(words: readonly TreebankWord[], entity: GumEntity): { from: number; to: number } | null {
  const { from, to, head, identity } = entity;
  const title = identity.replace(/_?\(.*$/u, '').toLowerCase();
  if (title !== '') {
    for (let start = from; start < to; start++) {
      for (let end = to; end > start; end--) {
        if (/^\P{Lu}/u.test(words[start]!.text)) continue;
        const written = words
          .slice(start, end)
          .map(({ text }) => text.toLowerCase())
          .join('_');
        if (written === title) return { from: start, to: end };
      }
    }
  }
  let [first, end] = [from + head, from + head + 1];
  if (first >= to || words[first]!.universal !== 'PROPN') return null;
  while (first > from && isNamePart(words[first - 1]!)) first--;
  while (end < to && isNamePart(words[end]!)) end++;
  if (entity.type === 'person')
    while (first < end - 1 && titleWords.has(words[first]!.text.toLowerCase().replace(/\.$/u, ''))) first++;
  if (entity.type === 'person' && end - first === 1 && titleWords.has(words[first]!.text.toLowerCase())) return null;
  return { from: first, to: end };
}

function isNamePart({ universal, text }: TreebankWord): boolean {
  return universal === 'PROPN' && /^\p{Lu}|^[\p{L}]{2,3}$/u.test(text);
}
