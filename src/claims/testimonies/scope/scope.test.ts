import { describe, expect, test } from 'vitest';
import { CONSTRUCTIONS } from './constructions.fixture.ts';
import { scopesIn } from './scopes.ts';
import { standingOf } from './standing.ts';

/** How the words between brackets stand in their sentence. */
function standing(marked: string) {
  const start = marked.indexOf('[');
  const text = marked.replace(/[[\]]/gu, '');
  const sentence = { start: 0, end: text.length };
  return standingOf(text, sentence, scopesIn({ text }, sentence), { start, end: marked.indexOf(']') - 1 });
}

describe.each(['denies', 'questions'] as const)('the clause is said to be one that somebody %s:', (force) => {
  test.each(CONSTRUCTIONS[force])('%s', (marked) => {
    expect(standing(marked)).toMatchObject({ lost: false, force, outside: true });
  });
});

describe('the clause is no testimony:', () => {
  test.each(CONSTRUCTIONS.unreal)('%s', (marked) => {
    expect(standing(marked).lost).toBe(true);
  });
});

describe('nothing stands over the clause:', () => {
  test.each(CONSTRUCTIONS.free)('%s', (marked) => {
    expect(standing(marked)).toMatchObject({ lost: false, outside: false });
  });
});
