import { ByteQueue } from '../page/byte-queue.ts';
import type { ByteSource } from '../page/byte-source.ts';
import { Unreadable } from '../page/reader.ts';

/** A record of a WARC file (ISO 28500), its block not yet read. */
export interface WarcRecord {
  /** `response`, `resource`, `revisit`, `request`, `warcinfo`. */
  readonly type: string;
  /** The fields of its header, by their names in small letters. */
  readonly fields: ReadonlyMap<string, string>;
  /** Bytes of its block. */
  readonly length: number;
  /** The next bytes of its block, at most so many. */
  take(length: number): Promise<Uint8Array>;
}

/** Bytes a line of a header may have, and lines a header. */
const HEADER = { line: 65_536, lines: 200 } as const;

export const isWarc = (head: Uint8Array): boolean => WARC.every((byte, at) => head[at] === byte);
const WARC = [...'WARC/'].map((sign) => sign.charCodeAt(0));

/**
 * The records of a WARC file, one after another: a record's block can be read until the next is asked for, and what was not read
 * of it is passed over. Throws `Unreadable` where the file breaks off or is damaged.
 */
export async function* recordsOf(source: ByteSource): AsyncGenerator<WarcRecord> {
  const queue = new ByteQueue(source);
  for (;;) {
    let version = await queue.line(HEADER.line);
    while (version === '') version = await queue.line(HEADER.line);
    if (version === null) return;
    if (!/^WARC\/[01]\.\d/.test(version)) throw new Unreadable(DAMAGED);
    const fields = await fieldsOf(queue);
    const length = Number(fields.get('content-length') ?? Number.NaN);
    if (!Number.isSafeInteger(length) || length < 0) throw new Unreadable(DAMAGED);
    let left = length;
    yield {
      type: (fields.get('warc-type') ?? '').toLowerCase(),
      fields,
      length,
      async take(wanted) {
        const bytes = await queue.take(Math.min(wanted, left));
        left -= bytes.length;
        if (bytes.length < wanted && left > 0) throw new Unreadable(CUT);
        return bytes;
      },
    };
    if (!(await queue.skip(left))) throw new Unreadable(CUT);
  }
}

async function fieldsOf(queue: ByteQueue): Promise<Map<string, string>> {
  const fields = new Map<string, string>();
  let name = '';
  for (let lines = 0; lines < HEADER.lines; lines++) {
    const line = await queue.line(HEADER.line);
    if (line === null) throw new Unreadable(CUT);
    if (line === '') return fields;
    const colon = line.indexOf(':');
    if (/^[ \t]/.test(line)) fields.set(name, `${fields.get(name) ?? ''} ${line.trim()}`.trim());
    else if (colon > 0) {
      name = line.slice(0, colon).trim().toLowerCase();
      fields.set(name, line.slice(colon + 1).trim());
    }
  }
  throw new Unreadable(DAMAGED);
}

const DAMAGED = 'a web archive that is damaged; what follows the damage was not read';
const CUT = 'a web archive that is cut short; what is missing at its end was not read';
