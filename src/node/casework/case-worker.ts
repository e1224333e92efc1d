/** What runs in a worker: one job on one case, told as it goes on. */
import { getPriority, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { VariorumError } from '../../model.ts';
import { type CaseJob, doJob } from './case-job.ts';
import type { ToldOfJob } from './case-work.ts';

const { path, job } = workerData as { readonly path: string; readonly job: CaseJob };
const tell = (told: ToldOfJob) => parentPort!.postMessage(told);

/** So much the job yields to whoever asks meanwhile, in steps of the system. */
const YIELDS = 10;
// On Linux it holds for this thread and those it starts, elsewhere for the whole program, where nothing would be won.
if (process.platform === 'linux') setPriority(Math.min(19, getPriority() + YIELDS));

try {
  await doJob(path, job, (stage, done, total) => tell({ stage, done, total }));
  tell({ done: true });
} catch (error) {
  tell({
    code: error instanceof VariorumError ? error.code : null,
    message: error instanceof Error ? error.message : String(error),
  });
}
