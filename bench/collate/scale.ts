import { collate } from '../../src/collate/index.ts';
import { align } from '../../src/collate/texts/alignment.ts';
import { groupTexts } from '../../src/collate/texts/text-groups.ts';
import { tokenArrays, tokenize } from '../../src/languages/en/words/tokenize.ts';
import { WordInterner, wordSequence } from '../../src/languages/en/words/word-sequence.ts';
import { type AnnotatedArticle, contentId, type OutletRegister, type Sentence } from '../../src/model.ts';
import { Chance } from './random.ts';

/** Texts of one family: a report, carriers and trims of it, an update, and two of the same affair in other words. */
const FAMILY = 10;
const SENTENCES = 22;
const VOCABULARY = 40_000;

const SYLLABLES =
  'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo zu bra cle dri flo gru sta pre tri slo cro'.split(' ');

function wordOf(rank: number): string {
  let word = '';
  for (let n = rank + 31; n > 0; n = Math.floor(n / SYLLABLES.length)) word += SYLLABLES[n % SYLLABLES.length];
  return word;
}

/** A rank by Zipf's law, as words of a text have. */
function zipf(chance: Chance): number {
  return Math.floor(VOCABULARY ** chance.next()) - 1;
}

function sentence(chance: Chance, topic: readonly number[]): string {
  const words = Array.from({ length: 12 + chance.below(12) }, () =>
    wordOf(chance.under(0.25) ? chance.of(topic) : zipf(chance)),
  );
  return `${words[0]!.charAt(0).toUpperCase()}${words[0]!.slice(1)} ${words.slice(1).join(' ')}.`;
}

function annotated(key: string, sentences: readonly string[]): AnnotatedArticle {
  const text = sentences.join(' ');
  const spans: Sentence[] = [];
  let start = 0;
  for (const one of sentences) {
    spans.push({ start, end: start + one.length, block: 0 });
    start += one.length + 1;
  }
  const nothing = {
    url: null,
    publisher: null,
    title: null,
    byline: null,
    published: null,
    modified: null,
    retrieved: null,
  };
  return {
    article: {
      ...nothing,
      id: contentId(key),
      key,
      source: key,
      sha256: '',
      text,
      blocks: [{ start: 0, end: text.length, kind: 'body' }],
      hyperlinks: [],
      language: 'en',
      notices: [],
    },
    annotations: {
      tokens: tokenArrays(tokenize(text)),
      sentences: spans,
      clauseBreaks: [],
      names: [],
      times: [],
      quantities: [],
      quotations: [],
      attributions: [],
    },
  };
}

/** Articles of invented words in families; the same number gives the same articles. */
export function* scaleArticles(count: number): Generator<AnnotatedArticle> {
  const chance = new Chance(11);
  for (let family = 0; family * FAMILY < count; family++) {
    const topic = Array.from({ length: 40 }, () => chance.below(VOCABULARY));
    const report = Array.from({ length: SENTENCES }, () => sentence(chance, topic));
    const shapes = [
      () => report,
      () => report,
      () => report.slice(0, 14 + chance.below(8)),
      () => report.slice(0, 14 + chance.below(8)),
      () => report.slice(0, 18),
      () => report.map((one) => (chance.under(0.2) ? sentence(chance, topic) : one)),
      () => [...Array.from({ length: 8 }, () => sentence(chance, topic)), ...report.slice(0, 8)],
      () => [...Array.from({ length: 14 }, () => sentence(chance, topic)), ...report.slice(5, 9)],
      () => Array.from({ length: SENTENCES }, () => sentence(chance, topic)),
      () => Array.from({ length: SENTENCES }, () => sentence(chance, topic)),
    ];
    for (let i = 0; i < FAMILY && family * FAMILY + i < count; i++) yield annotated(`s${family}-${i}`, shapes[i]!());
  }
}

export interface ScaleFigures {
  readonly articles: number;
  /** Candidates and verification, in seconds of one core. */
  readonly grouping: number;
  /** The whole of collation besides: stories, credits, relations, links. */
  readonly whole: number | null;
  readonly memory: number;
  readonly groups: number;
  readonly links: number | null;
}

/** Times candidates and verification, and, where asked, the whole of collation. */
export function scaleRun(count: number, register: OutletRegister, whole: boolean): ScaleFigures {
  const articles = [...scaleArticles(count)];
  align(wordSequence(articles[0]!, new WordInterner()), wordSequence(articles[1]!, new WordInterner()));
  const started = process.cpuUsage();
  const interner = new WordInterner();
  const { groups } = groupTexts(articles.map((article) => wordSequence(article, interner)));
  const grouping = seconds(started);
  const again = process.cpuUsage();
  const stemma = whole ? collate(articles, register) : null;
  return {
    articles: count,
    grouping,
    whole: stemma ? seconds(again) : null,
    memory: process.memoryUsage().rss / 2 ** 30,
    groups: groups.length,
    links: stemma?.links.length ?? null,
  };
}

function seconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
}
