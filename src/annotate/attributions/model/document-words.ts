import { hash2, hashText } from '../../../base/sequence/index.ts';
import { tellingEndings, verbEndings } from '../../../languages/en/attributions/endings.ts';
import {
  auxiliaries,
  conjunctions,
  determiners,
  negations,
  prepositions,
  subjectPronouns,
} from '../../../languages/en/lexicon/function-words.ts';
import { reportingForm } from '../../../languages/en/lexicon/reporting-verbs.ts';
import { roleNouns, titleWords, writtenSources } from '../../../languages/en/lexicon/roles.ts';
import type { Token } from '../../../languages/language.ts';
import type { Span } from '../../../model.ts';
import { type Draft, spanOf } from '../../paragraphs/draft.ts';
import type { ReadParagraph } from '../../paragraphs/read-paragraph.ts';

/** Roles the rules gave a word, as bits. */
export const RULE = { source: 1, cue: 2, content: 4, begin: 8 } as const;

/** An article's words in one row, with what is known of each before the model reads them. */
export interface DocumentWords {
  readonly count: number;
  readonly paragraphs: readonly ReadParagraph[];
  readonly tokens: readonly Token[];
  /** Index of each word's paragraph in `paragraphs`, and of its first word in the row. */
  readonly paragraph: Int32Array;
  readonly paragraphStart: Int32Array;
  /** First word of each word's sentence, and the word after its last. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Hash of the lowered word, numbers made alike. */
  readonly word: Int32Array;
  /** Hash of the reporting verb's lemma, or of the lowered word without its ending. */
  readonly lemma: Int32Array;
  readonly suffix: Int32Array;
  /** Part of speech, or a class of the word where there is no tagger. */
  readonly tag: Int32Array;
  /** What the word is for reporting: which verb frame, who may speak, which kind of mark. */
  readonly role: Int32Array;
  /** Kind of name and whether the word begins it. */
  readonly name: Int32Array;
  /** 0 outside quotation marks, 1 inside, 2 first, 3 last of a quotation. */
  readonly quote: Int32Array;
  /** What the rules found here (`RULE`). */
  readonly rule: Int32Array;
}

const nameKinds = ['person', 'organisation', 'outlet', 'place', 'other'];
const frames = ['speech', 'clause', 'that', 'quote', 'object'];

/** Lays an article's paragraphs out as one row of words. */
export function documentWords(paragraphs: readonly ReadParagraph[], rules: readonly Draft[]): DocumentWords {
  const tokens = paragraphs.flatMap((paragraph) => paragraph.tokens as Token[]);
  const count = tokens.length;
  const column = () => new Int32Array(count);
  const row = {
    count,
    paragraphs,
    tokens,
    paragraph: column(),
    paragraphStart: column(),
    from: column(),
    to: column(),
    word: column(),
    lemma: column(),
    suffix: column(),
    tag: column(),
    role: column(),
    name: column(),
    quote: column(),
    rule: rolesByRule(tokens, rules),
  };
  let at = 0;
  paragraphs.forEach((paragraph, p) => {
    const start = at;
    for (const { from, to } of paragraph.sentences) {
      row.from.fill(start + from, start + from, start + to);
      row.to.fill(start + to, start + from, start + to);
    }
    for (let i = 0; i < paragraph.tokens.length; i++, at++) {
      const token = paragraph.tokens[i]!;
      row.paragraph[at] = p;
      row.paragraphStart[at] = start;
      const form = formOf(token);
      row.word[at] = form.word;
      row.lemma[at] = form.lemma;
      row.suffix[at] = form.suffix;
      row.role[at] = form.role;
      row.tag[at] = paragraph.tags?.[i] ?? form.wordClass;
      const named = paragraph.named[i]!;
      if (named >= 0) {
        const { name, from } = paragraph.names[named]!;
        row.name[at] = 1 + nameKinds.indexOf(name.kind) * 2 + (from === i ? 1 : 0);
      }
      const quoted = paragraph.quoted[i]!;
      if (quoted >= 0) {
        row.quote[at] =
          (paragraph.quoted[i - 1] ?? -1) !== quoted ? 2 : (paragraph.quoted[i + 1] ?? -1) !== quoted ? 3 : 1;
      }
    }
  });
  return row;
}

interface Form {
  readonly word: number;
  readonly lemma: number;
  readonly suffix: number;
  readonly role: number;
  readonly wordClass: number;
}

/** What a word's letters alone tell, kept for words seen before: most words of a pile are. */
const forms = new Map<string, Form>();
const mostForms = 50_000;

function formOf(token: Token): Form {
  const known = forms.get(token.text);
  if (known) return known;
  const { lower } = token;
  const reporting = reportingForm(lower);
  const word = hashText(token.shape === 'number' ? lower.replace(/\d/gu, '0') : lower);
  const form = {
    word,
    lemma: hashText(reporting?.lemma ?? lower.replace(verbEndings, '')),
    suffix: hashText(lower.slice(-3)),
    role: reporting ? 10 + frames.indexOf(reporting.frame) * 2 + (reporting.forms.has('base') ? 1 : 0) : roleOf(token),
    wordClass: classOf(token),
  };
  if (forms.size < mostForms) forms.set(token.text, form);
  return form;
}

function roleOf({ lower, shape, text }: Token): number {
  if (shape === 'mark') return /^["“”„«»]$|^''$|^``$/u.test(text) ? 30 : hash2(1, 0, hashText(text));
  if (writtenSources.has(lower)) return 31;
  if (titleWords.has(lower)) return 32;
  if (roleNouns.has(lower)) return 33;
  if (subjectPronouns.has(lower)) return 34;
  if (lower === 'according') return 35;
  if (lower === 'that') return 36;
  return 0;
}

function classOf({ lower, shape, capital }: Token): number {
  if (shape === 'mark') return hashText(lower);
  if (shape === 'number') return 1;
  if (negations.has(lower)) return 2;
  if (auxiliaries.has(lower)) return 3;
  if (subjectPronouns.has(lower)) return 4;
  if (determiners.has(lower)) return 5;
  if (prepositions.has(lower)) return 6;
  if (conjunctions.has(lower)) return 7;
  if (capital) return 8;
  const ending = tellingEndings.exec(lower)?.[0];
  return ending ? hashText(ending) : 9;
}

function rolesByRule(tokens: readonly Token[], rules: readonly Draft[]): Int32Array {
  const roles = new Int32Array(tokens.length);
  const mark = ({ start, end }: Span, bits: number, atFirst: number): void => {
    const from = firstFrom(tokens, start);
    for (let i = from; i < tokens.length && tokens[i]!.start < end; i++)
      roles[i]! |= i === from ? bits | atFirst : bits;
  };
  for (const { paragraph, source, cue, content } of rules) {
    if (source) mark(spanOf(paragraph, source), RULE.source, 0);
    if (cue) mark(spanOf(paragraph, cue), RULE.cue, 0);
    for (const span of content) mark(span, RULE.content, RULE.begin);
  }
  return roles;
}

/** Index of the first token that begins at or after a place in the text. */
export function firstFrom(tokens: readonly Token[], place: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
