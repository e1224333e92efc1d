import { expect, it } from 'vitest';
import { testsOf } from './check.ts';

it('tests the rooms of changed files, large rooms by their part, and always the order of the rooms', () => {
  expect(testsOf(['src/claims/origins/doubt.ts', 'src/ask/find.ts', 'README.md'])).toEqual([
    'src/ask',
    'src/claims/origins',
    'src/rooms.test.ts',
  ]);
});

it('asks for nothing that is gone', () => {
  expect(testsOf(['src/no-such-room/x.ts'])).toEqual(['src/rooms.test.ts']);
});
