import type { TokenRange } from '../../../languages/language.ts';
import type { OutletRegister } from '../../../model.ts';
import type { Paragraph } from '../../paragraphs/paragraphs.ts';
import { type Draft, guessedDraft, outletDraft } from './drafts.ts';
import { listedOutlets } from './outlets.ts';
import { type Run, runsIn } from './runs.ts';

/** What the rules find in an article, paragraph by paragraph. */
export interface RuleDrafts {
  readonly drafts: Draft[];
  /** Paragraphs whose capitals tell nothing: their names are told by the others. */
  readonly titleCased: readonly number[];
}

/** The names the rules see: the register's outlets and runs of capitals. */
export function ruleDrafts(
  text: string,
  register: OutletRegister,
  paragraphs: readonly Paragraph[],
  sentences: readonly (readonly TokenRange[])[],
  links: ReadonlySet<number>,
): RuleDrafts {
  const lowered = loweredWords(paragraphs);
  const drafts: Draft[] = [];
  const titleCased: number[] = [];
  paragraphs.forEach((paragraph, index) => {
    const { tokens } = paragraph;
    const outlets = listedOutlets(text, tokens, register);
    for (const outlet of outlets) drafts.push(outletDraft(text, tokens, index, outlet));
    if (isTitleCased(paragraph)) {
      titleCased.push(index);
      return;
    }
    const covered = new Set<number>();
    for (const outlet of outlets) for (let i = outlet.from; i < outlet.to; i++) covered.add(i);
    for (const sentence of sentences[index]!) {
      for (const run of runsIn(tokens, sentence, lowered)) {
        const clear = clearOf(run, covered);
        if (clear) drafts.push(guessedDraft(text, tokens, index, clear, links));
      }
    }
  });
  return { drafts, titleCased };
}

function loweredWords(paragraphs: readonly Paragraph[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { tokens } of paragraphs) for (const token of tokens) if (!token.capital) words.add(token.lower);
  return words;
}

/** A headline where most words are capital tells nothing by its capitals. */
function isTitleCased(paragraph: Paragraph): boolean {
  const words = paragraph.tokens.filter((token) => token.shape === 'word' && token.text.length > 3);
  const capitals = words.filter((token) => token.capital).length;
  return words.length > 3 && capitals / words.length > 0.6 && (paragraph.kind === 'headline' || words.length > 5);
}

function clearOf(run: Run, covered: ReadonlySet<number>): Run | null {
  let { from, to } = run;
  for (let i = run.from; i < run.to; i++) {
    if (!covered.has(i)) continue;
    if (i === from) from = i + 1;
    else {
      to = i;
      break;
    }
  }
  return from < to ? { from, to, titleFrom: from === run.from ? run.titleFrom : from } : null;
}
