import { entitiesOf } from '../../corpora/names/gum.ts';
import { readGum, type TreebankDocument } from '../../corpora/tags/conllu.ts';
import type { AnnotationModels } from '../../src/annotate/paragraphs/models.ts';
import type { ReadParagraph } from '../../src/annotate/paragraphs/read-paragraph.ts';
import { readParagraphs } from '../../src/annotate/read-paragraphs.ts';
import { Antecedents, type Signs, toldSentences } from '../../src/annotate/speakers/persons/antecedents.ts';
import { gendersIn } from '../../src/annotate/speakers/persons/genders.ts';
import { textArticle } from '../../src/model/text-article.ts';
import { defaultRegister } from '../../src/outlets/index.ts';

/** A pronoun with the signs of whom it may mean, and who of them is meant: null where it is nobody named before. */
export interface PronounExample extends Signs {
  readonly document: string;
  readonly meant: string | null;
}

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

/** Every "he" and "she" outside quotations in GUM, read with the names the program finds itself. */
export function pronounExamples(data: string, models: AnnotationModels): PronounExample[] {
  return readGum(data).flatMap((document) => examplesOf(document, models));
}

function examplesOf({ document, sentences }: TreebankDocument, models: AnnotationModels): PronounExample[] {
  let text = '';
  const mentions: Mention[] = [];
  for (const sentence of sentences) {
    if (text !== '') text += sentence.opensParagraph ? '\n' : ' ';
    const at = text.length;
    for (const { id, from, to } of entitiesOf(sentence.words))
      mentions.push({ start: at + sentence.words[from]!.start, end: at + sentence.words[to - 1]!.end, id });
    text += sentence.text.trimEnd();
  }
  const { paragraphs } = readParagraphs(textArticle(document, text), defaultRegister(), models);
  const genders = gendersIn(paragraphs);
  const seen = new Antecedents();
  const idsOf = new Map<string, Set<string>>();
  const examples: PronounExample[] = [];
  const told = toldSentences(paragraphs);
  for (const paragraph of paragraphs) {
    for (const [at, { from, to }] of paragraph.sentences.entries()) {
      const clock = told[paragraph.index]![at]!;
      for (let i = from; i < to; i += 1) {
        if (paragraph.quoted[i]! >= 0) continue;
        const name = paragraph.names[paragraph.named[i]!];
        if (name !== undefined) {
          if (name.from !== i || name.name.kind !== 'person') continue;
          seen.note(paragraph, name, clock);
          for (const id of idsAt(mentions, paragraph, name.from, name.to))
            idsOf.set(name.full, (idsOf.get(name.full) ?? new Set()).add(id));
          continue;
        }
        const token = paragraph.tokens[i]!;
        const gender = token.lower === 'he' ? 'male' : token.lower === 'she' ? 'female' : null;
        if (gender === null) continue;
        const id = mentions.find(({ start, end }) => start === token.start && end === token.end)?.id;
        if (id === undefined) continue;
        const place = { paragraph, sentence: clock, token: i };
        const signs = seen.signsAt(place, (person) => {
          const known = genders.get(person) ?? null;
          return known === null ? 'open' : known === gender ? 'fits' : 'clashes';
        });
        const meant = signs.persons.find(({ person }) => idsOf.get(person)?.has(id))?.person ?? null;
        examples.push({ document, meant, ...signs });
        if (meant !== null) seen.meant(meant, place);
      }
    }
  }
  return examples;
}

/** The entities a name stands for: the shortest phrase that holds it, where nothing but the name can be its head. */
function idsAt(mentions: readonly Mention[], { tokens }: ReadParagraph, from: number, to: number): string[] {
  const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
  const over = mentions.filter((one) => one.start <= start && end <= one.end);
  const shortest = Math.min(...over.map((one) => one.end - one.start));
  return over.filter((one) => one.end - one.start === shortest).map(({ id }) => id);
}
