import { openCasebook } from '../../store/sqlite/index.ts';
import { takeGiven } from './add-pages.ts';
import { editCase } from './edit-case.ts';
import { setPapers } from './set-papers.ts';

/** What is done with a case while it goes on being asked: reading what waits and making its edition anew, or setting the one it has. */
export type CaseJob = 'make' | 'set';

/** Told how far a job is: a stage, and how many of how many items of it are done; `total` 0 while it is not known. */
export type OnJob = (stage: string, done: number, total: number) => void;

/** Does a job on a case, by an opening of its own. */
export async function doJob(path: string, job: CaseJob, onProgress: OnJob): Promise<void> {
  const casebook = openCasebook(path);
  try {
    if (job === 'make') {
      if (casebook.given().length > 0) {
        onProgress('read', 0, 0);
        await takeGiven(casebook, now(), (done) => onProgress('read', done, 0));
      }
      await editCase(casebook, now(), { onProgress });
    }
    onProgress('report', 0, 0);
    setPapers(casebook);
  } finally {
    casebook.close();
  }
}

const now = (): string => new Date().toISOString();
