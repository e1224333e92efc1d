import {
  type ByteSource,
  type Found,
  type Given,
  gunzipped,
  headOf,
  inMemory,
  isGzip,
  nothingGiven,
  type Reader,
  type ReadLimits,
  readerOf,
  sha256Of,
  tooLarge,
  type Unpack,
  Unreadable,
  wholeOf,
} from '../formats/index.ts';
import type { Page, ReadFailure } from '../model.ts';
import { fileName } from './file-name.ts';
import { pagesOfBytes } from './pages.ts';
import { type Tally, tallyOf } from './tally.ts';

/** What reading a file needs beside the file. */
export interface ReadWith {
  readonly limits: ReadLimits;
  /** Unpacks Brotli; null where this machine cannot. */
  readonly brotli: Unpack | null;
  /** What an error that is nobody's fault here says to people. */
  readonly reasonOf: (error: unknown) => string;
}

/** Bytes of a beginning by which a kind of file is told. */
const HEAD = 4096;

/** A file, or something in one. */
interface Opened {
  readonly source: string;
  /** Its own name: what its ending and its key are read from. */
  readonly name: string;
  readonly bytes: ByteSource;
  readonly given: Given;
  /** In how many files it lies. */
  readonly depth: number;
}

/**
 * The pages of a file of any kind: it is opened by what its bytes say it is, and what is in it in turn, down to
 * `limits.depth`; each page of many has the digest of the file. Things in it that are no pages are counted in one line; failures beyond the first hundreds are counted too.
 */
export async function* pagesOfSource(
  source: string,
  bytes: ByteSource,
  given: ReadWith,
): AsyncGenerator<Page | ReadFailure> {
  const tally = tallyOf(source, given.limits);
  const opened = { source, name: source, bytes, given: nothingGiven, depth: 0 };
  let evidence: string | null = null;
  for await (const item of pagesIn(opened, given, tally)) {
    if ('reason' in item) {
      if (tally.lists(item)) yield item.source === source ? { source, reason: advised(item.reason) } : item;
    } else if (item.source === source) yield item;
    else {
      evidence ??= await sha256Of(bytes);
      yield { ...item, evidence };
    }
  }
  yield* tally.rest();
}

async function* pagesIn(file: Opened, given: ReadWith, tally: Tally): AsyncGenerator<Page | ReadFailure> {
  const { source } = file;
  try {
    yield* openedPages(file, given, tally);
  } catch (error) {
    yield { source, reason: error instanceof Unreadable ? error.message : given.reasonOf(error) };
  }
}

async function* openedPages(file: Opened, given: ReadWith, tally: Tally): AsyncGenerator<Page | ReadFailure> {
  const { source, bytes, depth } = file;
  const { limits } = given;
  const name = fileName(file.name);
  if (name.foreign !== null && file.given.mediaType === null) return yield { source, reason: name.foreign };
  const head = await headOf(bytes, HEAD);
  if (isGzip(head)) {
    const unpacked = gunzipped(bytes);
    const inside = await headOf(unpacked, HEAD);
    const reader = await readerOf(inside, unpacked, name.ending, file.given.mediaType);
    if (reader !== null && depth >= limits.depth) return yield { source, reason: tooDeep(limits) };
    if (reader?.streams) return yield* pagesBy(reader, { ...file, bytes: unpacked }, given, tally);
    if (reader !== null || isGzip(inside)) {
      const whole = await wholeOf(unpacked, limits.fileBytes);
      if (whole === null) return yield { source, reason: 'too large when unpacked' };
      return yield* pagesIn({ ...file, bytes: inMemory(whole), depth: depth + 1 }, given, tally);
    }
  }
  if (name.brotli && !isMarkup(head)) {
    const packed = await wholeOf(bytes, limits.fileBytes);
    const whole = packed === null ? null : given.brotli?.(packed, limits.fileBytes);
    if (given.brotli === null)
      return yield { source, reason: 'packed with Brotli, which is not unpacked here; unpack it first' };
    if (whole === undefined) return yield { source, reason: 'a damaged Brotli file; copy or download it again' };
    if (whole === null) return yield { source, reason: 'too large when unpacked' };
    return yield* pagesIn({ ...file, name: file.name.slice(0, -'.br'.length), bytes: inMemory(whole) }, given, tally);
  }
  const reader = isGzip(head) ? null : await readerOf(head, bytes, name.ending, file.given.mediaType);
  if (reader !== null) {
    if (depth >= limits.depth) return yield { source, reason: tooDeep(limits) };
    return yield* pagesBy(reader, file, given, tally);
  }
  const whole = await wholeOf(bytes, limits.fileBytes);
  if (whole === null) return yield { source, reason: tooLarge(bytes.size ?? limits.fileBytes, limits) };
  yield* pagesOfBytes(whole, { source, name: file.name, given: file.given }, limits);
}

/** What a reader finds, and what is in that. */
async function* pagesBy(
  reader: Reader,
  { source, name, bytes, given: known, depth }: Opened,
  given: ReadWith,
  tally: Tally,
): AsyncGenerator<Page | ReadFailure> {
  const { limits, brotli } = given;
  const key = known.key ?? fileName(name).key;
  let found = 0;
  for await (const item of reader.read({ source, key, bytes, given: known, limits, brotli }) as AsyncIterable<Found>) {
    found += 1;
    if ('leftOut' in item) tally.leaves(item.leftOut);
    else if ('name' in item) {
      if (!tally.takes(item.bytes.part === null ? 0 : (item.bytes.size ?? 0)))
        return yield { source, reason: tally.full };
      const inner = {
        source: item.name === '' ? source : `${source}#${item.name}`,
        name: item.name,
        bytes: item.bytes,
        depth: depth + 1,
      };
      const given_ = { ...nothingGiven, ...item.given, notices: [...known.notices, ...(item.given?.notices ?? [])] };
      for await (const page of pagesIn({ ...inner, given: given_ }, given, tally)) {
        if ('reason' in page && isPlain(page.reason)) tally.leaves(page.reason);
        else yield page;
      }
    } else yield item;
  }
  if (found === 0) yield { source, reason: `${reader.what} with nothing in it` };
}

/** True for what something is, with no advice: an image, a script. In an archive nobody misses it. */
const isPlain = (reason: string): boolean => /^an? [\w ]{3,40}$/.test(reason);

/** What to do with a thing that was given by itself and holds no text: in an archive it is only counted. */
const ADVICE: ReadonlyMap<string, string> = new Map([
  ['an image', 'if it shows a text, make a PDF with text of it (ocrmypdf) first'],
  ['a video', 'make a transcript (.srt, .vtt) of it first'],
  ['a sound recording', 'make a transcript (.srt, .vtt) of it first'],
  ['a video, sound recording or image', 'make a text of it first'],
]);

const advised = (reason: string): string => (ADVICE.has(reason) ? `${reason}; ${ADVICE.get(reason)}` : reason);

/** True for what begins with a tag: a file that is named as packed, and is not. */
const isMarkup = (head: Uint8Array): boolean => head[0] === 0x3c;

const tooDeep = ({ depth }: ReadLimits): string => `in ${depth} archives one in the other; unpack them first`;
