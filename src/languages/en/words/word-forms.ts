import { hashText } from '../../../base/sequence/hash.ts';
import { table } from '../../../base/table.ts';

/** What the form of a word tells, as integers: the ground of the features of all sequence models. */
export interface WordForm {
  /** Hash of the word as written, quotation marks and dashes made alike. */
  readonly word: number;
  /** Hash of the word in lower case, digits as 0. */
  readonly lower: number;
  /** Hashes of the last one, two, three and four letters in lower case; of the whole where it is shorter. */
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  /** Hashes of the first one, two, three and four letters in lower case. */
  readonly prefix1: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly prefix4: number;
  /** Hash of its shape with runs shortened: `Xx` for "Paris", `X.X.` for "U.S.". */
  readonly shape: number;
  /** Hash of its shape with runs of up to four kept: `Xxxx`, `dddd`. */
  readonly longShape: number;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** More than one letter, all of them capitals. */
  readonly capitals: boolean;
  /** Has a letter or a digit. */
  readonly wordly: boolean;
  /** The word in lower case. */
  readonly text: string;
}

const alike: Readonly<Record<string, string>> = table({
  '“': '"',
  '”': '"',
  '``': '"',
  "''": '"',
  '«': '"',
  '»': '"',
  '’': "'",
  '‘': "'",
  '`': "'",
  '—': '--',
  '–': '--',
  '…': '...',
  '-LRB-': '(',
  '-RRB-': ')',
  '-LSB-': '[',
  '-RSB-': ']',
});

/** Forms kept; a text with more distinct words than this starts the store anew. */
const most = 40_000;
let store = new Map<string, WordForm>();

/** The form of a word. The same word always gives the same form; forms are kept for the words seen last. */
export function wordForm(text: string): WordForm {
  const known = store.get(text);
  if (known) return known;
  if (store.size >= most) store = new Map();
  const form = makeForm(text);
  store.set(text, form);
  return form;
}

function makeForm(raw: string): WordForm {
  const text = alike[raw] ?? (raw.includes('’') ? raw.replaceAll('’', "'") : raw);
  const lower = text.toLowerCase().replace(/\d/gu, '0');
  const n = lower.length;
  return {
    word: hashText(text),
    lower: hashText(lower),
    suffix1: hashText(lower.slice(Math.max(0, n - 1))),
    suffix2: hashText(lower.slice(Math.max(0, n - 2))),
    suffix3: hashText(lower.slice(Math.max(0, n - 3))),
    suffix4: hashText(lower.slice(Math.max(0, n - 4))),
    prefix1: hashText(lower.slice(0, 1)),
    prefix2: hashText(lower.slice(0, 2)),
    prefix3: hashText(lower.slice(0, 3)),
    prefix4: hashText(lower.slice(0, 4)),
    shape: hashText(shapeOf(text, 1)),
    longShape: hashText(shapeOf(text, 4)),
    capital: /^\p{Lu}/u.test(text),
    capitals: /^[\p{Lu}.&-]{2,}$/u.test(text) && /\p{Lu}/u.test(text),
    wordly: /[\p{L}\p{N}]/u.test(text),
    text: lower,
  };
}

/** The kinds of the signs of a word, each run cut to `run` signs, the whole to 12. */
function shapeOf(text: string, run: number): string {
  let shape = '';
  let last = '';
  let count = 0;
  for (const sign of text) {
    const kind = /\p{Lu}/u.test(sign) ? 'X' : /\p{L}/u.test(sign) ? 'x' : /\p{N}/u.test(sign) ? 'd' : sign;
    count = kind === last ? count + 1 : 1;
    last = kind;
    if (count <= run) shape += kind;
    if (shape.length > 12) break;
  }
  return shape;
}
