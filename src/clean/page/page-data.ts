import { decodeReferences, stripTags } from './strip-tags.ts';
import { type Tree, textWithin } from './tree.ts';

/** What a page's data say of its article. */
export interface PageData {
  /** Its paragraphs, in order. */
  readonly paragraphs: readonly string[];
  readonly byline: string | null;
}

/** What of data is an article: letters and shares. Chosen on invented pages of the common frameworks. */
const DATA = {
  /** Least letters of a line that ends no sentence, of one that does, and of all of them. */
  paragraph: 40,
  line: 8,
  all: 250,
  /** Values looked at in one page. */
  values: 100_000,
  longest: 4_000_000,
  /** Levels of lists and objects in which one body is nested. */
  levels: 6,
} as const;

/** Keys under which systems keep the body of an article, rather than a teaser of it or its comments. */
const BODY_KEY =
  /^(?:body|content|text|article_?body|paragraphs?|blocks?|html|story|components|elements|children|nodes)(?:_?html|_?text|_?blocks|Html|Text|Blocks)?$/i;
const OTHER_KEY =
  /comment|related|recommend|teaser|footer|navigation|menu|cookie|consent|translation|i18n|messages|legal|policy|disclaimer/i;
const SIGNED = /^(?:by_?line|authors?|author_?names?|creators?|writers?)$/i;

interface Found {
  readonly lines: readonly string[];
  readonly letters: number;
  readonly byline: string | null;
}

/**
 * The article in the data that a page carries for its scripts: of all lists and texts the one with the most prose. Null
 * where there is too little. Read only where the page itself shows no article.
 */
export function pageData({ elements }: Tree): PageData | null {
  let best: Found | null = null;
  for (const element of elements) {
    if (element.tag !== 'script' || /ld\+json/i.test(element.attributes.type ?? '')) continue;
    const script = textWithin(element, DATA.longest);
    for (const value of valuesOf(script)) {
      const found = bestIn(value);
      if (found !== null && found.letters > (best?.letters ?? 0)) best = found;
    }
  }
  return best === null || best.letters < DATA.all ? null : { paragraphs: best.lines, byline: best.byline };
}

/** The JSON in a script: the whole, what is assigned to a name, the strings a framework pushes. */
function valuesOf(script: string): unknown[] {
  const text = script.trim().replace(/;$/, '');
  if (text.length < DATA.all) return [];
  if (/^[{[]/.test(text)) return jsonOf(text);
  const pushed = [...text.matchAll(/__next_f\.push\((\[\d{1,3},"(?:[^"\\]|\\.)*"\])\)/g)].flatMap(([, list]) =>
    jsonOf(list!),
  );
  if (pushed.length > 0) return pushed.flatMap((list) => flightValues(Array.isArray(list) ? list[1] : null));
  const assigned = /^(?:window\.|self\.|var |let |const )?[\w.$["'\]]{1,80}\s?=\s?(?=[{[])/.exec(text);
  if (assigned) return jsonOf(text.slice(assigned[0].length));
  const quoted = /JSON\.parse\(("(?:[^"\\]|\\.)*")\)/.exec(text)?.[1];
  return quoted === undefined
    ? []
    : jsonOf(quoted).flatMap((inner) => (typeof inner === 'string' ? jsonOf(inner) : []));
}

/** The rows of React's flight format: `7:["$","p",null,{…}]`, `8:T4a2,<p>…`. */
function flightValues(rows: unknown): unknown[] {
  if (typeof rows !== 'string') return [];
  return rows.split('\n').flatMap((row) => {
    const json = /^[\da-f]{1,6}:(?=[[{"])/.exec(row);
    return json ? jsonOf(row.slice(json[0].length)) : [row.replace(/^[\da-f]{1,6}:T[\da-f]{1,6},/, '')];
  });
}

function jsonOf(text: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}

/** The list, object or text of a value that holds the most prose in one place. */
function bestIn(root: unknown): Found | null {
  let best: Found | null = null;
  let left: number = DATA.values;
  const visit = (value: unknown, byline: string | null, named: boolean, depth: number): void => {
    left -= 1;
    if (left < 0 || depth > 60) return;
    if (typeof value === 'string' || Array.isArray(value)) {
      const lines = proseOf(value, 0);
      const letters = lines.reduce((sum, line) => sum + line.length, 0) * (named ? 1.5 : 1);
      if (letters >= DATA.all && letters > (best?.letters ?? 0)) best = { lines, letters, byline };
    }
    if (typeof value !== 'object' || value === null) return;
    const signed = Array.isArray(value) ? byline : (bylineIn(value as Record<string, unknown>) ?? byline);
    for (const [key, inner] of Object.entries(value)) {
      if (OTHER_KEY.test(key)) continue;
      visit(inner, signed, Array.isArray(value) ? named : BODY_KEY.test(key), depth + 1);
    }
  };
  visit(root, null, false, 0);
  return best;
}

/** The paragraphs of a body: a text of lines or of HTML, or a list of parts each of which holds one. */
function proseOf(value: unknown, level: number): string[] {
  if (typeof value === 'string') return linesOf(value);
  if (typeof value !== 'object' || value === null || level > DATA.levels) return [];
  if (Array.isArray(value)) return value.slice(0, 3_000).flatMap((item) => proseOf(item, level + 1));
  const parts = Object.entries(value).filter(([key]) => !OTHER_KEY.test(key));
  const texts = parts.map(([key, inner]) => (BODY_KEY.test(key) || level < 2 ? proseOf(inner, level + 1) : []));
  return texts.reduce((most, lines) => (lengthOf(lines) > lengthOf(most) ? lines : most), []);
}

const lengthOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length, 0);

/** The lines of a text that read as prose: they end as sentences do, or are long and have small letters. */
function linesOf(text: string): string[] {
  if (text.length < DATA.line || ADDRESS.test(text)) return [];
  const plain = /<[a-z/]/i.test(text) ? stripTags(text) : decodeReferences(text);
  const lines = plain.split(/\n+/).map((line) => line.replace(/\s+/g, ' ').trim());
  return lines.filter(
    (line) => (line.length >= DATA.line && ENDED.test(line)) || (line.length >= DATA.paragraph && RUNNING.test(line)),
  );
}

const ADDRESS = /^(?:https?:|data:|[{[])/;
const ENDED = /[.!?…。！？։।][”"’'»)」』]{0,3}$/u;
const RUNNING = /\s\p{Ll}{2,}\s/u;

function bylineIn(thing: Record<string, unknown>): string | null {
  for (const [key, value] of Object.entries(thing)) {
    if (!SIGNED.test(key)) continue;
    const list = (Array.isArray(value) ? value : [value]).slice(0, 12);
    const names = list.flatMap((item) => {
      const name = typeof item === 'object' && item !== null ? (item as { name?: unknown }).name : item;
      return typeof name === 'string' && name.length <= 100 && name.trim() !== '' ? [name.trim()] : [];
    });
    if (names.length > 0) return names.join(', ');
  }
  return null;
}
