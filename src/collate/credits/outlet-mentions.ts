import type { OutletRegister, Span } from '../../model.ts';

export interface OutletMention extends Span {
  readonly outlet: string;
}

const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}.&'’]*/gu;

/** A byline parts the outlet from the people. */
const APART = /[,|/·•–—]\s*$/;

/**
 * Listed outlets named in a stretch of text, the longest name first at each place. For lines that carry no sentence
 * (bylines, copyright lines, datelines); in running text names come from the annotations.
 *
 * @param byline true where a name that is also an ordinary word counts if a comma or bar sets it apart
 */
export function outletsNamedIn(text: string, within: Span, register: OutletRegister, byline = false): OutletMention[] {
  const stretch = text.slice(within.start, within.end);
  const tokens = [...stretch.matchAll(TOKEN)].map((match) => {
    const word = match[0].replace(/(?:['’]s?|\.)$/u, '');
    return { start: match.index, end: match.index + word.length, full: match.index + match[0].length };
  });
  const found: OutletMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    for (let length = Math.min(register.longestName, tokens.length - i); length > 0; length--) {
      const last = tokens[i + length - 1]!;
      const written = stretch.slice(tokens[i]!.start, last.end);
      const outlet =
        register.byName(written) ??
        (last.full > last.end ? register.byName(stretch.slice(tokens[i]!.start, last.full)) : null);
      if (!outlet || written === written.toLowerCase()) continue;
      // In "Ann Vogue, Time" only what stands apart can be an outlet.
      const apart = byline && APART.test(stretch.slice(0, tokens[i]!.start));
      if (outlet.ambiguous && length === 1 && !apart) continue;
      found.push({ start: within.start + tokens[i]!.start, end: within.start + last.end, outlet: outlet.name });
      i += length - 1;
      break;
    }
  }
  return found;
}
