import type { Signs } from '../../src/annotate/speakers/persons/antecedents.ts';
import { ANTECEDENTS } from '../../src/annotate/speakers/persons/likeliest.ts';
import type { PronounExample } from './examples.ts';

/** Weights of the signs, in their order. */
export interface Weights {
  readonly persons: number[];
  readonly nobody: number[];
}

/** The chance of each person and, last, of nobody. */
export function chances({ persons, nobody }: Signs, weights: Weights): number[] {
  const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, i) => sum + x * b[i]!, 0);
  const scores = [...persons.map(({ signs }) => dot(signs, weights.persons)), dot(nobody, weights.nobody)];
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

/** How the weights are learnt. */
const LEARNING = { rounds: 200, rate: 0.5, l2: 1e-3 } as const;

/** Half of the pronouns are from lives, each about one person: they count for less. */
const LIVES = 0.25;

function weightOf({ document }: PronounExample): number {
  return /_bio_/u.test(document) ? LIVES : 1;
}

/** Multinomial logistic regression over the persons at hand and nobody, by gradient descent with AdaGrad. */
export function learn(examples: readonly PronounExample[]): Weights {
  const weights: Weights = { persons: ANTECEDENTS.persons.map(() => 0), nobody: ANTECEDENTS.nobody.map(() => 0) };
  const squares: Weights = { persons: weights.persons.map(() => 1e-8), nobody: weights.nobody.map(() => 1e-8) };
  for (let round = 0; round < LEARNING.rounds; round += 1) {
    const slope: Weights = { persons: weights.persons.map(() => 0), nobody: weights.nobody.map(() => 0) };
    for (const example of examples) {
      const weight = weightOf(example);
      const given = chances(example, weights);
      example.persons.forEach(({ person, signs }, at) => {
        const off = weight * (given[at]! - Number(person === example.meant));
        signs.forEach((sign, i) => {
          slope.persons[i]! += off * sign;
        });
      });
      const off = weight * (given.at(-1)! - Number(example.meant === null));
      example.nobody.forEach((sign, i) => {
        slope.nobody[i]! += off * sign;
      });
    }
    for (const part of ['persons', 'nobody'] as const)
      weights[part].forEach((weight, i) => {
        const step = slope[part][i]! / examples.length + LEARNING.l2 * weight;
        squares[part][i]! += step * step;
        weights[part][i]! -= (LEARNING.rate * step) / Math.sqrt(squares[part][i]!);
      });
  }
  return weights;
}
