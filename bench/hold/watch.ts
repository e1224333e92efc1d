import { Worker } from 'node:worker_threads';

/** Seconds by the clock after which a seed counts as hanging, however busy the machine. */
const HANGS = 240;

/** Watches from a second thread, for a loop without end would never say which seed it is at. */
export interface Watch {
  begin(seed: number): void;
  end(): Promise<unknown>;
}

/** Starts watching: a seed that hangs is printed and ends the process with 1. */
export function watched(seconds = HANGS): Watch {
  const seeds = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(WATCHING, { eval: true, workerData: { seeds, seconds } });
  return {
    begin: (seed) => void Atomics.store(seeds, 0, seed),
    end: () => worker.terminate(),
  };
}

const WATCHING = `
const { workerData: { seeds, seconds } } = require('node:worker_threads');
let seed = 0;
let since = Date.now();
setInterval(() => {
  const now = Atomics.load(seeds, 0);
  if (now !== seed) [seed, since] = [now, Date.now()];
  else if (Date.now() - since > seconds * 1000) {
    require('node:fs').writeSync(1, 'seed ' + seed + ': no end within ' + seconds + ' s\\n');
    process.kill(process.pid, 'SIGKILL');
  }
}, 1000);
`;
