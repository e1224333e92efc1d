import { tokenArrays, tokenize } from '../../src/languages/en/words/tokenize.ts';
import {
  type AnnotatedArticle,
  type Article,
  type Block,
  type BlockKind,
  contentId,
  type Name,
  type OutletRegister,
  type Quotation,
  type Sentence,
  textArticle,
} from '../../src/model.ts';

/** Blocks of an invented article: the kind, then the words. */
export type InventedBlock = readonly [BlockKind, string];

/** Outlets of the invented world, as rows a register could have. */
const OUTLETS = [
  { name: 'Coastal Wire', kind: 'agency', aliases: ['CW'], domains: ['coastalwire.example'], ambiguous: false },
  { name: 'The Harbour Post', kind: 'newspaper', aliases: [], domains: ['harbourpost.example'], ambiguous: false },
  { name: 'The Upland Times', kind: 'newspaper', aliases: [], domains: ['uplandtimes.example'], ambiguous: false },
  { name: 'Morning Ferry', kind: 'online', aliases: [], domains: ['morningferry.example'], ambiguous: false },
] as const;

const fold = (name: string) => name.toLowerCase().replace(/^the /, '');

/** The register of the invented world. */
export const inventedRegister: OutletRegister = {
  byName: (name) =>
    OUTLETS.find((one) => [one.name, ...one.aliases].some((other) => fold(other) === fold(name))) ?? null,
  byDomain: (host) => OUTLETS.find(({ domains }) => domains.some((domain) => host.includes(domain))) ?? null,
  longestName: 3,
};

/** An article of invented blocks, one below the other. */
export function inventedArticle(key: string, blocks: readonly InventedBlock[], more: Partial<Article> = {}): Article {
  const text = blocks.map(([, words]) => words).join('\n\n');
  const placed: Block[] = [];
  let start = 0;
  for (const [kind, words] of blocks) {
    placed.push({ start, end: start + words.length, kind });
    start += words.length + 2;
  }
  return textArticle(key, text, { id: contentId(key, text), source: `${key}.txt`, blocks: placed, ...more });
}

const SENTENCE = /[^.!?\n][^.!?\n]*(?:[.!?]+["”]?|$)/gu;
const QUOTATION = /“([^”\n]+)”/gu;

/** Annotates an invented article by the plainest rules: enough for sentences, quotations and outlets. */
export function invented(key: string, blocks: readonly InventedBlock[], more: Partial<Article> = {}): AnnotatedArticle {
  const article = inventedArticle(key, blocks, more);
  const sentences: Sentence[] = [];
  article.blocks.forEach(({ start, end, kind }, block) => {
    if (!['headline', 'deck', 'body', 'caption'].includes(kind)) return;
    for (const match of article.text.slice(start, end).matchAll(SENTENCE)) {
      const lead = match[0].length - match[0].trimStart().length;
      const at = start + match.index + lead;
      sentences.push({ start: at, end: at + match[0].trim().length, block });
    }
  });
  const quotations: Quotation[] = [...article.text.matchAll(QUOTATION)].map((match) => ({
    start: match.index + 1,
    end: match.index + match[0].length - 1,
  }));
  const names: Name[] = OUTLETS.flatMap(({ name }) =>
    [...article.text.matchAll(new RegExp(name.replace(/^The /, ''), 'gu'))].map(
      (match): Name => ({ start: match.index, end: match.index + match[0].length, kind: 'outlet', canonical: name }),
    ),
  ).sort((x, y) => x.start - y.start);
  const tokens = tokenArrays(tokenize(article.text));
  return {
    article,
    annotations: {
      tokens,
      sentences,
      clauseBreaks: [],
      names,
      times: [],
      quantities: [],
      quotations,
      attributions: [],
    },
  };
}

/** A body of one paragraph a sentence list. */
export function body(...paragraphs: readonly string[]): InventedBlock[] {
  return paragraphs.map((words): InventedBlock => ['body', words]);
}
