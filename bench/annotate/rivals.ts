import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemToken } from 'wink-nlp';
import type { CoarseTag } from '../../src/languages/en/tags/index.ts';
import type { Span } from '../../src/model.ts';
import { isHeldBackSource, readWikigold, readWnut, readWorldwide } from '../../training/names/corpora.ts';
import { type CalledName, type NameFigures, scoreNames } from '../../training/names/score.ts';
import type { NamedText } from '../../training/names/texts.ts';
import { type SentenceFigures, sentenceFigures } from './sentences.ts';
import { coarseAccuracy, type TagCorpus } from './tags.ts';

const wink = winkNLP(model, ['sbd', 'pos']);
const its = wink.its;

/** What other tools for JavaScript reach in the same measures. */
export interface RivalFigures {
  readonly sentences: Readonly<Record<'wink-nlp' | 'compromise', SentenceFigures>>;
  /** Share of words with the right coarse part of speech, wink-nlp. */
  readonly coarseTags: Readonly<Record<TagCorpus, number>>;
  /** compromise alone: wink-nlp's model names no people, places or bodies. */
  readonly names: Readonly<Record<'sources' | 'wikigold' | 'wnut', NameFigures>>;
}

/** What wink-nlp and compromise reach on the corpora of a folder, in the measures ours are given in. */
export function rivalFigures(data: string): RivalFigures {
  const names = (texts: readonly NamedText[]) => scoreNames(texts, ({ text }) => compromiseNames(text));
  return {
    sentences: {
      'wink-nlp': sentenceFigures(data, winkSentences),
      compromise: sentenceFigures(data, compromiseSentences),
    },
    coarseTags: coarseAccuracy(data, winkTags),
    names: {
      sources: names(readWorldwide(data, isHeldBackSource)),
      wikigold: names(readWikigold(data)),
      wnut: names(readWnut(data, 'test')),
    },
  };
}

function winkSentences(paragraph: string): Span[] {
  const written: string[] = wink.readDoc(paragraph).sentences().out(its.value) as unknown as string[];
  return placed(paragraph, written);
}

function compromiseSentences(paragraph: string): Span[] {
  return placed(paragraph, nlp(paragraph).sentences().out('array') as string[]);
}

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
function winkTags(words: readonly string[]): (CoarseTag | null)[] {
  const called = new Map<number, readonly [string, string]>();
  let at = 0;
  const text = words.join(' ');
  wink
    .readDoc(text)
    .tokens()
    .each((token: ItemToken) => {
      const written = token.out();
      at = text.indexOf(written, at);
      called.set(at, [written, token.out(its.pos) as unknown as string]);
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

function compromiseNames(text: string): CalledName[] {
  let lineAt = 0;
  return text.split('\n').flatMap((line) => {
    const doc = nlp(line);
    const found = kinds.flatMap(([kind, type]) =>
      (doc[kind]().json({ offset: true }) as { offset: { start: number; length: number } }[]).map(({ offset }) => {
        const words = line.slice(offset.start, offset.start + offset.length);
        const start = lineAt + offset.start + (words.length - words.trimStart().length);
        return { start, end: start + words.trim().replace(/(?:['’]s)?[.,;:!?'"”’)]*$/u, '').length, type };
      }),
    );
    lineAt += line.length + 1;
    return found;
  });
}
