import type { ReadLimits } from '../formats/index.ts';
import { byCodeUnit, type ReadFailure } from '../model.ts';

/** What is counted while one file is read. */
export interface Tally {
  /** Counts something that is no page. */
  leaves(what: string): void;
  /** True while there is room for one thing more, of so many bytes. */
  takes(bytes: number): boolean;
  /** Why there is no more. */
  readonly full: string;
  /** True for a failure that is to be listed; the others are counted. */
  lists(failure: ReadFailure): boolean;
  /** What was counted, in lines. */
  rest(): ReadFailure[];
}

/** So many failures of one file are listed one by one. */
const LISTED = 200;

/** A count for one file, with all the archives in it. */
export function tallyOf(source: string, limits: ReadLimits): Tally {
  const left = new Map<string, number>();
  let entries = 0;
  let bytes = 0;
  let failures = 0;
  return {
    full: `more in it than is read of one file (${limits.entries} things, ${limits.unpackedBytes / 2 ** 30} GB); divide it`,
    leaves(what) {
      left.set(what, (left.get(what) ?? 0) + 1);
    },
    takes(more) {
      entries += 1;
      bytes += more;
      return entries <= limits.entries && bytes <= limits.unpackedBytes;
    },
    lists: ({ source: at }) => at === source || !at.includes('#') || ++failures <= LISTED || isRecord(at, source),
    rest() {
      const lines: ReadFailure[] = [];
      if (failures > LISTED)
        lines.push({ source, reason: `${failures - LISTED} more things in it that could not be read` });
      if (left.size > 0) {
        const counts = [...left].sort(([a], [b]) => byCodeUnit(a, b)).map(([what, count]) => `${what} (${count})`);
        lines.push({ source, reason: `left out of it, as no pages: ${counts.join(', ')}` });
      }
      return lines;
    },
  };
}

/** Records of the file itself are counted where they are read. */
const isRecord = (at: string, source: string): boolean => /^#\d{1,9}$/.test(at.slice(source.length));
