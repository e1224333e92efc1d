import { wordsByTokens } from '../../languages/en/words/words.ts';
import type { Word } from '../../languages/language.ts';
import type {
  AnnotatedArticle,
  Annotations,
  Article,
  AttributionSpans,
  BlockKind,
  CreditSpans,
  Span,
  Stemma,
} from '../../model.ts';

/** An annotated article with its place in the stemma: what every step of this room works on. */
export interface PlacedArticle {
  readonly article: Article;
  readonly annotations: Annotations;
  /** Place in the final order of articles. */
  readonly index: number;
  /** Story id. */
  readonly story: string;
  /** Text group id. */
  readonly group: string;
  /** Who wrote the text, as a canonical outlet name; null where nobody knows. */
  readonly origin: string | null;
  readonly credits: readonly CreditSpans[];
  readonly words: readonly Word[];
}

/** Joins articles and stemma; an article the stemma does not know is a story and a text group of its own. */
export function placedArticles(articles: readonly AnnotatedArticle[], stemma: Stemma): PlacedArticle[] {
  const story = new Map(stemma.stories.flatMap((one) => one.articles.map((id) => [id, one.id] as const)));
  const group = new Map(stemma.textGroups.flatMap((one) => one.articles.map((id) => [id, one.id] as const)));
  return articles.map(({ article, annotations }, index) => ({
    article,
    annotations,
    index,
    story: story.get(article.id) ?? article.id,
    group: group.get(article.id) ?? article.id,
    origin: stemma.origins.get(article.id)?.outlet ?? null,
    credits: stemma.credits.get(article.id) ?? [],
    words: wordsByTokens(article.text, annotations.tokens, { start: 0, end: annotations.sentences.at(-1)?.end ?? 0 }),
  }));
}

/** The kind of the block a position lies in, or null between blocks. */
export function blockKindAt(article: Article, position: number): BlockKind | null {
  let low = 0;
  let high = article.blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = article.blocks[middle]!;
    if (position < block.start) high = middle - 1;
    else if (position >= block.end) low = middle + 1;
    else return block.kind;
  }
  return null;
}

/** True where the words belong to the page, not to the journalism, or stand there a second time. */
export function isOutsideText(article: Article, position: number): boolean {
  const kind = blockKindAt(article, position);
  return kind === null || kind === 'furniture' || kind === 'repeat';
}

/** The spans of a list sorted by start that lie within another span. */
export function spansWithin<T extends Span>(spans: readonly T[], outer: Span): T[] {
  const found: T[] = [];
  for (let at = firstFrom(spans, outer.start); at < spans.length; at += 1) {
    const span = spans[at]!;
    if (span.start > outer.end) break;
    if (span.end <= outer.end) found.push(span);
  }
  return found;
}

/** The spans of a list sorted by start that share a character with another span. */
export function spansTouching<T extends Span>(spans: readonly T[], outer: Span): T[] {
  const found: T[] = [];
  for (let at = firstFrom(spans, outer.start - longestOf(spans)); at < spans.length; at += 1) {
    const span = spans[at]!;
    if (span.start >= outer.end) break;
    if (outer.start < span.end) found.push(span);
  }
  return found;
}

/** Place of the first span of a sorted list that starts at a position or behind it. */
function firstFrom(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Lists are asked about many times, sentence by sentence: the length of their longest span is found once. */
const longest = new WeakMap<readonly Span[], number>();

function longestOf(spans: readonly Span[]): number {
  let known = longest.get(spans);
  if (known === undefined) {
    known = 0;
    for (const { start, end } of spans) known = Math.max(known, end - start);
    longest.set(spans, known);
  }
  return known;
}

/** The parts of the attributions of one article, each list sorted by start. */
interface SpeechParts {
  readonly sources: readonly Span[];
  readonly cues: readonly Span[];
  /** Each attribution from its first part to its last, with its place among them. */
  readonly whole: readonly (Span & { readonly at: number })[];
}

const parts = new WeakMap<readonly AttributionSpans[], SpeechParts>();

/** The sources and cues of the attributions of an article, sorted by start. */
export function speechPartsOf({ annotations: { attributions } }: PlacedArticle): SpeechParts {
  let known = parts.get(attributions);
  if (known === undefined) {
    const sorted = <T extends Span>(spans: readonly T[]): T[] => [...spans].sort((a, b) => a.start - b.start);
    known = {
      sources: sorted(attributions.flatMap(({ source }) => source)),
      cues: sorted(attributions.flatMap(({ cue }) => cue)),
      whole: sorted(
        attributions.flatMap(({ source, cue, content }, at) => {
          const all = [...source, ...cue, ...content];
          if (all.length === 0) return [];
          return [
            { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)), at },
          ];
        }),
      ),
    };
    parts.set(attributions, known);
  }
  return known;
}

/** The attributions of an article that may have a part in a span, in their order: none that has is missing. */
export function attributionsNear(placed: PlacedArticle, span: Span): AttributionSpans[] {
  const near = spansTouching(speechPartsOf(placed).whole, span);
  return near.sort((a, b) => a.at - b.at).map(({ at }) => placed.annotations.attributions[at]!);
}
