import { annotate, readAnnotationModels, readValues } from '../annotate/index.ts';
import { cleanPage } from '../clean/index.ts';
import {
  type AnnotatedArticle,
  type Article,
  type Edition,
  type Link,
  type OutletRegister,
  overlaps,
  type Page,
  type Span,
  textArticle,
} from '../model.ts';
import {
  type Citation,
  type DraftMarkup,
  type Proof,
  type Proofer,
  prooferOf,
  type Reader,
  readDraft,
} from '../proof/index.ts';
import { VERSION } from './version.ts';

/** A draft as it is read: its text and what it cites. */
export interface ReadDraft {
  readonly name: string;
  readonly annotated: AnnotatedArticle;
  readonly links: readonly Link[];
  /** Where an offset of the text stands in the file, both from 1 on; null where the file's text is no longer known. */
  readonly placeOf: (offset: number) => { readonly line: number; readonly column: number } | null;
}

/** What drafts are read and held against pages with. */
export interface ProofingOptions {
  readonly register: OutletRegister;
  /** The shipped models together with that for proofing (`shippedModels` and `proofModels` of `variorum/weights`). */
  readonly models: ReadonlyMap<string, Uint8Array>;
}

/** An edition that drafts are held against; what it takes long to make ready is made once. */
export interface Proofing {
  /** Holds a draft against the edition; `without`: ids of articles that are not asked. */
  proof(draft: ReadDraft, without?: ReadonlySet<string>): Proof;
  /** A draft of one sentence, or of a few. */
  sentences(text: string): ReadDraft;
  read(page: Page, markup: DraftMarkup | null): ReadDraft;
}

/**
 * Makes an edition ready for drafts: the one place that composes reading and proofing.
 *
 * Throws `input` where the model for proofing is missing.
 *
 * @example proofingOf(edition, { register, models }).proof(draft).sentences[0]?.status
 */
export function proofingOf(edition: Edition, { register, models }: ProofingOptions): Proofing {
  const annotation = readAnnotationModels(models);
  let proofer: Proofer | null = null;
  const latest =
    edition.articles
      .map(({ published }) => published)
      .filter((date) => date !== null)
      .sort()
      .at(-1) ?? null;
  const annotated = (article: Article): AnnotatedArticle => ({
    article,
    annotations: annotate(article, register, annotation),
  });
  const bare = (name: string, text: string) => textArticle(name, text, { published: latest });
  return {
    sentences: (text) => ({
      name: 'sentence',
      annotated: annotated(bare('sentence', text)),
      links: [],
      placeOf: unknown,
    }),
    read(page, markup) {
      if (markup !== null) {
        const { text, links, at } = readDraft(page.content, markup);
        return {
          name: page.source,
          annotated: annotated(bare(page.key, text)),
          links,
          placeOf: placesIn(page.content, (offset) => at[offset] ?? 0),
        };
      }
      const article = cleanPage(page, register);
      const dated = { ...article, language: 'en', published: article.published ?? latest };
      return {
        name: page.source,
        annotated: annotated(dated),
        links: article.hyperlinks,
        placeOf: page.mediaType === 'text/plain' ? placesIn(page.content, (offset) => offset) : unknown,
      };
    },
    proof({ name, annotated, links, placeOf }, without) {
      proofer ??= prooferOf({ edition, read: readerOf(edition, annotation), models, version: VERSION });
      const citations = citationsOf(links, edition);
      return proofer(name, annotated, { placeOf, citations, ...(without === undefined ? {} : { without }) });
    },
  };
}

/** Reads paragraphs of an edition's articles again: what lies in no other block is left out, and offsets hold. */
function readerOf(edition: Edition, models: ReturnType<typeof readAnnotationModels>): Reader {
  const known = new Map<string, ReturnType<Reader>>();
  return (source, stretches) => {
    const article = edition.articles[source]!;
    const blocks = linesOf(article).filter((line) => stretches.some((stretch) => overlaps(line, stretch)));
    const key = `${source} ${blocks.map(({ start }) => start).join(' ')}`;
    let read = known.get(key);
    if (read === undefined) {
      const cut: Article = { ...article, blocks, hyperlinks: [], notices: [] };
      read = readValues(cut, models);
      known.set(key, read);
    }
    return read;
  };
}

function linesOf({ text, blocks }: Pick<Article, 'text' | 'blocks'>): Article['blocks'] {
  return blocks.flatMap(({ start, end, kind }) => {
    const lines: { start: number; end: number; kind: typeof kind }[] = [];
    for (let at = start; at < end; ) {
      const next = text.indexOf('\n', at);
      const to = next < 0 || next > end ? end : next;
      if (to > at) lines.push({ start: at, end: to, kind });
      at = to + 1;
    }
    return lines;
  });
}

/** What a draft cites, with the article that each is. */
function citationsOf(links: readonly Link[], edition: Edition): Citation[] {
  const at = new Map<string, number>();
  edition.articles.forEach(({ url, capture, key, source }, index) => {
    for (const name of [url, capture?.url, key, source]) {
      if (name) at.set(addressKey(name), at.get(addressKey(name)) ?? index);
    }
  });
  return links.map(({ start, end, href }) => ({
    ...spanOf(start, end),
    address: href,
    source: at.get(addressKey(href)) ?? null,
  }));
}

/** A note of no length belongs to the sentence before it. */
function spanOf(start: number, end: number): Span {
  return end > start ? { start, end } : { start: Math.max(0, start - 1), end: start };
}

/** An address as it is compared: without scheme, `www`, tracking, fragment and last slash. */
function addressKey(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//u, '')
    .replace(/^www\./u, '')
    .split(/[?#]/u, 1)[0]!
    .replace(/\/$/u, '');
}

const unknown = () => null;

/** Lines and columns of a file, from 1 on. */
function placesIn(content: string, at: (offset: number) => number): ReadDraft['placeOf'] {
  const starts = [0];
  for (let next = content.indexOf('\n'); next >= 0; next = content.indexOf('\n', next + 1)) starts.push(next + 1);
  return (offset) => {
    const place = at(offset);
    const line = starts.findLastIndex((start) => start <= place);
    return { line: line + 1, column: place - starts[line]! + 1 };
  };
}
