import { describe, expect, it } from 'vitest';
import { body, invented } from '../../../testing/articles/blocks.ts';
import { stem } from '../../languages/en/words/stem.ts';
import { WordInterner } from '../../languages/en/words/word-sequence.ts';
import { propositionsOf } from './propositions.ts';
import { retelling } from './retelling.ts';
import { PLAIN, termWeights } from './term-weights.ts';

describe('retelling', () => {
  const interner = new WordInterner();
  const told = (...paragraphs: readonly string[]) => propositionsOf(invented('x', body(...paragraphs)), interner);
  const original = told(
    'The mill at Sundby burned on Friday.',
    'Six horses were led out by the miller.',
    'Insurers will pay 900 crowns.',
  );

  it('aligns what is said in other words and in order', () => {
    const other = told(
      'Fire took Sundby’s mill on Friday.',
      'The miller led six horses out.',
      'Insurers are paying 900 crowns.',
    );
    const { pairs, shareA, shareB, order } = retelling(original, other, PLAIN);
    expect(pairs.map(({ a, b }) => [a, b])).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
    expect(Math.min(shareA, shareB)).toBeGreaterThan(0.9);
    expect(order).toBe(1);
  });

  it('shows that the order was changed', () => {
    const turned = told(
      'Insurers are paying 900 crowns.',
      'The miller led six horses out.',
      'Fire took Sundby’s mill on Friday.',
    );
    expect(retelling(original, turned, PLAIN).order).toBeLessThan(0.6);
  });

  it('weighs down what every text of a story says', () => {
    const texts = Array.from({ length: 9 }, () => told('The mill at Sundby burned.', 'Nobody knows why.'));
    const weights = termWeights([...texts, told('The mill at Sundby burned and Agda saw it.')]);
    expect(weights.weight(interner.idOf('sundbi'))).toBeLessThan(0.1);
    expect(weights.weight(interner.idOf('agda'))).toBe(1);
  });
});

describe('what a word tells', () => {
  const interner = new WordInterner();
  const [sentence] = propositionsOf(
    invented('x', body('Harbour Post readers “surely grumbled” about 900 crowns.')),
    interner,
  );
  const stressOf = (word: string) => sentence!.stress[sentence!.terms.indexOf(interner.idOf(stem(word)))]!;

  it('is more for a number than for a name, for a name than in a quotation, and there than elsewhere', () => {
    expect(stressOf('900')).toBeGreaterThan(stressOf('harbour'));
    expect(stressOf('harbour')).toBeGreaterThan(stressOf('grumbled'));
    expect(stressOf('grumbled')).toBeGreaterThan(stressOf('crowns'));
    expect(stressOf('900')).toBeLessThan(2 * stressOf('crowns'));
  });
});
