/** How much one file or page may hold before it is listed as not read. */
export interface ReadLimits {
  /** Bytes of one file, packed or unpacked; at most {@link LONGEST_STRING}. */
  readonly fileBytes: number;
  /** UTF-16 code units of one page's content. */
  readonly pageCharacters: number;
  /** UTF-16 code units of one declared value: a title, an address. What is longer is cut, with a notice. */
  readonly declaredCharacters: number;
  /** Things that are read in one file, with those in the archives in it. */
  readonly entries: number;
  /** Bytes that all of them may have together. */
  readonly unpackedBytes: number;
  /** How many archives may lie one in the other. */
  readonly depth: number;
}

/** The longest string every engine at hand can hold, in UTF-16 code units: V8's limit on 64-bit machines, 2²⁹ − 24. */
const LONGEST_STRING = 2 ** 29 - 24;

export const defaultLimits: ReadLimits = {
  fileBytes: 64 * 1024 * 1024,
  pageCharacters: 5_000_000,
  declaredCharacters: 2000,
  entries: 100_000,
  unpackedBytes: 2 ** 32,
  depth: 5,
};

/** The default limits with those that were set; a limit given as `undefined` stays at its default. */
export function limitsWith(given: Partial<ReadLimits> = {}): ReadLimits {
  return {
    fileBytes: Math.min(given.fileBytes ?? defaultLimits.fileBytes, LONGEST_STRING),
    pageCharacters: given.pageCharacters ?? defaultLimits.pageCharacters,
    declaredCharacters: given.declaredCharacters ?? defaultLimits.declaredCharacters,
    entries: given.entries ?? defaultLimits.entries,
    unpackedBytes: given.unpackedBytes ?? defaultLimits.unpackedBytes,
    depth: given.depth ?? defaultLimits.depth,
  };
}

/** Why a file is refused that holds more bytes than the limit. */
export function tooLarge(bytes: number, limits: ReadLimits): string {
  return `too large: ${size(bytes)}; the limit for one file is ${size(limits.fileBytes)}`;
}

/** Why a packed file is refused that holds more bytes than the limit once unpacked. */
export function tooLargeUnpacked(limits: ReadLimits): string {
  return `too large when unpacked; the limit for one file is ${size(limits.fileBytes)}`;
}

/** A number of bytes as a person reads it: `12 bytes`, `1.5 MB` (of 1,048,576 bytes). */
function size(bytes: number): string {
  const megabytes = bytes / (1024 * 1024);
  if (megabytes < 0.1) return `${bytes} bytes`;
  return `${Number.isInteger(megabytes) ? megabytes : megabytes.toFixed(1)} MB`;
}
