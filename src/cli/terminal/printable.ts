/**
 * Characters that do something instead of being read: controls (a terminal obeys them), the other line ends, the
 * controls of writing direction (they show words in another order than they stand in), and the mark of byte order.
 */
const ACTING = /[\p{Cc}\u2028\u2029\p{Bidi_Control}\ufeff]/gu;

/** Unicode's pictures of the controls begin here: ␀ is U+2400, ␛ (escape) is U+241B. */
const PICTURES = 0x2400;

/**
 * A text that came from outside (a page, a file's name, an argument) as it may stand in one line on a terminal: controls
 * and line breaks as their pictures (`␛`, `␊`), what has no picture by its code point (`⟨U+202E⟩`). All other characters
 * stay; printing a printable text again changes nothing.
 *
 * @example printable('sun\x1b[2Jset') // 'sun␛[2Jset'
 */
export function printable(text: string): string {
  return text.replace(ACTING, (character) => sign(character.codePointAt(0)!));
}

/** The same for a text of many lines: its line feeds, with or without carriage return, and its tabs stay. */
export function printableLines(text: string): string {
  return text.replace(ACTING, (character, at: number) => {
    const stays = character === '\n' || character === '\t' || (character === '\r' && text[at + 1] === '\n');
    return stays ? character : sign(character.codePointAt(0)!);
  });
}

/**
 * JSON for a terminal: the same value, with every such character as an escape. `JSON.stringify` alone leaves delete, the
 * controls from U+0080 (some terminals obey them) and those of writing direction as they are.
 *
 * @param indent spaces a level; 0 for one line
 */
export function printableJson(value: unknown, indent: number): string {
  return JSON.stringify(value, null, indent).replace(ACTING, (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function sign(code: number): string {
  if (code < 0x20) return String.fromCodePoint(PICTURES + code);
  return code === 0x7f ? '␡' : `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
