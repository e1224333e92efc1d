import { describe, expect, it } from 'vitest';
import { STAGES, stageWords } from './case-state.ts';

const shareOf = (stage: string, done = 0, total = 0) => stageWords({ stage, done, total }).share!;

describe('how far the making of an edition is', () => {
  it('is one bar over all stages: each begins where the one before it ends, and none goes back', () => {
    const stages = [...STAGES.keys()];
    expect(shareOf(stages[0]!)).toBe(0);
    for (const [at, stage] of stages.slice(1).entries()) expect(shareOf(stage)).toBeGreaterThan(shareOf(stages[at]!));
    expect(shareOf('annotate', 15, 15)).toBeCloseTo(shareOf('collate'));
    expect(shareOf('report')).toBeLessThan(1);
  });

  it('goes on within a stage whose length is known, and stands in one whose length is not', () => {
    expect(shareOf('annotate', 8, 15)).toBeGreaterThan(shareOf('annotate', 4, 15));
    expect(shareOf('claims', 4, 15)).toBe(shareOf('claims', 8, 15));
  });

  it('says the step, and shows no share of a stage that nobody knows', () => {
    expect(stageWords({ stage: 'clean', done: 4, total: 15 }).words).toBe(
      'Step 3 of 8: Finding the articles in their pages (4 of 15)',
    );
    expect(stageWords({ stage: 'dreaming', done: 1, total: 2 }).share).toBeNull();
  });
});
