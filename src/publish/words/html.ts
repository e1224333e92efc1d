import { table } from '../../base/table.ts';

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

function fill(hole: Hole): string {
  if (hole === null || hole === undefined || hole === false) return '';
  if (hole instanceof Html) return hole.markup;
  if (Array.isArray(hole)) return hole.map(fill).join('');
  return escapeHtml(String(hole));
}

/**
 * A template that escapes by default. Attribute values must be quoted in the template.
 *
 * @example html`<p title="${title}">${words}</p>`
 */
export function html(strings: TemplateStringsArray, ...holes: readonly Hole[]): Html {
  const out: string[] = [strings[0]!];
  for (let i = 0; i < holes.length; i++) out.push(fill(holes[i]), strings[i + 1]!);
  return new Html(out.join(''));
}

/** Pieces one after another with a separator between them; absent pieces are left out. */
export function join(pieces: readonly Hole[], separator: Hole = '\n'): Html {
  const between = fill(separator);
  return new Html(
    pieces
      .map(fill)
      .filter((piece) => piece !== '')
      .join(between),
  );
}
