import { readAnnotationModels } from '../../src/annotate/index.ts';
import { readCleanModels } from '../../src/clean/index.ts';
import { annotateOne, cleanOne, type Hands, type Helper, type Outcome, shareOut } from '../../src/edition/index.ts';
import type { AnnotatedArticle, Article, Page } from '../../src/model.ts';
import { makeRegister, type OutletRow } from '../../src/outlets/index.ts';

/** The two steps that look at one page alone. */
type Step = 'clean' | 'annotate';

/** What a helping worker is started with. */
export interface Start {
  readonly kind: 'start';
  readonly models: ReadonlyMap<string, Uint8Array>;
  readonly rows: readonly OutletRow[];
}

/** Some items for a helping worker. */
export interface Share {
  readonly kind: Step;
  readonly items: readonly (Page | Article)[];
}

/** One who cleans and annotates. */
interface Hand {
  clean(page: Page): Outcome<Article>;
  annotate(article: Article): Outcome<AnnotatedArticle>;
}

/** A hand with all that is needed for it read once. */
function makeHand({ models, rows }: Omit<Start, 'kind'>): Hand {
  const register = makeRegister(rows);
  const cleaning = readCleanModels(models);
  const read = readAnnotationModels(models);
  return {
    clean: (page) => cleanOne(page, register, cleaning),
    annotate: (article) => annotateOne(article, register, read),
  };
}

/** Hands of this worker and of those at the other ends of the lines; the outcome is the same, byte for byte, for any number of them. */
export function handsOf(start: Omit<Start, 'kind'>, lines: readonly MessagePort[]): Hands {
  const own = makeHand(start);
  for (const line of lines) line.postMessage({ kind: 'start', ...start } satisfies Start);
  return {
    clean: (pages, onDone) => {
      const helpers = lines.map((line) => helping<Page, Article>(line, 'clean'));
      return shareOut(pages, { own: own.clean, helpers, pause }, onDone);
    },
    annotate: (articles, onDone) => {
      const helpers = lines.map((line) => helping<Article, AnnotatedArticle>(line, 'annotate'));
      return shareOut(articles, { own: own.annotate, helpers, pause }, onDone);
    },
  };
}

/** Whoever is at the other end of a line, as a helper in a step. */
function helping<In extends Page | Article, Out>(line: MessagePort, kind: Step): Helper<In, Out> {
  return (items) =>
    new Promise((resolve) => {
      line.onmessage = ({ data }: MessageEvent<readonly Outcome<Out>[]>) => resolve(data);
      line.postMessage({ kind, items } satisfies Share);
    });
}

/** Answers whoever is at the other end of a line, for as long as this worker lives. */
export function helpAt(line: MessagePort): void {
  let hand: Hand | null = null;
  line.onmessage = ({ data }: MessageEvent<Start | Share>) => {
    if (data.kind === 'start') hand = makeHand(data);
    else if (data.kind === 'clean') line.postMessage(data.items.map((page) => hand!.clean(page as Page)));
    else line.postMessage(data.items.map((article) => hand!.annotate(article as Article)));
  };
}

/** Lets the answers of other workers in. A channel of one's own is not slowed down as timers are. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
