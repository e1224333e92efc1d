import { describe, expect, it } from 'vitest';
import { register } from '../../../testing/articles/page.ts';
import { cpuTime } from '../../../testing/cpu-time.ts';
import { authorsIn, authorsOf } from './authors.ts';

const parts = (line: string) => {
  const { people, organisations, contributors } = authorsIn(line, register);
  return [people.join(' + '), organisations.join(' + '), contributors.join(' + ')];
};

describe('authorsIn', () => {
  it.each([
    ['By Ana Ruiz', ['Ana Ruiz', '', '']],
    ['By Ana Ruiz and Lee Dorn, Coastal Wire', ['Ana Ruiz + Lee Dorn', 'Coastal Wire', '']],
    ['Ana Ruiz | Northern Wire', ['Ana Ruiz', 'Northern Wire', '']],
    ['By ANA RUIZ Northern Wire', ['ANA RUIZ', 'Northern Wire', '']],
    ['By ANA RUIZ and LEE DORN Coastal Press', ['ANA RUIZ + LEE DORN', 'Coastal Press', '']],
    ['Staff and agencies', ['', 'Staff + agencies', '']],
    ['Northern Wire', ['', 'Northern Wire', '']],
    ['Ana Ruiz, Lee Dorn, Ina Moor & Tom de Vries', ['Ana Ruiz + Lee Dorn + Ina Moor + Tom de Vries', '', '']],
    ['Von Ana Ruiz und Lee Dorn', ['Ana Ruiz + Lee Dorn', '', '']],
    ['By Ana Ruiz for the Harbour Post', ['Ana Ruiz', 'The Harbour Post', '']],
    ['By Ana Ruiz, with contributions from Lee Dorn and Northern Wire', ['Ana Ruiz', 'Northern Wire', 'Lee Dorn']],
    ['By Ana Ruiz (additional reporting by Lee Dorn)', ['Ana Ruiz', '', 'Lee Dorn']],
    ['Ana Ruiz contributed to this report.', ['', '', 'Ana Ruiz']],
    ['Ana Ruiz, Political Correspondent', ['Ana Ruiz', '', '']],
    ['Ruiz, Ana', ['Ana Ruiz', '', '']],
    ['Ana Ruiz (Northern Wire)', ['Ana Ruiz', 'Northern Wire', '']],
    ['Par Ana Ruiz avec Northern Wire', ['Ana Ruiz', 'Northern Wire', '']],
    ['', ['', '', '']],
  ])('takes %s apart', (line, expected) => {
    expect(parts(line)).toEqual(expected);
  });

  it('takes a very long line in linear time', () => {
    const took = cpuTime(() => {
      authorsIn(`By ${'Ana Ruiz and '.repeat(50_000)}`, register);
      authorsIn('a '.repeat(500_000), register);
    });
    expect(took).toBeLessThan(500);
  });
});

describe('authorsOf', () => {
  it('takes who signed of the first line that says, organisations and helpers of all', () => {
    const lines = ['Ana Ruiz', 'By Ana Ruiz, Northern Wire', 'Lee Dorn and Ana Ruiz contributed to this report.'];
    expect(authorsOf([], lines, register)).toEqual({
      people: ['Ana Ruiz'],
      organisations: ['Northern Wire'],
      contributors: ['Lee Dorn'],
    });
  });
});
