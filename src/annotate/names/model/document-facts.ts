import { titleWords } from '../../../languages/en/lexicon/roles.ts';
import { initialsLinks } from '../../../languages/en/names/connectors.ts';
import type { TokenRange } from '../../../languages/language.ts';
import type { Paragraph } from '../../paragraphs/paragraphs.ts';
import type { Draft } from '../rules/drafts.ts';
import { type NameWord, nameWords } from './name-words.ts';
import { classesOf } from './word-classes.ts';

/** A sentence in words, with what the rules see in it. */
export interface NameSentence {
  readonly paragraph: number;
  readonly words: readonly NameWord[];
  /** For each word 0, or which kind the rules call it and whether it begins the name. */
  readonly ruled: Uint8Array;
  readonly titleCased: boolean;
}

/** What an article as a whole tells of its words. */
export interface DocumentFacts {
  /** How else a word is written and what else the rules call it: bits by the word in lower case. */
  readonly words: ReadonlyMap<string, number>;
  /** What our lists say of the last word of a run of capitals, by the run's initials. */
  readonly initials: ReadonlyMap<string, number>;
}

const kinds = ['person', 'organisation', 'outlet', 'place', 'other'] as const;

/** Bits of a fact. */
const bit = { lowered: 1, midCapital: 2, leads: 4, follows: 8, titled: 16, ruled: 32, sure: 1024 } as const;

/** Cuts the sentences of an article into words and lays the rules' names over them. */
export function nameSentences(
  paragraphs: readonly Paragraph[],
  sentences: readonly (readonly TokenRange[])[],
  drafts: readonly Draft[],
  titleCased: ReadonlySet<number>,
): NameSentence[] {
  const ruled = paragraphs.map(({ tokens }) => new Uint8Array(tokens.length));
  for (const { paragraph, run, kind, sure } of drafts) {
    const value = 1 + 2 * kinds.indexOf(kind) + (sure ? 16 : 0);
    ruled[paragraph]!.fill(value + 1, run.from, run.to);
    ruled[paragraph]![run.from] = value;
  }
  return paragraphs.flatMap(({ tokens }, paragraph) =>
    sentences[paragraph]!.map((sentence) => {
      const words = nameWords(tokens, sentence);
      return {
        paragraph,
        words,
        ruled: Uint8Array.from(words, ({ token }) => ruled[paragraph]![token]!),
        titleCased: titleCased.has(paragraph),
      };
    }),
  );
}

/** Gathers the facts of an article: how else its words are written, what else the rules call them. */
export function documentFacts(sentences: readonly NameSentence[]): DocumentFacts {
  const facts = new Map<string, number>();
  const initials = new Map<string, number>();
  for (const { words, ruled, titleCased } of sentences) {
    if (titleCased) continue;
    gatherInitials(words, initials);
    for (let i = 0; i < words.length; i++) {
      const { text } = words[i]!;
      const lower = text.toLowerCase();
      let seen = 0;
      if (lower === text) seen = bit.lowered;
      else {
        const before = words[i - 1]?.text ?? '';
        const after = words[i + 1]?.text ?? '';
        if (/^[\p{Ll},]/u.test(before)) seen |= bit.midCapital;
        if (/^\p{Lu}/u.test(after)) seen |= bit.leads;
        if (/^\p{Lu}/u.test(before)) seen |= bit.follows;
        if (titleWords.has(before.toLowerCase().replace(/\.$/u, ''))) seen |= bit.titled;
        const rule = ruled[i]!;
        if (rule > 0) seen |= (bit.ruled << (((rule & 15) - 1) >> 1)) | (rule >= 16 ? bit.sure : 0);
      }
      facts.set(lower, (facts.get(lower) ?? 0) | seen);
    }
  }
  return { words: facts, initials };
}

/** "South African Reserve Bank" gives SARB, "Bank of Calder" both BC and BOC. */
function gatherInitials(words: readonly NameWord[], initials: Map<string, number>): void {
  for (let i = 0; i < words.length; i++) {
    if (!/^\p{Lu}\p{Ll}/u.test(words[i]!.text)) continue;
    let [letters, all, to] = [words[i]!.text[0]!, words[i]!.text[0]!, i + 1];
    for (; to < words.length && to - i < 9; to++) {
      const { text } = words[to]!;
      if (/^\p{Lu}\p{Ll}/u.test(text)) letters += text[0]!;
      else if (!initialsLinks.has(text)) break;
      if (/^\p{L}/u.test(text)) all += text[0]!.toUpperCase();
    }
    const bits = classesOf(words[to - 1]!.text) | (1 << 30);
    if (letters.length > 1) {
      initials.set(letters, bits);
      initials.set(all, bits);
    }
  }
}
