import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate, readAnnotationModels } from '../../src/annotate/index.ts';
import { textArticle } from '../../src/model/text-article.ts';
import type { AttributionSpans, Span } from '../../src/model.ts';
import { overlapLength } from '../../src/model.ts';
import { defaultRegister } from '../../src/outlets/index.ts';

/** A statement of the set with who makes it: a named person or body, a document, or unnamed people. */
interface Statement {
  readonly article: string;
  readonly statement: string;
  readonly kind: string;
  readonly name: string;
}

/** A statement counts as covered if so much of it, by characters, is in an attribution: its words, its source or its cue. */
const COVERED = 0.5;

export type SourcedKind = 'named' | 'document' | 'unnamed';

/** A statement of the set as the program reads it. */
export interface SourcedReading {
  readonly article: string;
  readonly statement: string;
  readonly kind: SourcedKind;
  readonly name: string;
  readonly covered: boolean;
  /** The speaker the program gives, or the words of the source where it names nobody. */
  readonly given: string | null;
  readonly right: boolean;
}

/** Reads the set of sourced statements in a folder; null where it is absent. */
export function sourcedReadings(folder: string, files: ReadonlyMap<string, Uint8Array>): SourcedReading[] | null {
  const list = join(folder, 'statements.jsonl');
  if (!existsSync(list)) return null;
  const statements = readFileSync(list, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Statement);
  const register = defaultRegister();
  const models = readAnnotationModels(files);
  const articles = [...new Set(statements.map(({ article }) => article))].sort();
  return articles.flatMap((key) => {
    const text = readFileSync(join(folder, 'text', `${key}.txt`), 'utf8');
    const article = textArticle(key, text);
    const { attributions } = annotate(article, register, models);
    return statements.filter((one) => one.article === key).map((one) => reading(one, article.text, attributions));
  });
}

/** Shares of the set: statements covered, and of those the sources that are right, by kind of source. */
export function sourcedFigures(readings: readonly SourcedReading[]): Record<string, number> {
  const covered = readings.filter((one) => one.covered);
  const share = (list: readonly SourcedReading[], of: (one: SourcedReading) => boolean) =>
    list.length === 0 ? 0 : list.filter(of).length / list.length;
  const ofKind = (list: readonly SourcedReading[], kind: SourcedKind) => list.filter((one) => one.kind === kind);
  const right = ({ right: is }: SourcedReading) => is;
  return {
    'sourced.covered': share(readings, (one) => one.covered),
    'sourced.namedRight': share(ofKind(covered, 'named'), right),
    'sourced.documentsRight': share(ofKind(covered, 'document'), right),
    'sourced.unnamedRight': share(ofKind(covered, 'unnamed'), right),
  };
}

function reading(
  { article, statement, kind, name }: Statement,
  text: string,
  all: readonly AttributionSpans[],
): SourcedReading {
  const span = locate(text, statement);
  const shared = ({ content }: AttributionSpans) =>
    span === null ? 0 : content.reduce((sum, part) => sum + overlapLength(part, span), 0);
  const over = all.filter((one) => shared(one) > 0).sort((a, b) => shared(b) - shared(a) || sizeOf(a) - sizeOf(b));
  const length = span === null ? 1 : span.end - span.start;
  const union =
    span === null
      ? 0
      : unionLength(
          over.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
          span,
        );
  const best = over.find((one) => sourceOf(one, text) !== null) ?? over[0];
  const given = best === undefined ? null : sourceOf(best, text);
  const group = kindOf(kind);
  return {
    article,
    statement,
    kind: group,
    name,
    covered: union >= COVERED * length,
    given,
    right:
      union >= COVERED * length && given !== null && sameSource(given, name, /individual|person|^named$/iu.test(kind)),
  };
}

function sizeOf({ content }: AttributionSpans): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0);
}

function sourceOf({ speaker, via, source }: AttributionSpans, text: string): string | null {
  const words = source.map(({ start, end }) => text.slice(start, end)).join(' ');
  return speaker ?? via ?? (words === '' ? null : words);
}

function kindOf(kind: string): SourcedKind {
  const plain = kind.toLowerCase();
  if (plain.startsWith('document')) return 'document';
  return /^un/u.test(plain) ? 'unnamed' : 'named';
}

/** Where a statement stands: as written, else where its words of both ends do. */
function locate(text: string, statement: string): Span | null {
  const start = text.indexOf(statement);
  if (start >= 0) return { start, end: start + statement.length };
  const bare = (value: string) =>
    value
      .replace(/[’‘]/gu, "'")
      .replace(/[“”]/gu, '"')
      .replace(/[\s\u00a0]/gu, ' ');
  const words = bare(statement).split(' ').filter(Boolean);
  for (const size of [8, 5, 3]) {
    const at = bare(text).indexOf(words.slice(0, size).join(' '));
    if (at >= 0) return { start: at, end: Math.min(text.length, at + statement.length) };
    const tail = words.slice(-size).join(' ');
    const end = bare(text).indexOf(tail);
    if (end >= 0) return { start: Math.max(0, end + tail.length - statement.length), end: end + tail.length };
  }
  return null;
}

function unionLength(spans: readonly Span[], within: Span): number {
  let [sum, last] = [0, within.start];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const [from, to] = [Math.max(last, start), Math.min(end, within.end)];
    if (to > from) sum += to - from;
    last = Math.max(last, Math.min(end, within.end));
  }
  return sum;
}

/** A person by the last part of the name; a body by a telling word of it; a document or unnamed people by their noun; unnamed without a word by anything. */
function sameSource(given: string, name: string, isPerson: boolean): boolean {
  const parts = (value: string) =>
    value
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 1 && !IDLE.has(word))
      .map((word) => word.replace(/(?:ies|y)$/u, 'i').replace(/s$/u, ''));
  if (name === '') return true;
  const [mine, theirs] = [new Set(parts(given)), parts(name)];
  if (isPerson) return mine.has(theirs.at(-1)!);
  return theirs.some((word) => mine.has(word));
}

const IDLE = new Set('the of a an and for in on to other new act 2022 us'.split(' '));
