import { expect, it } from 'vitest';
import { writtenDate } from './written-dates.ts';

it('the day stands within two words of the name of its month', () => {
  expect(writtenDate('3 so March 2031', 'en')).toEqual({ year: 2031, month: 3, day: 3 });
  expect(writtenDate('3 so so March 2031', 'en')).toBeNull();
});

it('the year stands within four words of the name of its month', () => {
  expect(writtenDate('3 March so so so 2031', 'en')).toEqual({ year: 2031, month: 3, day: 3 });
  expect(writtenDate('3 March so so so so 2031', 'en')).toBeNull();
});
