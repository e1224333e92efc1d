import { fromPenn, type TagLabel } from '../../src/languages/en/tags/tagset.ts';
import { type CoreNlpArticle, readCoreNlp } from '../polnear/corenlp.ts';
import { isHeldBackGum, readEwt, readGum, type TreebankSentence } from './conllu.ts';
import { type ProjectedWord, projectMarks } from './project.ts';

/** A sentence in our own words with its tags. */
export interface TaggedSentence {
  readonly words: readonly string[];
  readonly tags: readonly TagLabel[];
  /** Words the corpus cuts as we do: only these are scored. */
  readonly same: readonly boolean[];
}

/** The parts of the tagger's data: what it learns from and what it is measured on. */
export interface TagExamples {
  readonly train: readonly TaggedSentence[];
  readonly held: Readonly<Record<'gum' | 'ewt', readonly TaggedSentence[]>>;
}

/** Reads GUM and EWT, with `silver` also CoreNLP's tags on PolNeAR's training articles. */
export function readTagExamples(data: string, silver: boolean): TagExamples {
  const train: TaggedSentence[] = [];
  const gum: TaggedSentence[] = [];
  readGum(data).forEach(({ document, sentences }, index) => {
    (isHeldBackGum(document, index) ? gum : train).push(...sentences.map(fromTreebank));
  });
  train.push(...readEwt(data, 'dev').map(fromTreebank));
  if (silver) train.push(...readCoreNlp(data, 'train', 2).flatMap(fromCoreNlp));
  return { train, held: { gum, ewt: readEwt(data, 'test').map(fromTreebank) } };
}

function fromTreebank({ text, words }: TreebankSentence): TaggedSentence {
  return tagged(
    projectMarks(
      text,
      0,
      text.length,
      words.map(({ start, end, penn }) => ({ start, end, mark: penn })),
    ),
  );
}

/** The sentences of an article read by CoreNLP. */
export function fromCoreNlp({ text, sentences }: CoreNlpArticle): TaggedSentence[] {
  return sentences.map(({ start, end, pos }) =>
    tagged(
      projectMarks(
        text,
        start[0]!,
        end.at(-1)!,
        pos.map((mark, i) => ({ start: start[i]!, end: end[i]!, mark })),
      ),
    ),
  );
}

function tagged(words: readonly ProjectedWord[]): TaggedSentence {
  return {
    words: words.map(({ text }) => text),
    tags: words.map(({ marks, text }) => tagOf(marks, text)),
    same: words.map(({ same }) => same),
  };
}

/** One tag for a word the corpus cuts in several: of "don't" the verb, of "16-year-old" the last, as an adjective. */
function tagOf(marks: readonly string[], text: string): TagLabel {
  if (marks.length === 0) return /[\p{L}\p{N}]/u.test(text) ? 'X' : 'PUNCT';
  const parts = marks.map(fromPenn);
  if (parts.length === 1) return parts[0]!;
  if (/n['’]t$/iu.test(text) || !text.includes('-')) return parts.find((tag) => tag !== 'PUNCT') ?? 'PUNCT';
  const last = parts.findLast((tag) => tag !== 'PUNCT') ?? 'PUNCT';
  if (parts[0] === 'NNP' && last === 'NNP') return 'NNP';
  return last === 'VBN' || last === 'VBG' || last === 'JJ' || parts[0] === 'CD' ? 'JJ' : last;
}
