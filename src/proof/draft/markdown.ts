import { type DraftText, Pieces } from './pieces.ts';

/** A definition of a note or of a link, on a line of its own: `[^1]: …`, `[id]: address`. */
const DEFINITION = /^ {0,3}\[(\^?[^\]\n]{1,80})\]:(.*)$/gmu;
const ADDRESS = /https?:\/\/[^\s<>"')\]]{1,2000}/u;
/** A line that is a paragraph by itself, with what marks it. */
const OWN_LINE = /^(?:#{1,6}[ \t]+|[ \t]{0,8}(?:[-*+]|\d{1,3}[.)])[ \t]+|[ \t]{0,3}>[ \t]?)/u;
const FENCE = /^[ \t]{0,3}(?:```|~~~)/u;
/** Pictures, notes, links, bare addresses, marks of emphasis and code. */
const INLINE =
  /!\[[^\]\n]{0,500}\](?:\([^)\n]{0,2000}\)|\[[^\]\n]{0,80}\])?|\[\^([^\]\n]{1,80})\]|\[([^\]\n]{1,1000})\](?:\(<?([^)\s>]{0,2000})>?(?:[ \t]+["'][^"'\n]{0,300}["'])?\)|\[([^\]\n]{0,80})\])?|<(https?:\/\/[^\s>]{1,2000})>|(https?:\/\/[^\s<>)\]]{1,2000})|\*{1,3}|(?<![\p{L}\p{N}])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}])|~~|`/gu;

/** A draft in Markdown without its marks; what it links to, and the notes of its sentences, as links. */
export function fromMarkdown(source: string): DraftText {
  const notes = new Map<string, string>();
  for (const [, name, rest] of source.matchAll(DEFINITION))
    notes.set(name!.toLowerCase(), ADDRESS.exec(rest!)?.[0] ?? rest!.trim());
  const pieces = new Pieces(source);
  let fenced = false;
  let at = frontMatterEnd(source);
  while (at < source.length) {
    const next = source.indexOf('\n', at);
    const end = next < 0 ? source.length : next;
    const line = source.slice(at, end);
    if (FENCE.test(line)) fenced = !fenced;
    else if (!fenced) {
      DEFINITION.lastIndex = 0;
      if (line.trim() === '' || /^[ \t]{0,3}(?:[-*_=][ \t]*){3,}$/u.test(line)) pieces.end(at);
      else if (!DEFINITION.test(line)) {
        const mark = OWN_LINE.exec(line);
        if (mark !== null) pieces.end(at);
        inline(source, at + (mark?.[0].length ?? 0), end, notes, pieces);
        if (line.startsWith('#')) pieces.end(end);
        else pieces.keep(end, Math.min(end + 1, source.length));
      }
    }
    at = end + 1;
  }
  return pieces.done();
}

function inline(source: string, from: number, to: number, notes: ReadonlyMap<string, string>, pieces: Pieces): void {
  const line = source.slice(from, to);
  let at = 0;
  for (const match of line.matchAll(INLINE)) {
    pieces.keep(from + at, from + match.index);
    const [whole, note, words, address, name, bracketed, bare] = match;
    const start = pieces.length;
    at = match.index + whole.length;
    if (note !== undefined) pieces.link(start, notes.get(`^${note.toLowerCase()}`) ?? '');
    else if (words !== undefined) {
      const target = address ?? notes.get((name === undefined || name === '' ? words : name).toLowerCase());
      if (address === undefined && target === undefined) {
        pieces.keep(from + match.index, from + at);
        continue;
      }
      inline(source, from + match.index + 1, from + match.index + 1 + words.length, notes, pieces);
      pieces.link(start, target ?? '');
    } else if (bracketed !== undefined || bare !== undefined) pieces.link(start, bracketed ?? bare!);
  }
  pieces.keep(from + at, to);
}

/** Where the text begins behind the lines of settings that some programs write at the head. */
function frontMatterEnd(source: string): number {
  if (!source.startsWith('---\n')) return 0;
  const end = source.indexOf('\n---\n', 3);
  return end < 0 ? 0 : end + 5;
}
