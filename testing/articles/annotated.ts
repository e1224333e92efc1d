import { clauseBreaks } from '../../src/languages/en/clauses/breaks.ts';
import { tokenArrays, tokenize } from '../../src/languages/en/words/tokenize.ts';
import { formsByTokens } from '../../src/languages/en/words/words.ts';
import {
  type AnnotatedArticle,
  type AttributionSpans,
  type Bound,
  contentId,
  type LinkKind,
  type NameKind,
  type Span,
  type Stance,
  type Stemma,
  type WitnessLink,
} from '../../src/model.ts';

/** What an invented article says of itself; every span is given by its words and found by `indexOf`. */
export interface Invention {
  readonly publisher?: string;
  readonly published?: string;
  readonly names?: readonly (readonly [NameKind, string] | readonly [NameKind, string, string])[];
  readonly dates?: readonly (readonly [words: string, value: string | null, type?: 'date' | 'duration'])[];
  readonly quantities?: readonly (readonly [words: string, value: number, bound: Bound, counted: string | null])[];
  readonly quotations?: readonly string[];
  readonly attributions?: readonly {
    readonly source?: string;
    readonly cue?: string;
    readonly content: string;
    readonly speaker?: string | null;
    readonly via?: string | null;
    readonly stance?: Stance;
  }[];
}

/** An annotated article of our own writing, for tests: one paragraph a line, sentences end at a full stop. */
export function invented(key: string, text: string, what: Invention = {}): AnnotatedArticle {
  const blocks = [...text.matchAll(/[^\n]+/gu)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    kind: 'body' as const,
  }));
  const sentences = blocks.flatMap((block, index) =>
    [...text.slice(block.start, block.end).matchAll(/\S[^.?!]*[.?!]?[”"]?/gu)].map((match) => ({
      start: block.start + match.index,
      end: block.start + match.index + match[0].length,
      block: index,
    })),
  );
  const one = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`“${words}” does not stand in ${key}`);
    return { start, end: start + words.length };
  };
  const all = (words: string): Span[] => {
    const spans: Span[] = [];
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
      spans.push({ start: at, end: at + words.length });
    return spans;
  };
  const byStart = <T extends Span>(list: T[]): T[] => list.sort((a, b) => a.start - b.start);
  const names = (what.names ?? []).flatMap(([kind, words, canonical]) =>
    all(words).map((span) => ({ ...span, kind, canonical: kind === 'outlet' ? (canonical ?? words) : null })),
  );
  const tokens = tokenArrays(tokenize(text));
  const written = formsByTokens(text, tokens);
  return {
    article: {
      id: contentId(key, text),
      key,
      source: `${key}.txt`,
      sha256: '',
      url: null,
      text,
      blocks,
      hyperlinks: [],
      publisher: what.publisher ?? null,
      title: null,
      byline: null,
      published: what.published ?? null,
      modified: null,
      retrieved: null,
      language: 'en',
      notices: [],
    },
    annotations: {
      tokens,
      sentences,
      clauseBreaks: sentences.flatMap((sentence) => clauseBreaks(text, sentence, written)),
      names: byStart(
        names.filter(
          (name) =>
            !names.some(
              (other) =>
                other !== name &&
                other.end - other.start > name.end - name.start &&
                other.start <= name.start &&
                name.end <= other.end,
            ),
        ),
      ),
      times: byStart(
        (what.dates ?? []).map(([words, value, type]) => ({ ...one(words), type: type ?? 'date', value })),
      ),
      quantities: byStart(
        (what.quantities ?? []).map(([words, value, bound, counted]) => ({
          ...one(words),
          value,
          bound,
          unit: null,
          counted: counted === null ? null : one(counted),
        })),
      ),
      quotations: byStart((what.quotations ?? []).map(one)),
      attributions: (what.attributions ?? []).map(
        (speech): AttributionSpans => ({
          source: speech.source === undefined ? [] : [one(speech.source)],
          cue: speech.cue === undefined ? [] : [one(speech.cue)],
          content: [one(speech.content)],
          kind: 'indirect',
          speaker: speech.speaker ?? null,
          via: speech.via ?? null,
          stance: speech.stance ?? 'asserts',
        }),
      ),
    },
  };
}

/** A stemma over invented articles: one story, the text groups given by keys, the origin of each text its publisher. */
export function stemmaOf(
  articles: readonly AnnotatedArticle[],
  copies: readonly (readonly string[])[] = [],
  links: readonly (readonly [a: string, b: string, kind: LinkKind])[] = [],
): Stemma {
  const id = (key: string): string => articles.find(({ article }) => article.key === key)!.article.id;
  const copied = new Set(copies.flat());
  const groups = [
    ...copies,
    ...articles.filter(({ article }) => !copied.has(article.key)).map(({ article }) => [article.key]),
  ];
  return {
    stories: [{ id: 'story', name: 'Story', articles: articles.map(({ article }) => article.id) }],
    textGroups: groups.map((keys) => ({ id: contentId('group', ...keys), articles: keys.map(id) })),
    witnesses: [],
    links: links.map(
      ([a, b, kind]): WitnessLink => ({
        a: id(a),
        b: id(b),
        kind,
        upstream: 'unknown',
        confidence: 1,
        passages: [],
        reasons: [],
        via: null,
      }),
    ),
    credits: new Map(),
    origins: new Map(
      articles.map(({ article }) => [article.id, { outlet: article.publisher, basis: 'own' as const, reasons: [] }]),
    ),
  };
}
