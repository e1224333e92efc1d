import { table } from '../../base/table.ts';

/** Elements whose content is not text. */
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'svg', 'title', 'iframe', 'textarea']);
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|cite|code|del|em|font|i|ins|kbd|label|mark|q|s|small|span|strong|sub|sup|time|u|wbr|img)$/;

const NAMED: Readonly<Record<string, string>> = table({
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  copy: '©',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
  raquo: '»',
  laquo: '«',
  euro: '€',
  pound: '£',
});

const ACCENTS: Readonly<Record<string, string>> = table({
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
  ring: '\u030a',
});

/** The letter that a reference such as `oacute` names, or null. */
function accented(name: string): string | null {
  if (name === 'szlig') return 'ß';
  const accent = ACCENTS[name.slice(1)];
  return accent === undefined ? null : `${name[0]}${accent}`.normalize('NFC');
}

/** Decodes numeric and the common named character references; leaves the others as they stand. */
export function decodeReferences(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED[String(name).toLowerCase()] ?? accented(String(name)) ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\ufffd';
  });
}

/** The text of markup that no parser could be trusted with: one pass, in linear time, blocks on lines of their own. */
export function stripTags(html: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      parts.push(html.slice(at).replace(/\s+/g, ' '));
      break;
    }
    if (open > at) parts.push(html.slice(at, open).replace(/\s+/g, ' '));
    if (!/[a-z/!?]/i.test(html[open + 1] ?? '')) {
      parts.push('<');
      at = open + 1;
      continue;
    }
    const comment = html.startsWith('<!--', open);
    const close = html.indexOf(comment ? '-->' : '>', open + 1);
    if (close < 0) break;
    at = close + (comment ? 3 : 1);
    const name = /^\/?([a-z][a-z\d]{0,20})/i.exec(html.slice(open + 1, open + 24))?.[1]?.toLowerCase();
    if (name === undefined) continue;
    if (!INLINE.test(name)) parts.push('\n');
    if (SILENT.has(name) && html[open + 1] !== '/') at = endOfSilent(html, at, name);
  }
  const lines = decodeReferences(parts.join(''))
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim());
  return lines.filter((line) => line !== '').join('\n');
}

function endOfSilent(html: string, from: number, name: string): number {
  const end = new RegExp(`</${name}[\\s/>]`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}
