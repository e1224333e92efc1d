import type { Span } from '../../src/model.ts';

/** What the names model tells apart. */
export type NameClass = 'PER' | 'ORG' | 'LOC' | 'MISC';

/** A name marked in a text. */
export interface GoldName extends Span {
  readonly type: NameClass;
}

/** A text with its names: a document, one sentence a line where the corpus gives words only. */
export interface NamedText {
  /** Document; for ner/worldwide the file. */
  readonly id: string;
  readonly text: string;
  readonly names: readonly GoldName[];
}

/** A word of a corpus and its label: `B-`, `I-` with a class, or null. */
export interface LabelledWord {
  readonly text: string;
  readonly label: string | null;
}

const noBlankBefore = /^(?:[.,;:!?%)\]”]|[’'](?:s|t|re|ve|ll|d|m)?|n['’]t|\.\.\.|…)$/iu;
const noBlankAfter = /^[([“$£€#@]$/u;

/**
 * Writes sentences of words as a text, a sentence a line, the way a page would have it: no blank before a comma, none
 * around a hyphen between words.
 * @param typeOf the class of a corpus's label, null where it is none of ours
 */
export function textOf(
  id: string,
  sentences: readonly (readonly LabelledWord[])[],
  typeOf: (label: string) => NameClass | null,
): NamedText {
  let text = '';
  const names: { start: number; end: number; type: NameClass; label: string }[] = [];
  for (const words of sentences) {
    if (words.length === 0) continue;
    if (text !== '') text += '\n';
    let open: (typeof names)[number] | null = null;
    let quoted = false;
    let glue = true;
    words.forEach(({ text: word, label }, i) => {
      const closing = word === '"' && quoted;
      const hyphen = word === '-' && isWord(words[i - 1]?.text) && isWord(words[i + 1]?.text);
      const clitic = /^(?:s|t|re|ve|ll|d|m)$/u.test(word) && /^[’']$/u.test(words[i - 1]?.text ?? '');
      if (!glue && !closing && !hyphen && !clitic && !noBlankBefore.test(word)) text += ' ';
      const start = text.length;
      text += word;
      glue = noBlankAfter.test(word) || hyphen || (word === '"' && !quoted) || /^[‘]$/u.test(word);
      if (word === '"') quoted = !quoted;
      const kind = label?.slice(2) ?? '';
      const type = label ? typeOf(kind) : null;
      if (!type) open = null;
      else if (open && open.label === kind && label!.startsWith('I-')) open.end = text.length;
      else {
        open = { start, end: text.length, type, label: kind };
        names.push(open);
      }
    });
  }
  return { id, text, names: names.map(({ start, end, type }) => ({ start, end, type })) };
}

function isWord(text: string | undefined): boolean {
  return text !== undefined && /^[\p{L}\p{N}]/u.test(text);
}
