/** Signs that part the cells of a row. */
const SEPARATORS = [',', ';', '\t', '|'] as const;

/** The sign that parts the cells: the one the first row has most of, outside of quotes. */
export function separatorOf(text: string): string {
  const first = text
    .slice(0, 10_000)
    .replace(/"[^"]{0,5000}"/g, '')
    .split('\n', 1)[0]!;
  const counts = SEPARATORS.map((sign) => ({ sign, count: first.split(sign).length - 1 }));
  return counts.reduce((most, each) => (each.count > most.count ? each : most)).sign;
}

/** The rows of a table of characters (RFC 4180), cells in quotes with line breaks in them too. Linear in the text. */
export function* rowsOf(text: string, separator: string): Generator<readonly string[]> {
  let row: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      at++;
      for (;;) {
        const quote = text.indexOf('"', at);
        cell += text.slice(at, quote < 0 ? text.length : quote);
        at = quote < 0 ? text.length : quote + 1;
        if (quote < 0 || text[at] !== '"') break;
        cell += '"';
        at++;
      }
    }
    const end = cellEnd(text, at, separator);
    cell += text.slice(at, text[end] === '\n' && text[end - 1] === '\r' ? end - 1 : end);
    row.push(cell);
    at = end + 1;
    if (end >= text.length || text[end] === '\n') {
      if (row.some((each) => each.trim() !== '')) yield row;
      row = [];
    }
  }
  if (row.some((each) => each.trim() !== '')) yield row;
}

function cellEnd(text: string, from: number, separator: string): number {
  for (let at = from; at < text.length; at++) if (text[at] === '\n' || text[at] === separator) return at;
  return text.length;
}
