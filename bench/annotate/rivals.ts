import { isHeldBackSource, readWikigold, readWnut, readWorldwide } from '../../corpora/names/newswire.ts';
import { type CalledName, type NameFigures, scoreNames } from '../../corpora/names/score.ts';
import type { NamedText } from '../../corpora/names/texts.ts';
import type { CoarseTag } from '../../src/languages/en/tags/index.ts';
import type { Span } from '../../src/model.ts';
import { rivalPackage } from '../rival-package.ts';
import { type SentenceFigures, sentenceFigures } from './sentences.ts';
import { coarseAccuracy, type TagCorpus } from './tags.ts';

/** What is used of compromise: the reader of a text. */
interface CompromiseView {
  sentences(): { out(form: 'array'): string[] };
  people(): CompromiseNames;
  places(): CompromiseNames;
  organizations(): CompromiseNames;
}
interface CompromiseNames {
  json(options: object): { readonly offset: { readonly start: number; readonly length: number } }[];
}
type Compromise = (text: string) => CompromiseView;

/** What is used of wink-nlp. */
interface Wink {
  readonly its: { readonly value: unknown; readonly pos: unknown };
  readDoc(text: string): {
    sentences(): { out(its: unknown): string[] };
    tokens(): { each(visit: (token: { out(its?: unknown): string }) => void): void };
  };
}

/** What other tools for JavaScript reach in the same measures. */
export interface RivalFigures {
  readonly sentences: Readonly<Record<'wink-nlp' | 'compromise', SentenceFigures>>;
  /** Share of words with the right coarse part of speech, wink-nlp. */
  readonly coarseTags: Readonly<Record<TagCorpus, number>>;
  /** compromise alone: wink-nlp's model names no people, places or bodies. */
  readonly names: Readonly<Record<'sources' | 'wikigold' | 'wnut', NameFigures>>;
}

/**
 * What wink-nlp and compromise reach on the corpora of a folder, in the measures ours are given in; null where one of
 * them is not installed.
 */
export async function rivalFigures(data: string): Promise<RivalFigures | null> {
  const compromise = await rivalPackage<{ readonly default: Compromise }>('compromise');
  const wink = compromise && (await loadWink());
  if (compromise === null || wink === null) return null;
  const nlp = compromise.default;
  const names = (texts: readonly NamedText[]) => scoreNames(texts, ({ text }) => compromiseNames(nlp, text));
  return {
    sentences: {
      'wink-nlp': sentenceFigures(data, (paragraph) => winkSentences(wink, paragraph)),
      compromise: sentenceFigures(data, (paragraph) => placed(paragraph, nlp(paragraph).sentences().out('array'))),
    },
    coarseTags: coarseAccuracy(data, (words) => winkTags(wink, words)),
    names: {
      sources: names(readWorldwide(data, isHeldBackSource)),
      wikigold: names(readWikigold(data)),
      wnut: names(readWnut(data, 'test')),
    },
  };
}

async function loadWink(): Promise<Wink | null> {
  const tool = await rivalPackage<{ default(model: unknown, pipe: readonly string[]): Wink }>('wink-nlp');
  const model = tool && (await rivalPackage<{ readonly default: unknown }>('wink-eng-lite-web-model'));
  return model && tool.default(model.default, ['sbd', 'pos']);
}

const winkSentences = (wink: Wink, paragraph: string): Span[] =>
  placed(paragraph, wink.readDoc(paragraph).sentences().out(wink.its.value));

const shared: Readonly<Record<string, CoarseTag>> = {
  AUX: 'VERB',
  DET: 'DET/PRON',
  PRON: 'DET/PRON',
  SCONJ: 'ADP',
  PART: 'ADP',
  INTJ: 'X',
  SYM: 'X',
};

/** Tags the words of a sentence; null where wink-nlp cuts another word. "Not" is an adverb, as in the Penn tags. */
function winkTags(wink: Wink, words: readonly string[]): (CoarseTag | null)[] {
  const called = new Map<number, readonly [string, string]>();
  let at = 0;
  const text = words.join(' ');
  wink
    .readDoc(text)
    .tokens()
    .each((token) => {
      const written = token.out();
      at = text.indexOf(written, at);
      called.set(at, [written, token.out(wink.its.pos)]);
      at += written.length;
    });
  let start = 0;
  return words.map((word) => {
    const [written, tag] = called.get(start) ?? [];
    start += word.length + 1;
    if (written !== word || tag === undefined) return null;
    return word.toLowerCase() === 'not' ? 'ADV' : (shared[tag] ?? (tag as CoarseTag));
  });
}

/** Finds pieces again in the text they were cut from. */
function placed(text: string, pieces: readonly string[]): Span[] {
  let at = 0;
  return pieces.flatMap((piece) => {
    const words = piece.trim();
    const start = text.indexOf(words, at);
    if (words === '' || start < 0) return [];
    at = start + words.length;
    return [{ start, end: at }];
  });
}

const kinds = [
  ['people', 'PER'],
  ['places', 'LOC'],
  ['organizations', 'ORG'],
] as const;

function compromiseNames(nlp: Compromise, text: string): CalledName[] {
  let lineAt = 0;
  return text.split('\n').flatMap((line) => {
    const doc = nlp(line);
    const found = kinds.flatMap(([kind, type]) =>
      doc[kind]()
        .json({ offset: true })
        .map(({ offset }) => {
          const words = line.slice(offset.start, offset.start + offset.length);
          const start = lineAt + offset.start + (words.length - words.trimStart().length);
          return { start, end: start + words.trim().replace(/(?:['’]s)?[.,;:!?'"”’)]*$/u, '').length, type };
        }),
    );
    lineAt += line.length + 1;
    return found;
  });
}
