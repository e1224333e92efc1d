import { stem } from '../../../languages/en/words/stem.ts';
import { STOP_WORDS } from '../../../languages/en/words/stop-words.ts';
import type { Word } from '../../../languages/language.ts';
import { byCodeUnit, overlaps, type Span } from '../../../model.ts';
import type { StorySentence } from '../../scene/sentence-index.ts';
import { copied, oneText, passageIn, type Scene } from '../../scene/setting.ts';
import type { Found } from '../calls/found.ts';

/** How two words of a phrase hang together. */
interface Attachment {
  readonly told: StorySentence;
  readonly span: Span;
  /** The two words, in an order of their own, and the words just before them. */
  readonly phrase: string;
  /** `both`: "whites and Republicans"; `one`: "white Republicans"; `not` and the word that "non-" negates. */
  readonly how: string;
}

/** Words before a phrase that must be the same: the same phrase, not only the same two words. */
const BEFORE = {
  /** Words before a phrase that must be the same: the same phrase, not only the same two words. */
  coordination: 3,
  negation: 2,
} as const;

/**
 * A phrase taken over with its words joined otherwise: "A and B" became "A B", or "non-A B" became "non-B A". The words are the
 * same and the meaning is not, which no comparison of words finds.
 */
export function attachmentConflicts(scene: Scene): Found[] {
  const byPhrase = new Map<string, Attachment[]>();
  for (const one of scene.index.told.flatMap(attachmentsOf)) {
    byPhrase.set(one.phrase, [...(byPhrase.get(one.phrase) ?? []), one]);
  }
  return [...byPhrase.values()].flatMap((list) =>
    list.flatMap((a, at) => list.slice(at + 1).flatMap((b) => ofPair(a, b) ?? [])),
  );
}

function attachmentsOf(told: StorySentence): Attachment[] {
  const { text } = told.placed.article;
  const words = told.words.flatMap((word) => unprefixed(word));
  const found: Attachment[] = [];
  words.forEach((word, at) => {
    const [second, third] = [words[at + 1], words[at + 2]];
    if (second === undefined) return;
    const add = (x: Word, y: Word, how: string, count: number) => {
      const before = words.slice(Math.max(0, at - count), at).map(({ form }) => form);
      if (before.length < count || !isTelling(x) || !isTelling(y) || /[.;:!?()]/u.test(text.slice(word.start, y.end)))
        return;
      const phrase = [...before, ...[stem(x.form), stem(y.form)].sort(byCodeUnit)].join(' ');
      found.push({ told, span: { start: word.start, end: y.end }, phrase, how });
    };
    if (third !== undefined && word.form === 'non') add(second, third, `not ${stem(second.form)}`, BEFORE.negation);
    else if (third !== undefined && second.form === 'and') add(word, third, 'both', BEFORE.coordination);
    else if (text.slice(word.end, second.start) === ' ') add(word, second, 'one', BEFORE.coordination);
  });
  return found;
}

/** "Nonsmoking" as "non" and "smoking", as if it were written with a hyphen. */
function unprefixed(word: Word): Word[] {
  if (!/^non\p{L}{4,}$/u.test(word.form)) return [word];
  const middle = word.start + 3;
  const rest = word.form.slice(3);
  return [
    { form: 'non', term: null, start: word.start, end: middle },
    { form: rest, term: stem(rest), start: middle, end: word.end },
  ];
}

function isTelling({ form }: Word): boolean {
  return form.length > 2 && /^\p{L}/u.test(form) && !STOP_WORDS.has(form);
}

function ofPair(a: Attachment, b: Attachment): Found | null {
  if (a.how === b.how || a.how.startsWith('not') !== b.how.startsWith('not') || oneText(a.told, b.told)) return null;
  const values: [string, string] = [a.how, b.how];
  return {
    kind: 'quote',
    nature: isQuoted(a) && isQuoted(b) ? 'altered' : null,
    a: passageIn(a.told, a.span),
    b: passageIn(b.told, b.span),
    reason: `“${written(a)}” or “${written(b)}”: the same words, joined otherwise.`,
    fact: `attachment ${a.phrase} ${[...values].sort(byCodeUnit).join(' ')}`,
    values,
    score: 1 + copied(a.told, b.told),
  };
}

/** Words outside quotation marks are the paper's own, and so is what it makes of them. */
function isQuoted({ told, span }: Attachment): boolean {
  return told.placed.annotations.quotations.some((quotation) => overlaps(quotation, span));
}

function written({ told, span }: Attachment): string {
  return told.placed.article.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
}
