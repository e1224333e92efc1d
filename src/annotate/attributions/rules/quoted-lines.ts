import { oddPasts, particlesOfSpeaking, signingDash } from '../../../languages/en/attributions/odd-verbs.ts';
import { determiners } from '../../../languages/en/lexicon/function-words.ts';
import { roleNouns } from '../../../languages/en/lexicon/roles.ts';
import type { TokenRange } from '../../../languages/language.ts';
import type { Draft } from '../../paragraphs/draft.ts';
import type { MarkedQuotation } from '../../paragraphs/quotations.ts';
import { type ReadParagraph, sentenceAt, tokenFrom } from '../../paragraphs/read-paragraph.ts';

/** How far a line by a quotation reaches, in tokens. */
const REACH = {
  /** A name that signs a quotation, with its office. */
  signature: 14,
  /** "the harbour master" behind a verb. */
  phrase: 5,
} as const;

/**
 * Who speaks beside a quotation whose verb is no verb of saying, or that has none: “…,” shot back Hale; “…,” Hale sighed;
 * “…” – Mara Hale, mayor. Where a verb of saying stands there it has been read already.
 *
 * @param drafts what was read in the paragraph
 */
export function quotedLines(paragraph: ReadParagraph, drafts: readonly Draft[]): Draft[] {
  const told = drafts
    .filter(({ source, cue }) => source !== null && cue !== null)
    .flatMap(({ content }) => content)
    .sort((a, b) => a.start - b.start);
  let next = 0;
  let reached = -1;
  return paragraph.quotations.flatMap((quotation): Draft[] => {
    while (next < told.length && told[next]!.start < quotation.end) reached = Math.max(reached, told[next++]!.end);
    if (reached > quotation.start) return [];
    const at = tokenFrom(paragraph, quotation.end);
    const found = signature(paragraph, quotation, at) ?? oddVerb(paragraph, quotation, at);
    if (found === null) return [];
    return [
      {
        paragraph,
        sentence: Math.max(0, sentenceAt(paragraph, found.cue.from)),
        source: found.source,
        cue: found.cue,
        content: [{ start: quotation.start, end: quotation.end }],
        stance: 'asserts',
        addressee: null,
        continues: null,
        beside: true,
      },
    ];
  });
}

interface Line {
  readonly source: TokenRange;
  readonly cue: TokenRange;
}

/** “…” – Energy commissioner Mara Hale: to the end of the paragraph. */
function signature(paragraph: ReadParagraph, quotation: MarkedQuotation, at: number): Line | null {
  const { tokens, named, names, quoted } = paragraph;
  if (at >= tokens.length || !signingDash.test(tokens[at]!.text)) return null;
  let to = at + 1;
  while (to < tokens.length && quoted[to]! < 0 && !/^[.!?]$/u.test(tokens[to]!.text)) to += 1;
  if (to - at > REACH.signature || to < tokens.length - 1 || quotation.open) return null;
  const first = { from: at + 1, to };
  for (let i = first.from; i < first.to; i += 1) {
    const kind = named[i]! >= 0 ? names[named[i]!]!.name.kind : null;
    if (kind === 'person' || kind === 'organisation') return { source: first, cue: { from: at, to: at + 1 } };
  }
  return null;
}

/** “…,” shot back Hale; “…,” she sighed: whatever the verb. */
function oddVerb(paragraph: ReadParagraph, quotation: MarkedQuotation, at: number): Line | null {
  const { tokens } = paragraph;
  const last = paragraph.source.charAt(quotation.inner.end - 1 - paragraph.start);
  const outside = paragraph.source.charAt(quotation.end - paragraph.start);
  if (!/[,?!…—–-]/u.test(last) && outside !== ',') return null;
  let i = at;
  if (tokens[i]?.text === ',') i += 1;
  if (isPast(tokens[i]?.lower)) {
    let to = i + 1;
    if (particlesOfSpeaking.has(tokens[to]?.lower ?? '')) to += 1;
    const source = subjectFrom(paragraph, to);
    return source === null ? null : { source, cue: { from: i, to } };
  }
  if (last !== ',' && outside !== ',') return null;
  const source = subjectFrom(paragraph, i);
  if (source === null || !isPast(tokens[source.to]?.lower)) return null;
  const particle = particlesOfSpeaking.has(tokens[source.to + 1]?.lower ?? '') ? 1 : 0;
  return { source, cue: { from: source.to, to: source.to + 1 + particle } };
}

function isPast(lower: string | undefined): boolean {
  return lower !== undefined && (/\p{L}{2}ed$/u.test(lower.slice(-6)) || oddPasts.has(lower));
}

/** A person by name, pronoun or office, beginning at a token outside quotation marks. */
function subjectFrom({ tokens, named, names, quoted }: ReadParagraph, at: number): TokenRange | null {
  const token = tokens[at];
  if (token === undefined || quoted[at]! >= 0) return null;
  if (/^(?:he|she|they)$/u.test(token.lower)) return { from: at, to: at + 1 };
  for (let i = at; i < Math.min(tokens.length, at + REACH.phrase); i += 1) {
    if (named[i]! >= 0) {
      const name = names[named[i]!]!;
      return name.name.kind === 'person' && (i === at || name.titleFrom === at) ? { from: at, to: name.to } : null;
    }
    if (i > at && determiners.has(token.lower) && roleNouns.has(tokens[i]!.lower)) return { from: at, to: i + 1 };
    if (tokens[i]!.shape !== 'word') return null;
  }
  return null;
}
