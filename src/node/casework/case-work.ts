import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { VariorumError, type VariorumErrorCode } from '../../model.ts';
import { type CaseJob, doJob, type OnJob } from './case-job.ts';

/** Beside this file as it is built; where the source runs as it stands there is none, and this thread does the job itself. */
const program = new URL('./case-worker.js', import.meta.url);

/** What a worker tells of its job: how far it is, that it is done, or what ended it. */
export type ToldOfJob =
  | { readonly stage: string; readonly done: number; readonly total: number }
  | { readonly done: true }
  | { readonly code: VariorumErrorCode | null; readonly message: string };

/** Jobs on one case, each in a thread of its own, so that whoever asks meanwhile is answered. */
export interface CaseWork {
  /** Rejects with what ended the job; the case is as it was before whatever had not been done. */
  run(job: CaseJob, onProgress: OnJob): Promise<void>;
  /** Ends what is being done. */
  end(): Promise<void>;
}

/** Works on the case in a file. */
export function workOnCase(path: string): CaseWork {
  let worker: Worker | null = null;
  return {
    run: (job, onProgress) => {
      if (!existsSync(fileURLToPath(program))) return doJob(path, job, onProgress);
      return new Promise((resolve, reject) => {
        const thread = new Worker(program, { workerData: { path, job } });
        worker = thread;
        const end = (how: () => void) => {
          worker = null;
          how();
        };
        thread.on('message', (told: ToldOfJob) => {
          if ('stage' in told) onProgress(told.stage, told.done, told.total);
          else if ('message' in told) end(() => reject(thrown(told)));
          else end(resolve);
        });
        thread.on('error', (error) => end(() => reject(error)));
        thread.on('exit', () => end(() => reject(new Error('The work on the case was ended.'))));
      });
    },
    end: async () => {
      await worker?.terminate();
    },
  };
}

function thrown({ code, message }: { readonly code: VariorumErrorCode | null; readonly message: string }): Error {
  return code === null ? new Error(message) : new VariorumError(code, message);
}
