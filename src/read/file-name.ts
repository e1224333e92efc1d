import { type Format, formatOf } from '../formats/index.ts';

export interface FileName {
  /** How its ending says the file is to be read; null: by looking at it. */
  readonly format: Format | null;
  /** The file's name without folders and without the endings that say how to read it. */
  readonly key: string;
  /** The name ends in `.gz`. */
  readonly packed: boolean;
  /** What the file is if it holds no page: "a PDF; export its text first". Null if it can be read. */
  readonly foreign: string | null;
}

/** Reasons not to read a file, with the endings they are told by. */
const FOREIGN: readonly (readonly [reason: string, endings: string])[] = [
  ['a PDF; export its text first', 'pdf'],
  ['an image', 'jpg jpeg jpe png gif webp svg svgz tif tiff bmp heic heif avif ico psd'],
  ['a video', 'mp4 m4v mov avi mkv webm mpg mpeg wmv'],
  ['a sound recording', 'mp3 m4a wav ogg oga opus flac aac wma'],
  ['an office document; save it as text or HTML first', 'doc docx docm dot odt ott rtf pages wpd'],
  ['a spreadsheet; save its texts as JSON Lines first', 'xls xlsx xlsm ods numbers csv tsv'],
  ['a presentation; export its text first', 'ppt pptx odp key'],
  ['an e-book; export its text first', 'epub mobi azw azw3'],
  ['an archive; unpack it first', 'zip 7z rar tar tgz tbz2 txz bz2 xz zst lz4 br jar'],
  ['a web archive; save its pages as HTML first', 'warc wacz webarchive mht mhtml maff'],
  ['an e-mail; save its text first', 'eml msg mbox pst'],
  ['an XML document; save its texts as text or HTML first', 'xml rss atom xsl xslt opml'],
  ['a style sheet', 'css scss less'],
  ['a script', 'js mjs cjs ts map wasm'],
  ['a font', 'woff woff2 ttf otf eot'],
  ['a database', 'sqlite sqlite3 db mdb'],
  ['a program', 'exe dll so dylib pyc'],
];

const FOREIGN_BY_ENDING: ReadonlyMap<string, string> = new Map(
  FOREIGN.flatMap(([reason, endings]) => endings.split(' ').map((ending) => [ending, reason] as const)),
);

/**
 * What a file's name says about how to read it.
 *
 * @example fileName('pages/storm.txt.gz') // { format: textFormat, key: 'storm', packed: true, foreign: null }
 */
export function fileName(source: string): FileName {
  const name = source.slice(source.lastIndexOf('/') + 1);
  const outer = split(name);
  const packed = outer.ending === 'gz';
  const inner = packed ? split(outer.stem) : outer;
  const format = formatOf(inner.ending);
  return {
    format,
    key: format === null ? (packed ? outer.stem : name) : inner.stem,
    packed,
    foreign: FOREIGN_BY_ENDING.get(inner.ending) ?? null,
  };
}

/** A name and its last ending in lower case. A name that starts with its only dot has none. */
function split(name: string): { readonly stem: string; readonly ending: string } {
  const dot = name.lastIndexOf('.');
  if (dot <= 0) return { stem: name, ending: '' };
  return { stem: name.slice(0, dot), ending: name.slice(dot + 1).toLowerCase() };
}
