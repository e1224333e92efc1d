import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type Hands, type Helper, type Outcome, shareOut, WORTH_HELP } from '../../edition/index.ts';
import { type AnnotatedArticle, type Article, type Page, VariorumError, type VariorumErrorCode } from '../../model.ts';
import type { Annotated, Order, WorkerStart } from './messages.ts';

/** Beside this file as it is built; where the source runs as it stands there is none, and the work is done in one thread. */
const program = new URL('./worker.js', import.meta.url);

/** Workers that clean and annotate; they must be let go, once or more often. */
export interface Workers extends Hands {
  letGo(): Promise<void>;
}

/**
 * How many workers a pile is worth: as many as were asked for, by default as there are cores; none where they would gain nothing.
 *
 * @param jobs how many were asked for; null where nobody said
 */
export function workersFor(pages: number, jobs: number | null): number {
  const most = Math.min(jobs ?? availableParallelism(), Math.ceil(pages / (jobs === null ? WORTH_HELP : 1)));
  return most < 2 || !existsSync(fileURLToPath(program)) ? 0 : most;
}

/** What this thread does itself, a page at a time: it would only wait otherwise. */
export interface OwnHands {
  clean(page: Page): Outcome<Article>;
  annotate(article: Article): Outcome<AnnotatedArticle>;
}

/** Starts all workers but one: this thread is the other. A step rejects with what ended one of them. */
export function startWorkers(count: number, start: WorkerStart, own: OwnHands): Workers {
  const workers = Array.from({ length: count - 1 }, () => new Worker(program, { workerData: start }));
  const annotateOwn = (article: Article): Outcome<Annotated> => {
    const outcome = own.annotate(article);
    if ('fault' in outcome) return outcome;
    return { made: { annotations: outcome.made.annotations, notices: outcome.made.article.notices } };
  };
  return {
    clean: (pages, onDone) => {
      const helpers = workers.map((worker) => helping<Page, Article>(worker, 'clean'));
      return shareOut(pages, { own: own.clean, helpers, pause }, onDone);
    },
    annotate: async (articles, onDone) => {
      const helpers = workers.map((worker) => helping<Article, Annotated>(worker, 'annotate'));
      const outcomes = await shareOut(articles, { own: annotateOwn, helpers, pause }, onDone);
      return outcomes.map((outcome, i) => {
        if ('fault' in outcome) return outcome;
        const article = articles[i]!;
        const { annotations, notices } = outcome.made;
        const told = notices.length === article.notices.length ? article : { ...article, notices };
        return { made: { article: told, annotations } };
      });
    },
    letGo: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** What a worker sends back: outcomes, or what ended it. */
type Answer<Out> =
  | { readonly outcomes: readonly Outcome<Out>[] }
  | { readonly code: VariorumErrorCode | null; readonly message: string };

/** A worker as a helper in a step. */
function helping<In, Out>(worker: Worker, step: Order['step']): Helper<In, Out> {
  return (items) =>
    new Promise((resolve, reject) => {
      const leave = (end: () => void): void => {
        worker.removeListener('message', onAnswer);
        worker.removeListener('error', onError);
        end();
      };
      const onError = (error: unknown) => leave(() => reject(error));
      const onAnswer = (answer: Answer<Out>) =>
        leave(() => ('outcomes' in answer ? resolve(answer.outcomes) : reject(thrown(answer))));
      worker.on('message', onAnswer);
      worker.on('error', onError);
      worker.postMessage({ step, items });
    });
}

/** Workers that have answered are given their next items. */
const pause = () => new Promise<void>((resolve) => setImmediate(resolve));

function thrown({ code, message }: { readonly code: VariorumErrorCode | null; readonly message: string }): Error {
  return code === null ? new Error(message) : new VariorumError(code, message);
}
