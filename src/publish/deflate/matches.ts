/** What a text is made of: single bytes, and pieces that stood before. `length` 0 means the byte itself. */
export interface Tokens {
  readonly count: number;
  /** A byte, or how far back the piece stood. */
  readonly values: Uint32Array;
  readonly lengths: Uint16Array;
}

const WINDOW = 32768;
const SHORTEST = 3;
const LONGEST = 258;
/** Earlier places that are tried for each piece. */
const TRIES = 24;
/** A piece this long is taken without a look at the next place. */
const LONG_ENOUGH = 48;

/** Finds repeated pieces with hash chains, putting a piece off by one byte where the next place has a longer one. */
export function findMatches(bytes: Uint8Array): Tokens {
  const values = new Uint32Array(bytes.length);
  const lengths = new Uint16Array(bytes.length);
  const heads = new Int32Array(65536).fill(-1);
  const before = new Int32Array(WINDOW).fill(-1);
  let count = 0;

  const hash = (at: number) => ((bytes[at]! << 10) ^ (bytes[at + 1]! << 5) ^ (bytes[at + 2]! * 97)) & 0xffff;
  const enter = (at: number) => {
    if (at + SHORTEST > bytes.length) return;
    const key = hash(at);
    before[at & (WINDOW - 1)] = heads[key]!;
    heads[key] = at;
  };
  // What the last look found: a pair of variables, since an object a byte would be most of the work.
  let length = 0;
  let back = 0;
  const find = (at: number): void => {
    length = 0;
    back = 0;
    if (at + SHORTEST > bytes.length) return;
    const most = Math.min(LONGEST, bytes.length - at);
    let place = heads[hash(at)]!;
    for (let tries = TRIES; place >= 0 && at - place <= WINDOW - 1 && tries > 0; tries--) {
      if (bytes[place + length] === bytes[at + length]) {
        let same = 0;
        while (same < most && bytes[place + same] === bytes[at + same]) same++;
        if (same > length) {
          length = same;
          back = at - place;
        }
        if (length === most) break;
      }
      const next = before[place & (WINDOW - 1)]!;
      if (next >= place) break;
      place = next;
    }
    if (length < SHORTEST) length = 0;
  };

  find(0);
  for (let at = 0; at < bytes.length; ) {
    enter(at);
    const own = length;
    const ownBack = back;
    if (own < LONG_ENOUGH) find(at + 1);
    else length = 0;
    if (own === 0 || length > own) {
      values[count++] = bytes[at++]!;
      continue;
    }
    values[count] = ownBack;
    lengths[count++] = own;
    const end = at + own;
    while (++at < end) enter(at);
    find(at);
  }
  return { count, values, lengths };
}
