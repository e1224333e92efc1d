/** What runs in a worker: cleans and annotates what it is sent, a few pages at a time. */
import { parentPort, workerData } from 'node:worker_threads';
import { readAnnotationModels } from '../../annotate/index.ts';
import { readCleanModels } from '../../clean/index.ts';
import { annotateOne, cleanOne } from '../../edition/annotate-pile.ts';
import { VariorumError } from '../../model.ts';
import { makeRegister } from '../../outlets/index.ts';
import type { Order, WorkerStart } from './messages.ts';

const { rows, models } = workerData as WorkerStart;
const register = makeRegister(rows);
const read = readAnnotationModels(models);
const cleaning = readCleanModels(models);

parentPort!.on('message', (order: Order) => {
  try {
    parentPort!.postMessage({ outcomes: outcomesOf(order) });
  } catch (error) {
    const code = error instanceof VariorumError ? error.code : null;
    parentPort!.postMessage({ code, message: error instanceof Error ? error.message : String(error) });
  }
});

function outcomesOf(order: Order): readonly object[] {
  if (order.step === 'clean') return order.items.map((page) => cleanOne(page, register, cleaning));
  return order.items.map((article) => {
    const outcome = annotateOne(article, register, read);
    if ('fault' in outcome) return outcome;
    return { made: { annotations: outcome.made.annotations, notices: outcome.made.article.notices } };
  });
}
