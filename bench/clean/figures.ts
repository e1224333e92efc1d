import { performance } from 'node:perf_hooks';
import type { Page } from '../../src/model.ts';
import type { Figures } from '../pinned/figures.ts';
import { type GoldPage, pageOf } from './gold.ts';
import { type Extract, sameAuthors, sameDay, sameTitle, scoreOf, type Tally, tallyOf } from './score.ts';

/** One page extracted and compared. A metadatum is null where the gold has none. */
export interface Row {
  readonly gold: GoldPage;
  readonly extract: Extract;
  readonly tally: Tally;
  readonly title: boolean | null;
  readonly date: boolean | null;
  readonly author: boolean | null;
  readonly publisher: boolean | null;
  readonly milliseconds: number;
}

const NOTHING: Extract = { text: '', title: null, date: null, byline: null, publisher: null };

/** Runs an extractor over pages; one that throws has found nothing. */
export function rowsOf(pages: readonly GoldPage[], extractor: (page: Page) => Extract): Row[] {
  return pages.map((gold) => {
    const page = pageOf(gold);
    const start = performance.now();
    let extract = NOTHING;
    try {
      extract = extractor(page);
    } catch {}
    const milliseconds = performance.now() - start;
    return {
      gold,
      extract,
      milliseconds,
      tally: tallyOf(extract.text, gold),
      title: gold.title === null ? null : sameTitle(gold.title, extract.title),
      date: gold.date === null ? null : sameDay(gold.date, extract.date),
      author: gold.authors.length === 0 ? null : sameAuthors(gold.authors, extract.byline),
      publisher: gold.publisher === null ? null : gold.publisher === extract.publisher,
    };
  });
}

/** The figures of an extractor's rows: strings and metadata, over all and over the half held back. */
export function figuresOf(rows: readonly Row[]): Figures {
  const all = scoreOf(rows.map(({ tally }) => tally));
  const held = rows.filter(({ gold }) => gold.heldBack);
  return {
    f: all.f,
    precision: all.precision,
    recall: all.recall,
    fHeldBack: held.length === 0 ? null : scoreOf(held.map(({ tally }) => tally)).f,
    date: share(rows, 'date'),
    headline: share(rows, 'title'),
    author: share(rows, 'author'),
    publisher: share(rows, 'publisher'),
    ...(held.length === 0
      ? {}
      : {
          dateHeldBack: share(held, 'date'),
          headlineHeldBack: share(held, 'title'),
          authorHeldBack: share(held, 'author'),
        }),
  };
}

function share(rows: readonly Row[], of: 'title' | 'date' | 'author' | 'publisher'): number | null {
  const known = rows.filter((row) => row[of] !== null);
  return known.length === 0 ? null : known.filter((row) => row[of]).length / known.length;
}

/** Processor time of this process in milliseconds: what others do on the machine does not count. */
const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Pages a second of processor time, after one warming run over some of them. */
export function pagesPerSecond(pages: readonly Page[], extractor: (page: Page) => unknown): number {
  for (const page of pages.slice(0, 20)) attempt(extractor, page);
  const start = processorTime();
  for (const page of pages) attempt(extractor, page);
  return (pages.length / (processorTime() - start)) * 1000;
}

function attempt(extractor: (page: Page) => unknown, page: Page): void {
  try {
    extractor(page);
  } catch {}
}
