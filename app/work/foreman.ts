import type { GivenFile, Made, PackedModel, Progress, Told, Unmade } from './messages.ts';

/** Where the worker's script and the models come from: the site, or the page itself. */
export interface Supply {
  /** Starts a worker. */
  worker(): Promise<Worker>;
  models(): readonly PackedModel[] | Promise<readonly PackedModel[]>;
}

/** One run; `cancel` ends it at once and leaves nothing behind. */
export interface Run {
  readonly outcome: Promise<Made | Unmade | null>;
  cancel(): void;
}

/** Sets workers to work, one run at a time. The worker is kept, with what it has unpacked, for the next run. */
export function makeForeman(supply: Supply): {
  run(files: readonly GivenFile[], onProgress: (progress: Progress) => void): Run;
} {
  let kept: Worker | null = null;
  return {
    run(files, onProgress) {
      let cancelled = false;
      let end: (outcome: Made | Unmade | null) => void;
      const outcome = new Promise<Made | Unmade | null>((resolve) => {
        end = resolve;
      });
      const unmade = (reason: string) => end({ kind: 'unmade', reason, failures: [] });
      const start = async (): Promise<void> => {
        const worker = kept ?? (await supply.worker());
        const models = await supply.models();
        if (cancelled) return;
        kept = worker;
        worker.onmessage = ({ data }: MessageEvent<Told>) => (data.kind === 'progress' ? onProgress(data) : end(data));
        worker.onerror = ({ message }) => {
          kept = null;
          unmade(message || 'The worker could not be started.');
        };
        worker.postMessage({ files, models, jobs: navigator.hardwareConcurrency || 1 });
      };
      start().catch((error: unknown) => unmade(error instanceof Error ? error.message : String(error)));
      return {
        outcome,
        cancel() {
          cancelled = true;
          kept?.terminate();
          kept = null;
          end(null);
        },
      };
    },
  };
}
