import { describe, expect, it } from 'vitest';
import { invented } from '../../../../testing/articles/annotated.ts';
import { leastShared, rows, sceneFor } from '../scene.fixture.ts';
import { endingConflicts } from './endings.ts';
import { openQuestionConflicts } from './open-questions.ts';
import { polarityConflicts } from './polarity.ts';

const scene = (one: string, other: string) => sceneFor([invented('a', one), invented('b', other)]);

describe('a clause negates another', () => {
  it('with which it has half in common', () => {
    const least = leastShared((shared) => {
      const [one, other] = rows(shared);
      return polarityConflicts(scene(`Inspectors did not close ${one}.`, `Inspectors closed ${other}.`)).length > 0;
    });
    expect(least).toBe(NEEDED.negation);
  });

  it('and whose object it names within nine words', () => {
    const found = (between: number) => {
      const tell = (verb: string) =>
        `Inspectors and old pilots near bramble copper dagger ${verb} ${'of '.repeat(between)}hammer.`;
      return polarityConflicts(scene(tell('did not close'), tell('closed'))).length;
    };
    expect(found(8)).toBe(1);
    expect(found(9)).toBe(0);
  });
});

describe('what ends in one text and goes on in another', () => {
  const natures = (shared: number, of = 10) => {
    const [one, other] = rows(shared, of);
    return endingConflicts(scene(`The board abandoned ${one}.`, `Staff said ${other} will remain.`)).map(
      ({ nature }) => nature,
    )[0];
  };

  it('is one thing by a third of its weight, and the same in the same words by three fifths', () => {
    expect(leastShared((shared) => natures(shared) !== undefined)).toBe(NEEDED.ending);
    expect(leastShared((shared) => natures(shared) === 'contradiction')).toBe(NEEDED.sameEnding);
  });

  it('has two telling words in common', () => {
    expect(natures(1, 1)).toBeUndefined();
    expect(natures(2, 2)).toBeDefined();
  });

  it('is named in twelve words', () => {
    const found = (before: number) =>
      endingConflicts(
        scene(`The board abandoned ${'the '.repeat(before)}mooring fee.`, 'Staff said the mooring fee will remain.'),
      ).length;
    expect(found(10)).toBe(1);
    expect(found(11)).toBe(0);
  });
});

describe('a question that is left open', () => {
  const answered = (shared: number, of: number, ask: (more: string) => string, answer: (more: string) => string) => {
    const [one, other] = rows(shared, of);
    return openQuestionConflicts(scene(ask(one), answer(other))).length > 0;
  };
  const asked = (more: string) => `It is not clear whether inspectors closed ${more}.`;
  const answer = (more: string) => `Inspectors closed ${more}.`;

  it('is answered by a clause that has three fifths of it', () => {
    expect(leastShared((shared) => answered(shared, 10, asked, answer))).toBe(NEEDED.question);
  });

  it('or a fifth where it asks of what is to come, and a fifth of both in common', () => {
    const least = (of: number) =>
      leastShared(
        (shared) =>
          answered(
            shared,
            of,
            (more) => `It is not clear whether boats will have ${more}.`,
            (more) => `Crews now sold ${more}.`,
          ),
        of,
      );
    expect(least(10)).toBe(NEEDED.toCome);
  });

  it('is not answered by terms that stand in more than four hundred clauses', () => {
    const answers = (count: number) => {
      const LETTERS = 'bcdfghjklmnpqrstvwxz';
      const said = Array.from(
        { length: count },
        (_, i) =>
          `Inspectors closed bramble copper at ${LETTERS[i % 20]}u${LETTERS[Math.floor(i / 20) % 20]}o${LETTERS[Math.floor(i / 400)]}.`,
      );
      return openQuestionConflicts(scene(asked('bramble copper'), said.join(' '))).length;
    };
    expect(answers(400)).toBe(1);
    expect(answers(401)).toBe(0);
  });
});

const NEEDED = { negation: 6, ending: 4, sameEnding: 8, question: 6, toCome: 3 };
