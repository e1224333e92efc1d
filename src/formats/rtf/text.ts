import { TextDecoder as StandardDecoder } from '@exodus/bytes/encoding.js';
import { escaped } from '../markup/tree.ts';

/** Groups whose words are not the text: tables of fonts and colours, pictures, what runs over each page. */
const UNSEEN = new Set(
  'fonttbl colortbl stylesheet info pict header headerl headerr headerf footer footerl footerr footerf footnote annotation listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping latentstyles datastore xmlnstbl fldinst object shppict nonshppict'.split(
    ' ',
  ),
);

/** Signs that have words of their own. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['line', '<br>'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['~', ' '],
  ['_', '‑'],
]);

interface Group {
  readonly unseen: boolean;
  /** Letters that stand in for one sign where it is not known, and are passed over. */
  readonly skip: number;
}

const TOKEN = /\\(?:([a-z]{1,32})(-?\d{1,10})? ?|'([0-9a-f]{2})|([^a-z']))|([{}])|([^\\{}\r\n]{1,10000})|[\s\S]/giy;

/** How deep groups may lie in one another. */
const DEEPEST = 1000;

/** The paragraphs of a text in RTF (version 1.9), as markup. */
export function paragraphsOf(rtf: string): string[] {
  const decode = decoderOf(Number(/\\ansicpg(\d{1,5})/.exec(rtf.slice(0, 5000))?.[1] ?? 1252));
  const paragraphs: string[] = [];
  const stack: Group[] = [];
  let group: Group = { unseen: false, skip: 1 };
  let words = '';
  let bytes: number[] = [];
  let passOver = 0;
  const flush = (): void => {
    if (bytes.length > 0) words += escaped(decode(Uint8Array.from(bytes)));
    bytes = [];
  };
  const close = (): void => {
    flush();
    paragraphs.push(words);
    words = '';
  };
  const add = (sign: string): void => {
    flush();
    words += sign;
  };
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(rtf); token !== null; token = TOKEN.exec(rtf)) {
    const [, word, number, hex, symbol, brace, text] = token;
    if (brace === '{') {
      if (stack.length < DEEPEST) stack.push(group);
      passOver = 0;
    } else if (brace === '}') {
      flush();
      group = stack.pop() ?? group;
      passOver = 0;
    } else if (symbol === '*') group = { ...group, unseen: true };
    else if (word === 'uc') group = { ...group, skip: Math.min(Math.max(Number(number ?? 1), 0), 10) };
    else if (word !== undefined && UNSEEN.has(word)) group = { ...group, unseen: true };
    else if (word === 'bin') TOKEN.lastIndex += Math.max(0, Number(number ?? 0));
    else if (group.unseen) continue;
    else if (word === 'u' && number !== undefined) {
      add(escaped(String.fromCharCode((Number(number) + 65_536) % 65_536)));
      passOver = group.skip;
    } else if (passOver > 0 && (hex !== undefined || text !== undefined)) {
      const rest = text?.slice(passOver) ?? '';
      passOver = Math.max(0, passOver - (text?.length ?? 1));
      if (rest !== '') add(escaped(rest));
    } else if (word === 'par' || word === 'sect' || word === 'page' || word === 'row') close();
    else if (word === 'cell') add('\t');
    else if (hex !== undefined) bytes.push(Number.parseInt(hex, 16));
    else if (text !== undefined) add(escaped(text));
    else if (symbol === '\n' || symbol === '\r') close();
    else if (symbol === '\\' || symbol === '{' || symbol === '}') add(escaped(symbol));
    else add(SIGNS.get(word ?? symbol ?? '') ?? '');
  }
  close();
  return paragraphs;
}

/** The decoder of a code page of Windows; of one that is not known, 1252. */
function decoderOf(page: number): (bytes: Uint8Array) => string {
  const label =
    page === 932
      ? 'shift_jis'
      : page === 936
        ? 'gbk'
        : page === 949
          ? 'euc-kr'
          : page === 950
            ? 'big5'
            : page === 65_001
              ? 'utf-8'
              : `windows-${page}`;
  let decoder: { decode(bytes: Uint8Array): string };
  try {
    decoder = new StandardDecoder(label);
  } catch {
    decoder = new StandardDecoder('windows-1252');
  }
  return (bytes) => decoder.decode(bytes);
}
