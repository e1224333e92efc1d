import { table } from '../../base/table.ts';
import type { Streams } from './command.ts';

/** Work shorter than this shows no progress at all, in milliseconds. */
const PATIENCE = 700;
/** Between two updates on a terminal, and between two lines in a log. */
const TERMINAL_PAUSE = 100;
const LOG_PAUSE = 10_000;

export interface Progress {
  update(stage: string, done: number, total: number | null): void;
  /** Clears the line on a terminal. */
  end(): void;
}

const VERBS: Readonly<Record<string, string>> = table({
  read: 'reading pages',
  clean: 'cleaning pages',
  annotate: 'annotating articles',
  collate: 'collating texts',
  claims: 'bringing claims together',
  edition: 'making the edition',
  write: 'writing',
});

/** Progress on stderr for long work: one line rewritten on a terminal, a line now and then in a log. */
export function progressOn(streams: Streams, quiet: boolean, now: () => number = Date.now): Progress {
  const started = now();
  const terminal = streams.err.isTTY === true;
  let shown = started;
  let drawn = false;
  return {
    update(stage, done, total) {
      const time = now();
      if (quiet || time - started < PATIENCE || time - shown < (terminal ? TERMINAL_PAUSE : LOG_PAUSE)) return;
      shown = time;
      const count = total === null ? (done > 0 ? ` ${done}` : '') : total > 0 ? ` ${done}/${total}` : '';
      const line = `${VERBS[stage] ?? stage}${count}`;
      streams.err.write(terminal ? `\r\x1b[2K${line}` : `variorum: ${line}\n`);
      drawn = terminal;
    },
    end() {
      if (drawn) streams.err.write('\r\x1b[2K');
      drawn = false;
    },
  };
}
