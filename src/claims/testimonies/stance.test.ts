import { expect, test } from 'vitest';
import { stanceOf } from './stance.ts';

const told = (statement: string, cue: string | null, source = 'The company', speaker: string | null = source) =>
  stanceOf({ statement, cue, source, speaker, spoken: 'asserts' });

test('the verb of the cue decides first', () => {
  expect(told('the pier was weak', 'denied')).toBe('denies');
  expect(told('the pier was weak', 'claimed')).toBe('alleges');
  expect(told('whether the pier was weak', 'asked')).toBe('questions');
  expect(told('the judge to close the pier', 'asked')).toBe('asserts');
  expect(told('to close the pier', 'promised')).toBe('promises');
  expect(told('not guilty to the charges', 'pleaded')).toBe('denies');
  expect(told('guilty to the charges', 'pleaded')).toBe('asserts');
});

test('the wording of what is said decides where the verb does not', () => {
  expect(told('it played no part in the choice', 'said')).toBe('denies');
  expect(told('These baseless allegations are a distraction', 'said')).toBe('denies');
  expect(told('the pier would fall within a year', 'argued')).toBe('predicts');
  expect(told('It will cooperate with the inquiry', 'said')).toBe('promises');
  expect(told('the pier is open', 'said')).toBe('asserts');
  expect(told('we could have done better', 'argued')).toBe('asserts');
});

test('a party to a suit alleges, and so does who tells of a wrong', () => {
  expect(told('the board kept the survey back', 'said', 'The plaintiffs')).toBe('alleges');
  expect(told('it kept the survey back', 'according to', 'the lawsuit')).toBe('alleges');
  expect(told('the board concealed the survey', 'said', 'Mara Dunn')).toBe('alleges');
});

test('the article itself asserts, passes on or leaves open', () => {
  expect(told('The pier fell at dawn', null, '', null)).toBe('asserts');
  expect(told('The clerk allegedly kept the survey', null, '', null)).toBe('alleges');
  expect(told('It is unclear whether the pier will open', null, '', null)).toBe('questions');
  expect(told('It is unclear how many boats were lost', null, '', null)).toBe('asserts');
});
