import { type Format, formatOf } from '../formats/index.ts';

export interface FileName {
  /** How its ending says the file is to be read; null: by looking at it. */
  readonly format: Format | null;
  /** The file's name without folders and without the endings that say how to read it. */
  readonly key: string;
  /** The name ends in `.gz`, or in one that means it and an archive: `.tgz`. */
  readonly packed: boolean;
  /** The name ends in `.br`. */
  readonly brotli: boolean;
  /** It ends as what is opened by its bytes does: `.pdf`. */
  readonly opened: boolean;
  /** Its last ending, in lower case, without what only says how it is packed. */
  readonly ending: string;
  /** What the file is if it holds no page: "a PDF; export its text first". Null if it can be read. */
  readonly foreign: string | null;
}

/** Reasons not to read a file, with the endings they are told by. */
const FOREIGN: readonly (readonly [reason: string, endings: string])[] = [
  ['an image', 'jpg jpeg jpe png gif webp svg svgz tif tiff bmp heic heif avif ico psd'],
  ['a video', 'mp4 m4v mov avi mkv webm mpg mpeg wmv'],
  ['a sound recording', 'mp3 m4a wav ogg oga opus flac aac wma'],
  ['an office document; save it as text or HTML first', 'doc dot pages wpd'],
  ['a spreadsheet; save its texts as JSON Lines first', 'xls ods numbers'],
  ['a presentation; export its text first', 'ppt pptx odp key'],
  ['an e-book; export its text first', 'mobi azw azw3'],
  ['an archive; unpack it first', '7z rar tbz2 txz bz2 xz zst lz4'],
  ['an e-mail of Outlook; save it as .eml first', 'msg pst'],
  ['a style sheet', 'css scss less'],
  ['a script', 'js mjs cjs ts map wasm'],
  ['a font', 'woff woff2 ttf otf eot'],
  ['a database', 'sqlite sqlite3 db mdb'],
  ['a program', 'exe dll so dylib pyc'],
];

const FOREIGN_BY_ENDING: ReadonlyMap<string, string> = new Map(
  FOREIGN.flatMap(([reason, endings]) => endings.split(' ').map((ending) => [ending, reason] as const)),
);

/** Endings of what is opened by its bytes: the page in it is called without them. */
const OPENED = new Set(
  'pdf docx docm odt ott rtf xlsx xlsm epub zip tar tgz jar warc wacz webarchive mht mhtml maff eml mbox'.split(' '),
);

/**
 * What a file's name says about how to read it.
 *
 * @example fileName('pages/storm.txt.gz') // { format: textFormat, key: 'storm', packed: true, foreign: null }
 */
export function fileName(source: string): FileName {
  const name = source.slice(source.lastIndexOf('/') + 1);
  const outer = split(name);
  const packed = outer.ending === 'gz' || outer.ending === 'tgz';
  const brotli = outer.ending === 'br';
  const inner = outer.ending === 'gz' || brotli ? split(outer.stem) : outer;
  const format = formatOf(inner.ending);
  return {
    format,
    key: format !== null || OPENED.has(inner.ending) ? inner.stem : packed || brotli ? outer.stem : name,
    packed,
    brotli,
    opened: OPENED.has(inner.ending),
    ending: inner.ending,
    foreign: FOREIGN_BY_ENDING.get(inner.ending) ?? null,
  };
}

/** A name and its last ending in lower case. A name that starts with its only dot has none. */
function split(name: string): { readonly stem: string; readonly ending: string } {
  const dot = name.lastIndexOf('.');
  if (dot <= 0) return { stem: name, ending: '' };
  return { stem: name.slice(0, dot), ending: name.slice(dot + 1).toLowerCase() };
}
