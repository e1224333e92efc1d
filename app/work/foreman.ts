import type { Help, Helping, Made, Order, PackedModel, Progress, Told, Unmade } from './messages.ts';

/** Where the worker's script and the models come from: the site, or the page itself. */
export interface Supply {
  /** Starts a worker. */
  worker(): Promise<Worker>;
  models(): readonly PackedModel[] | Promise<readonly PackedModel[]>;
  /** Names this very program. */
  readonly program: string;
}

/** What an edition is made of. */
export type Giving = Pick<Order, 'files' | 'rulings' | 'read'>;

/** One run; `cancel` ends it at once and leaves nothing behind. */
export interface Run {
  readonly outcome: Promise<Made | Unmade | null>;
  cancel(): void;
}

/**
 * Sets workers to work, one run at a time. The worker is kept, with what it has unpacked, for the next run; those that help it are
 * started by the page, since a worker of a page without an origin may start none.
 */
export function makeForeman(supply: Supply): {
  run(given: Giving, onProgress: (progress: Progress) => void): Run;
} {
  let kept: Worker | null = null;
  return {
    run(given, onProgress) {
      const helping: Worker[] = [];
      let over = false;
      let resolve: (outcome: Made | Unmade | null) => void;
      const outcome = new Promise<Made | Unmade | null>((given) => {
        resolve = given;
      });
      const letGo = () => {
        for (const worker of helping.splice(0)) worker.terminate();
      };
      const end = (came: Made | Unmade | null, keep: boolean) => {
        over = true;
        letGo();
        if (!keep) {
          kept?.terminate();
          kept = null;
        }
        resolve(came);
      };
      const fail = (reason: string) => end({ kind: 'unmade', reason, failures: [] }, false);
      const onError = ({ message }: ErrorEvent) => fail(message || 'A worker could not be started.');
      const help = async (worker: Worker, count: number): Promise<void> => {
        const lines: MessagePort[] = [];
        for (let i = 0; i < count; i++) {
          const [one, helper] = [new MessageChannel(), await supply.worker()];
          helper.onerror = onError;
          helper.postMessage({ kind: 'help', line: one.port1 } satisfies Help, [one.port1]);
          helping.push(helper);
          lines.push(one.port2);
        }
        if (over) letGo();
        else worker.postMessage({ kind: 'helping', lines } satisfies Helping, lines);
      };
      const start = async (): Promise<void> => {
        const worker = kept ?? (await supply.worker());
        kept = worker;
        const models = await supply.models();
        if (over) return;
        worker.onmessage = ({ data }: MessageEvent<Told>) => {
          if (data.kind === 'progress') onProgress(data);
          else if (data.kind === 'wants') help(worker, data.helping).catch(because);
          else if (data.kind === 'let-go') letGo();
          else end(data, true);
        };
        worker.onerror = onError;
        const order: Order = {
          kind: 'make',
          ...given,
          models,
          program: supply.program,
          jobs: navigator.hardwareConcurrency || 1,
        };
        worker.postMessage(order);
      };
      const because = (error: unknown) => fail(error instanceof Error ? error.message : String(error));
      start().catch(because);
      return { outcome, cancel: () => end(null, false) };
    },
  };
}
