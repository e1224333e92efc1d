import { sha256Hex } from '../../src/model.ts';
import type { pagesFromBytes } from '../../src/read/index.ts';
import { encodedPages } from './pages.ts';

/** What a reader makes of each encoded page: the beginning of the digest of its content, or why it was not read. */
export function encodingDigests(read: typeof pagesFromBytes): Record<string, string> {
  const rows = encodedPages().map(({ encoding, bytes }) => {
    const [item] = read(bytes, `${encoding}.html`);
    return [
      encoding,
      item === undefined ? 'nothing' : 'reason' in item ? item.reason : digestOf(item.content),
    ] as const;
  });
  return Object.fromEntries(rows);
}

/** The first sixteen digits of a text's SHA-256. */
export const digestOf = (content: string): string => sha256Hex(content).slice(0, 16);

/** What it was when it was pinned; the same on every engine. */
export const PINNED: Readonly<Record<string, string>> = {
  ibm866: '55b04aa6c77fd9bb',
  'iso-8859-2': '8d77301cdf64e8f0',
  'iso-8859-3': '8a80e47dd921ee48',
  'iso-8859-4': 'a435d76f93091063',
  'iso-8859-5': 'a7015974a65d7fa6',
  'iso-8859-6': '5556220fc0265795',
  'iso-8859-7': '536ffd7a1be984f6',
  'iso-8859-8': '2b23d280f2554510',
  'iso-8859-8-i': 'e689b287ec3b19fe',
  'iso-8859-10': 'fdbcb7f739432bbb',
  'iso-8859-13': 'f8ee23ad57c2a572',
  'iso-8859-14': '9b94a949d207c863',
  'iso-8859-15': 'dcdf5854bcb351fe',
  'iso-8859-16': 'abb788646fdfde87',
  'koi8-r': 'ebdc6c2c376dcd8a',
  'koi8-u': 'a23428ed9db54d00',
  macintosh: 'ec70333200d7340f',
  'windows-874': '6d68d554269ae625',
  'windows-1250': '0a3ca3ca556bc898',
  'windows-1251': 'c6904286f0552647',
  'windows-1252': '3af5cfcbd4270243',
  'windows-1253': 'fa5d8f1e3d87cefd',
  'windows-1254': 'f103d6b044bb0965',
  'windows-1255': '9be7a2988f661e51',
  'windows-1256': '610c97beed4cc717',
  'windows-1257': 'c49d26b4cd5e1faa',
  'windows-1258': '0edd047b2fc3c649',
  'x-mac-cyrillic': '4834f48f1fac341f',
  'x-user-defined': 'b830385d9fd986f1',
  gbk: '16c586fc488f1e7b',
  gb18030: 'ed906319eb486ddb',
  big5: '6d8a035cb4d8fcd1',
  'euc-jp': '532e2dd635d12436',
  shift_jis: 'e22b75437ddb6e82',
  'euc-kr': '38a3c72f079d4760',
  'iso-2022-jp': '1beb4722921c3936',
  'utf-16le': '78e3ea78e224cd5f',
  'utf-16be': '78e3ea78e224cd5f',
};
