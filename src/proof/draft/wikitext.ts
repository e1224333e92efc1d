import { type DraftText, Pieces } from './pieces.ts';

const ADDRESS = /https?:\/\/[^\s<>"'|\]}]{1,2000}/u;
/** Comments, notes, templates' and tables' brackets, links, marks and tags. */
const MARKS =
  /<!--|<ref\b[^>]{0,400}\/>|<ref\b[^>]{0,400}>|<(nowiki|math|gallery|syntaxhighlight)\b[^>]{0,400}>|\{\{|\{\||\[\[|\[(?=https?:\/\/)|'{2,5}|<\/?[a-z][^>]{0,400}>|\n[ \t]*\n|\n(?=[=*#:;])|(?<=^|\n)={2,6}|={2,6}(?=[ \t]*(?:\n|$))|(?<=^|\n)[*#:;]+[ \t]*/giu;

/** A draft in the markup of Wikipedia without its marks; its notes and outer links as links. */
export function fromWikitext(source: string): DraftText {
  const pieces = new Pieces(source);
  const named = new Map<string, string>();
  walk(source, 0, source.length, pieces, named);
  return pieces.done();
}

function walk(source: string, from: number, to: number, pieces: Pieces, named: Map<string, string>): void {
  let at = from;
  const marks = new RegExp(MARKS.source, MARKS.flags);
  marks.lastIndex = from;
  for (let match = marks.exec(source); match !== null && match.index < to; match = marks.exec(source)) {
    const { index } = match;
    const [mark] = match;
    pieces.keep(at, Math.min(index, to));
    at = index + mark.length;
    if (mark === '<!--') at = after(source, '-->', at, to);
    else if (/^<ref\b/iu.test(mark)) at = note(source, mark, at, to, pieces, named);
    else if (match[1] !== undefined) at = after(source, `</${match[1].toLowerCase()}>`, at, to);
    else if (mark === '{{') at = closing(source, '{{', '}}', index, to);
    else if (mark === '{|') at = closing(source, '{|', '|}', index, to);
    else if (mark === '[[') at = inner(source, index, to, pieces, named);
    else if (mark === '[') at = outer(source, at, to, pieces);
    else if (mark.startsWith('\n') || mark.startsWith('=')) pieces.end(index);
    marks.lastIndex = Math.max(at, index + 1);
  }
  pieces.keep(at, to);
}

/** A note: its first address, or its words, cited where it stands. */
function note(
  source: string,
  mark: string,
  at: number,
  to: number,
  pieces: Pieces,
  named: Map<string, string>,
): number {
  const name = /name\s*=\s*["']?([^"'/>]{1,80})/iu.exec(mark)?.[1]?.trim();
  const single = mark.endsWith('/>');
  const end = single ? at : source.toLowerCase().indexOf('</ref>', at);
  const closed = end < 0 ? to : end;
  const inside = source.slice(at, closed);
  const known = name === undefined ? undefined : named.get(name);
  const address = single ? (known ?? '') : (ADDRESS.exec(inside)?.[0] ?? inside.trim());
  if (name !== undefined && !single) named.set(name, address);
  pieces.link(pieces.length, address);
  return single ? at : Math.min(to, closed + 6);
}

/** A link within the wiki: its words are kept, pictures and categories are not. */
function inner(source: string, index: number, to: number, pieces: Pieces, named: Map<string, string>): number {
  const end = closing(source, '[[', ']]', index, to);
  const inside = source.slice(index + 2, end - 2);
  if (/^\s*:?(?:file|image|category|datei|fichier|archivo)\s*:/iu.test(inside)) return end;
  const bar = inside.lastIndexOf('|');
  walk(source, index + 2 + (bar < 0 ? 0 : bar + 1), end - 2, pieces, named);
  return end;
}

/** `[https://… words]`. */
function outer(source: string, at: number, to: number, pieces: Pieces): number {
  const close = source.indexOf(']', at);
  const end = close < 0 || close > to ? to : close;
  const inside = source.slice(at, end);
  const address = ADDRESS.exec(inside)?.[0] ?? '';
  const start = pieces.length;
  if (inside.length > address.length) pieces.keep(at + address.length + 1, end);
  pieces.link(start, address);
  return Math.min(to, end + 1);
}

function after(source: string, what: string, at: number, to: number): number {
  const found = source.indexOf(what, at);
  return found < 0 || found > to ? to : found + what.length;
}

/** The place behind what closes a bracket, brackets within it counted; the end where none does. */
function closing(source: string, open: string, close: string, index: number, to: number): number {
  let depth = 0;
  for (let at = index; at < to; ) {
    if (source.startsWith(open, at)) {
      depth += 1;
      at += 2;
    } else if (source.startsWith(close, at)) {
      depth -= 1;
      at += 2;
      if (depth === 0) return at;
    } else at += 1;
  }
  return to;
}
