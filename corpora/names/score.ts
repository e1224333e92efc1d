import { findNames } from '../../src/annotate/names/find-names.ts';
import type { SequenceModel } from '../../src/base/sequence/index.ts';
import type { Tagger } from '../../src/languages/en/tags/index.ts';
import type { NameKind, Span } from '../../src/model.ts';
import { defaultRegister } from '../../src/outlets/index.ts';
import { cutText } from './cut-text.ts';
import type { NameClass, NamedText } from './texts.ts';

/** What is measured: the trained models, or the rules alone. */
export interface NameModels {
  readonly model: SequenceModel | null;
  readonly tagger: Tagger;
}

/** Precision, recall and their mean. */
export interface NameScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Scores by class, and of the three classes together (micro). */
export type NameFigures = Readonly<Record<'PER' | 'ORG' | 'LOC' | 'all', NameScore>>;

/** A name that only one side has, for reading errors. */
export interface NameError {
  readonly side: 'gold' | 'called';
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly text: NamedText;
}

const classOf: Readonly<Record<NameKind, NameClass>> = {
  person: 'PER',
  organisation: 'ORG',
  outlet: 'ORG',
  place: 'LOC',
  other: 'MISC',
};

/** A name that a system calls. */
export interface CalledName extends Span {
  readonly type: NameClass;
}

/** The figures of `findNames` on texts. */
export function nameFigures(
  texts: readonly NamedText[],
  models: NameModels,
  onError?: (error: NameError) => void,
): NameFigures {
  return scoreNames(texts, (text) => namesOf(text, models), onError);
}

function namesOf(text: NamedText, { model, tagger }: NameModels): CalledName[] {
  const { article, paragraphs, sentences, tags } = cutText(text, tagger);
  return findNames(article, defaultRegister(), paragraphs, sentences, model ? { model, tags } : null)
    .filter(({ anaphor }) => !anaphor)
    .map(({ name }) => ({ start: name.start, end: name.end, type: classOf[name.kind] }));
}

/** The figures of any system: a name counts if its letters and its class are exactly those marked. */
export function scoreNames(
  texts: readonly NamedText[],
  system: (text: NamedText) => readonly CalledName[],
  onError?: (error: NameError) => void,
): NameFigures {
  const counts = { PER: [0, 0, 0], ORG: [0, 0, 0], LOC: [0, 0, 0] };
  const byPlace = (names: readonly CalledName[]) =>
    new Map(names.filter(({ type }) => type !== 'MISC').map(({ start, end, type }) => [`${start} ${end}`, type]));
  for (const text of texts) {
    const [gold, called] = [byPlace(text.names), byPlace(system(text))];
    const report = (side: 'gold' | 'called') => (type: string, span: string) => {
      const [start, end] = span.split(' ').map(Number);
      onError?.({ side, type, start: start!, end: end!, text });
    };
    tally(counts, gold, called, 1, report('gold'));
    tally(counts, called, gold, 2, report('called'));
  }
  const all = [0, 1, 2].map((i) => counts.PER[i]! + counts.ORG[i]! + counts.LOC[i]!);
  return { PER: scored(counts.PER), ORG: scored(counts.ORG), LOC: scored(counts.LOC), all: scored(all) };
}

/** Counts the names of one side: hits (once), and how many there are. */
function tally(
  counts: Record<string, number[]>,
  own: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
  column: 1 | 2,
  missed: (type: string, span: string) => void,
): void {
  for (const [span, type] of own) {
    const count = counts[type];
    if (!count) continue;
    count[column]!++;
    if (other.get(span) !== type) missed(type, span);
    else if (column === 1) count[0]!++;
  }
}

function scored([hits, wanted, called]: readonly number[]): NameScore {
  return {
    precision: hits! / Math.max(1, called!),
    recall: hits! / Math.max(1, wanted!),
    f1: (2 * hits!) / Math.max(1, wanted! + called!),
  };
}
