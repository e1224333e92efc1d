import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AnnotationModels } from '../../src/annotate/index.ts';
import { sentenceRanges } from '../../src/languages/en/sentences/sentences.ts';
import { tokenize } from '../../src/languages/en/words/tokenize.ts';
import type { Span } from '../../src/model.ts';
import { type NameBench, nameBench } from './names.ts';
import { sentenceFigures } from './sentences.ts';
import { tagFigures } from './tags.ts';

/** Our sentences of a paragraph. */
export function ownSentences(paragraph: string): Span[] {
  const tokens = tokenize(paragraph);
  return sentenceRanges(tokens).map(({ from, to }) => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end }));
}

/** Figures of sentences, tags and names by name, for pinning; null where the corpora are absent. */
export function readingFigures(data: string, { tags, names }: AnnotationModels): Record<string, number> | null {
  if (!['ner', 'ud', 'polnear'].every((folder) => existsSync(join(data, folder)))) return null;
  const sentences = sentenceFigures(data, ownSentences);
  const figures: Record<string, number> = {
    'sentences.exactF1': sentences.exact,
    'sentences.wordsF1': sentences.words,
  };
  if (!tags) return figures;
  for (const [corpus, { fine, coarse }] of Object.entries(tagFigures(data, tags))) {
    figures[`tags.${corpus}`] = fine;
    figures[`tags.${corpus}Coarse`] = coarse;
  }
  enter(figures, 'namesRules', nameBench(data, { model: null, tagger: tags }));
  if (names) enter(figures, 'names', nameBench(data, { model: names, tagger: tags }));
  return figures;
}

function enter(figures: Record<string, number>, prefix: string, bench: NameBench): void {
  for (const corpus of ['sources', 'wikigold', 'wnut'] as const) {
    for (const type of ['PER', 'ORG', 'LOC'] as const) figures[`${prefix}.${corpus}${type}F1`] = bench[corpus][type].f1;
    figures[`${prefix}.${corpus}F1`] = bench[corpus].all.f1;
  }
}
