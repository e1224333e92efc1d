import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Span, VariorumError } from '../../src/model.ts';

/** What a reader found of two passages. */
export type Judgement = 'same' | 'partly' | 'different' | 'negated';

/** A passage by place, without its words: none of the affairs' text is part of the project. */
export interface PassagePlace extends Span {
  /** Id of the article. */
  readonly article: string;
}

/** Two passages of one affair, and whether a reader who saw both in their sentences found that they state the same. */
export interface Verdict {
  readonly affair: string;
  readonly a: PassagePlace;
  readonly b: PassagePlace;
  readonly judgement: Judgement;
}

const JUDGEMENTS: ReadonlySet<string> = new Set<Judgement>(['same', 'partly', 'different', 'negated']);

/** Readers' verdicts on pairs of passages (`verdicts.tsv`). Throws `input` on a line that is none. */
export function readVerdicts(): Verdict[] {
  const file = fileURLToPath(new URL('./verdicts.tsv', import.meta.url));
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line, at) => {
    const [affair, article, start, end, other, from, to, judgement] = line.split('\t') as [string, ...string[]];
    if (judgement === undefined || !JUDGEMENTS.has(judgement)) {
      throw new VariorumError('input', `verdicts.tsv line ${at + 2} is no verdict. Mend it.`);
    }
    return {
      affair,
      a: { article: article!, start: Number(start), end: Number(end) },
      b: { article: other!, start: Number(from), end: Number(to) },
      judgement: judgement as Judgement,
    };
  });
}
