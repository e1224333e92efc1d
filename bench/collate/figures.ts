import type { OutletRegister } from '../../src/model.ts';
import { cloughAnswers, cloughFigures } from './clough.ts';
import { type GeneratedPile, generatedPile } from './generated.ts';
import { type Calibration, type GeneratedFigures, scoreGenerated } from './generated-score.ts';
import { containmentJudge, minhashJudge } from './rivals.ts';
import type { SourceText } from './sources.ts';

/** Figures by name; a figure that is higher is better. */
export type Figures = Readonly<Record<string, number>>;

export interface GeneratedResult {
  readonly variorum: GeneratedFigures;
  readonly rivals: Readonly<Record<string, GeneratedFigures>>;
  readonly calibration: readonly Calibration[];
}

/** The chains of some texts, judged by the edition and by the rivals. */
export function generatedResult(texts: readonly SourceText[], register: OutletRegister, seed: number): GeneratedResult {
  const pile: GeneratedPile = generatedPile(texts, register, seed);
  const { figures, calibration } = scoreGenerated(pile);
  const rivals = {
    'minhash .5': minhashJudge(pile.articles, 0.5),
    'minhash .8': minhashJudge(pile.articles, 0.8),
    '8-grams': containmentJudge(pile.articles),
  };
  const scored = Object.entries(rivals).map(([name, judge]) => [name, scoreGenerated(pile, judge).figures] as const);
  return { variorum: figures, rivals: Object.fromEntries(scored), calibration };
}

/** The figures of a set of chains that are pinned. */
export function pinnedFigures({
  accuracy,
  sameText,
  reuses,
  rewrites,
  relatedRecall,
  relatedPrecision,
  direction,
}: GeneratedFigures): Figures {
  return { accuracy, sameText, reuses, rewrites, relatedRecall, relatedPrecision, direction };
}

/** Figures on Clough and Stevenson's answers, or null where they are absent. */
export function reuseLevels(register: OutletRegister): Figures | null {
  const answers = cloughAnswers(register);
  return answers && { ...cloughFigures(answers) };
}
