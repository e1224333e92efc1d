import type { Token } from '../../../languages/language.ts';
import type { NameKind, Span } from '../../../model.ts';
import type { Gender } from '../../paragraphs/named-tokens.ts';
import { genderOfRun, guessKind } from './kinds.ts';
import { looksLikeOutlet, type OutletMention } from './outlets.ts';
import type { Run } from './runs.ts';

/** A name as it is first taken, before the whole article has settled what it names. */
export interface Draft {
  readonly paragraph: number;
  readonly run: Run;
  /** Where the name stands; it can begin or end inside a token ("Calder-based"). */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly gender: Gender;
  kind: NameKind;
  /** The words themselves say what is named; other mentions do not change it. */
  sure: boolean;
  canonical: string | null;
}

/** The draft of an outlet of the register. */
export function outletDraft(text: string, tokens: readonly Token[], paragraph: number, outlet: OutletMention): Draft {
  const run = { from: outlet.from, to: outlet.to, titleFrom: outlet.from };
  const { start, end } = spanOf(tokens, run);
  return {
    paragraph,
    run,
    start,
    end,
    kind: 'outlet',
    sure: true,
    text: text.slice(start, end),
    canonical: outlet.canonical,
    gender: null,
  };
}

/** The draft of a run whose kind the rules guess. */
export function guessedDraft(
  text: string,
  tokens: readonly Token[],
  paragraph: number,
  run: Run,
  links: ReadonlySet<number>,
): Draft {
  const { start, end } = spanOf(tokens, run);
  const words = text.slice(start, end);
  if (looksLikeOutlet(tokens, run.from, run.to, links.has(tokens[run.from]!.start)))
    return { ...unlistedDraft(paragraph, run, words), start, end };
  const { kind, sure } = guessKind(text, tokens, run);
  const gender = kind === 'person' ? genderOfRun(tokens, run) : null;
  return { paragraph, run, start, end, kind, sure, text: words, canonical: null, gender };
}

/** The draft of an outlet that the register does not list: its name is what is written. */
export function unlistedDraft(paragraph: number, run: Run, words: string): Omit<Draft, 'start' | 'end'> {
  return { paragraph, run, kind: 'outlet', sure: true, text: words, canonical: words, gender: null };
}

/** Where a run stands in the text. */
export function spanOf(tokens: readonly Token[], run: Run): Span {
  return { start: tokens[run.from]!.start, end: tokens[run.to - 1]!.end };
}
