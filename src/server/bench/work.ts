import { VariorumError } from '../../model.ts';
import type { CaseJob, CaseWork } from '../../node/index.ts';
import type { CaseState, Stage } from '../../publish/index.ts';
import type { Workbench } from './workbench.ts';

/** What is done with a case, one job at a time, and who is told. */
export interface Work {
  state(): CaseState;
  /** Begins to read what waits and to make the edition again; while that is done, it is done once more after. */
  make(): void;
  /** Sets the latest edition if it is not set; resolves once it is, or cannot be. */
  set(): Promise<void>;
  /** Tells whoever listens that something was written here. */
  changed(): void;
  /** Tells of each change, from now on; what it returns ends that. */
  listen(onState: (state: CaseState) => void): () => void;
  /** Resolves once nothing is being done. */
  idle(): Promise<void>;
  end(): Promise<void>;
}

/** How often it is looked whether another program wrote, in milliseconds; and at most so often progress is told. */
const [LOOKED, TOLD] = [1000, 200];
/** Rulings that are told one by one. */
const MOST = 50;

/** Work on a case. @param jobs who does the jobs */
export function workFor(bench: Workbench, jobs: Pick<CaseWork, 'run' | 'end'>): Work {
  const listeners = new Set<(state: CaseState) => void>();
  let making: Stage | null = null;
  let trouble: string | null = null;
  let running: Promise<void> | null = null;
  let again = false;
  let told = 0;
  /** Number of the edition that was tried to be set last. */
  let tried = 0;
  const tell = () => {
    if (listeners.size === 0) return;
    told = Date.now();
    const now = state();
    for (const listener of listeners) listener(now);
  };
  const state = (): CaseState => {
    const counts = bench.counts();
    const waiting = bench.waiting();
    return {
      by: bench.by,
      edition: bench.isSet() ? bench.latest()!.digest : null,
      pages: counts.pages,
      files: counts.given,
      rulings: counts.rulings,
      waiting: waiting.slice(-MOST),
      waitingCount: waiting.length,
      making,
      trouble,
    };
  };
  const onProgress = (stage: string, done: number, total: number) => {
    const isNew = making?.stage !== stage;
    making = { stage, done, total };
    if (isNew || Date.now() - told > TOLD) tell();
  };
  const start = (job: CaseJob): Promise<void> => {
    making = { stage: job === 'make' ? 'read' : 'report', done: 0, total: 0 };
    trouble = null;
    const run = async () => {
      try {
        await jobs.run(job, onProgress);
      } catch (error) {
        trouble =
          error instanceof VariorumError ? error.message : `A fault of the program: ${(error as Error).message}`;
      }
      running = null;
      making = null;
      if (again) {
        again = false;
        running = start('make');
      }
      tell();
    };
    running = run();
    tell();
    return running;
  };
  let version = bench.casebook.version();
  const watch = setInterval(() => {
    if (listeners.size === 0) return;
    const now = bench.casebook.version();
    if (now !== version) tell();
    version = now;
  }, LOOKED);
  watch.unref();
  return {
    state,
    make: () => {
      if (running === null) void start('make');
      else again = true;
    },
    set: async () => {
      const last = bench.latest();
      if (last === null || bench.isSet()) return;
      // One that cannot be set, of an older contract, is not tried by everybody who asks.
      if (running === null && tried === last.number) return;
      tried = last.number;
      await (running ?? start('set'));
    },
    changed: tell,
    listen: (onState) => {
      listeners.add(onState);
      return () => listeners.delete(onState);
    },
    idle: async () => {
      while (running !== null) await running;
    },
    end: async () => {
      clearInterval(watch);
      again = false;
      await jobs.end();
    },
  };
}
