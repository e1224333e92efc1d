import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Hands, OnDone, Outcome } from '../../edition/index.ts';
import { type AnnotatedArticle, type Article, type Page, VariorumError, type VariorumErrorCode } from '../../model.ts';
import type { Annotated, Order, WorkerStart } from './messages.ts';

/** How a pile is shared out. Times were flat for 4 to 16 pages an order, on six hundred news articles and two cores. */
const SHARE = {
  /** Pages a worker is sent at once: enough that sending costs little, few enough that none is left waiting at the end. */
  pages: 8,
  /** A worker takes half a second to be ready, in which one core cleans and annotates so many pages. */
  worthIt: 24,
} as const;

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
  const most = Math.min(jobs ?? availableParallelism(), Math.ceil(pages / (jobs === null ? SHARE.worthIt : 1)));
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
    clean: (pages, onDone) => shared(workers, 'clean', pages, own.clean, onDone),
    annotate: async (articles, onDone) => {
      const outcomes = await shared(workers, 'annotate', articles, annotateOwn, onDone);
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
  | { readonly from: number; readonly outcomes: readonly Outcome<Out>[] }
  | { readonly code: VariorumErrorCode | null; readonly message: string };

/** Each worker is sent a few items whenever it has none; what came of them is put where it belongs. */
async function shared<In, Out>(
  workers: readonly Worker[],
  step: Order['step'],
  items: readonly In[],
  own: (item: In) => Outcome<Out>,
  onDone: OnDone,
): Promise<Outcome<Out>[]> {
  const outcomes = new Array<Outcome<Out>>(items.length);
  let [next, done] = [0, 0];
  const ownShare = async (): Promise<void> => {
    while (next < items.length) {
      const at = next;
      next += 1;
      outcomes[at] = own(items[at]!);
      done += 1;
      onDone(done);
      // Workers that have answered are given their next order.
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  await Promise.all([
    ...workers.map(
      (worker) =>
        new Promise<void>((resolve, reject) => {
          const leave = (end: () => void): void => {
            worker.removeListener('message', onAnswer);
            worker.removeListener('error', onError);
            end();
          };
          const onError = (error: unknown) => leave(() => reject(error));
          const onAnswer = (answer: Answer<Out>): void => {
            if (!('outcomes' in answer)) {
              leave(() => reject(thrown(answer)));
              return;
            }
            answer.outcomes.forEach((outcome, i) => {
              outcomes[answer.from + i] = outcome;
            });
            done += answer.outcomes.length;
            onDone(done);
            send();
          };
          const send = (): void => {
            if (next >= items.length) {
              leave(resolve);
              return;
            }
            worker.postMessage({ step, from: next, items: items.slice(next, next + SHARE.pages) });
            next += SHARE.pages;
          };
          worker.on('message', onAnswer);
          worker.on('error', onError);
          send();
        }),
    ),
    ownShare(),
  ]);
  return outcomes;
}

function thrown({ code, message }: { readonly code: VariorumErrorCode | null; readonly message: string }): Error {
  return code === null ? new Error(message) : new VariorumError(code, message);
}
