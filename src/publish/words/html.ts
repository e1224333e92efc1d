import { table } from '../../base/table.ts';
import { isolated, turns } from './direction.ts';

/**
 * A piece of HTML that is safe to print: it was written by this room, and all it quotes was escaped.
 */
export class Html {
  readonly markup: string;

  /** For this module and for literal markup of our own; never for text that came from a page. */
  constructor(markup: string) {
    this.markup = markup;
  }

  toString(): string {
    return this.markup;
  }
}

/** What may stand in a hole of an {@link html} template. Strings and numbers are escaped, absent values print nothing. */
export type Hole = Html | string | number | null | undefined | false | readonly Hole[];

const ENTITIES: Readonly<Record<string, string>> = table({
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
});

/** Characters that HTML cannot hold: they become U+FFFD, as a browser would make of them. */
const FORBIDDEN = /[^\P{Cc}\t\n\f\r]/gu;

/** Escapes text for element content and for quoted attribute values. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => ENTITIES[c]!).replace(FORBIDDEN, '\ufffd');
}

/** `element`: where an element can stand; `characters`: in a tag, or in an element that holds characters only. */
type Place = 'element' | 'characters';

function fill(hole: Hole, place: Place): string {
  if (hole === null || hole === undefined || hole === false) return '';
  if (hole instanceof Html) return hole.markup;
  if (Array.isArray(hole)) return hole.map((each) => fill(each, place)).join('');
  const text = String(hole);
  // What turns the direction of writing must not turn our own words and numbers beside it.
  if (!turns(text)) return escapeHtml(text);
  return place === 'element' ? `<bdi>${escapeHtml(text)}</bdi>` : escapeHtml(isolated(text));
}

/** Elements that hold no other element, as the browser or a drawing reads them. */
const CHARACTERS_ONLY = /<(?:title|text|tspan|option|textarea|desc)\b[^<>]*>[^<>]*$/;

const known = new WeakMap<TemplateStringsArray, readonly Place[]>();

/** What can stand in each hole of a template; the same for every use of it. */
function placesOf(strings: TemplateStringsArray): readonly Place[] {
  const held = known.get(strings);
  if (held) return held;
  const places = strings.map((_, i) => placeAfter(strings.slice(0, i + 1).join('')));
  known.set(strings, places);
  return places;
}

/** What can stand behind a piece of a template. */
function placeAfter(markup: string): Place {
  const inTag = markup.lastIndexOf('<') > markup.lastIndexOf('>');
  return inTag || CHARACTERS_ONLY.test(markup) ? 'characters' : 'element';
}

/**
 * A template that escapes by default. Attribute values must be quoted in the template.
 *
 * @example html`<p title="${title}">${words}</p>`
 */
export function html(strings: TemplateStringsArray, ...holes: readonly Hole[]): Html {
  const out: string[] = [strings[0]!];
  const places = placesOf(strings);
  for (let i = 0; i < holes.length; i++) out.push(fill(holes[i], places[i]!), strings[i + 1]!);
  return new Html(out.join(''));
}

/** Pieces one after another with a separator between them; absent pieces are left out. */
export function join(pieces: readonly Hole[], separator: Hole = '\n'): Html {
  const between = fill(separator, 'element');
  return new Html(
    pieces
      .map((piece) => fill(piece, 'element'))
      .filter((piece) => piece !== '')
      .join(between),
  );
}
