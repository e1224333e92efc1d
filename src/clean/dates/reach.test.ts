import { describe, expect, it } from 'vitest';
import { blocksOf, register } from '../../../testing/articles/page.ts';
import type { BlockKind } from '../../model.ts';
import { languageOf } from '../metadata/language.ts';
import { mastheadOf } from '../metadata/masthead.ts';
import { authorsIn, authorsOf } from '../people/authors.ts';
import { shownByline } from '../people/visible-bylines.ts';
import { isDateLine } from './date-line.ts';
import { isoDate } from './dates.ts';
import { inLocalTime } from './local-time.ts';
import { shownDates } from './visible-dates.ts';

const DATE = '3 March 2031';
const PARAGRAPH =
  'The harbour board said on Tuesday that the ferry will stop running in October of next year, after all.';
const furniture = (count: number) =>
  Array.from({ length: count }, (): readonly [BlockKind, string] => ['furniture', 'Menu']);
const dates = (...rows: readonly (readonly [BlockKind, string])[]) => {
  const { text, blocks } = blocksOf(...rows);
  return shownDates(text, blocks, true);
};

describe('a date that a page shows is its own', () => {
  const line: readonly [BlockKind, string] = ['furniture', DATE];

  it('up to six blocks behind the headline, and surely up to four', () => {
    const behind = (count: number) =>
      dates(['headline', 'Ferry stops'], ...furniture(count - 1), line, ...furniture(9), ['body', PARAGRAPH]);
    expect(behind(6).published).toBe('2031-03-03');
    expect(behind(7).published).toBeNull();
    expect([behind(4).near, behind(5).near]).toEqual([true, false]);
  });

  it('up to four blocks before the body', () => {
    const above = (count: number) => dates(line, ...furniture(count - 1), ['body', PARAGRAPH]).published;
    expect(above(4)).toBe('2031-03-03');
    expect(above(5)).toBeNull();
  });

  it('up to six blocks behind the body', () => {
    const below = (count: number) =>
      dates(['body', PARAGRAPH], ['body', PARAGRAPH], ['body', PARAGRAPH], ...furniture(count - 1), line).published;
    expect(below(6)).toBe('2031-03-03');
    expect(below(7)).toBeNull();
  });

  it('on a line of up to a hundred and ten letters', () => {
    const long = (letters: number) =>
      dates(
        ['headline', 'Ferry stops'],
        ['furniture', `${DATE} ${'x'.repeat(letters - DATE.length - 1)}`],
        ['body', PARAGRAPH],
      ).published;
    expect(long(110)).toBe('2031-03-03');
    expect(long(111)).toBeNull();
  });

  it('in the first paragraphs on a line of up to sixty letters', () => {
    const opening = (letters: number) =>
      dates(
        ['headline', 'Ferry stops'],
        ['body', `${DATE} ${'x'.repeat(letters - DATE.length - 1)}`],
        ['body', PARAGRAPH],
      ).published;
    expect(opening(60)).toBe('2031-03-03');
    expect(opening(61)).toBeNull();
  });

  it('at the beginning of one of the first three paragraphs', () => {
    const opens = (at: number) =>
      dates(
        ...Array.from({ length: 6 }, (_, i): readonly [BlockKind, string] => [
          'body',
          i === at ? `Port Calder, ${DATE} – ${PARAGRAPH}` : PARAGRAPH,
        ]),
      ).published;
    expect(opens(2)).toBe('2031-03-03');
    expect(opens(3)).toBeNull();
  });
});

it('a line is a date with up to six letters besides', () => {
  expect(isDateLine(`${DATE} Calder`)).toBe(true);
  expect(isDateLine(`${DATE} Harbour`)).toBe(false);
});

it('a date is believed from 1985 on', () => {
  expect(isoDate('1985-03-03', null)).toBe('1985-03-03');
  expect(isoDate('1984-03-03', null)).toBeNull();
});

describe('a moment is of a local clock', () => {
  it('that is up to fourteen hours from universal time', () => {
    expect(inLocalTime('2031-03-04T12:00:00Z', '2031-03-05', '5 March 2031, 02:00')).toBe('2031-03-05T02:00:00+14:00');
    expect(inLocalTime('2031-03-04T12:00:00Z', '2031-03-05', '5 March 2031, 02:15')).toBe('2031-03-04T12:00:00Z');
  });

  it('and within five minutes of a quarter of an hour', () => {
    expect(inLocalTime('2031-03-04T12:00:00Z', '2031-03-05', '5 March 2031, 01:05')).toBe('2031-03-05T01:00:00+13:00');
    expect(inLocalTime('2031-03-04T12:00:00Z', '2031-03-05', '5 March 2031, 01:06')).toBe('2031-03-04T12:00:00Z');
  });
});

describe('a byline that a page shows', () => {
  const shown = (...rows: readonly (readonly [BlockKind, string])[]) => {
    const { text, blocks } = blocksOf(...rows);
    return shownByline(text, blocks);
  };
  const line: readonly [BlockKind, string] = ['furniture', 'By Ana Ruiz'];

  it('stands up to six blocks from the headline', () => {
    const behind = (count: number) =>
      shown(['headline', 'Ferry stops'], ...furniture(count - 1), line, ...furniture(9), ['body', PARAGRAPH]);
    expect(behind(6)).toBe('Ana Ruiz');
    expect(behind(7)).toBeNull();
  });

  it('or up to four behind the body', () => {
    const body = Array.from({ length: 4 }, (): readonly [BlockKind, string] => ['body', PARAGRAPH]);
    const below = (count: number) => shown(...body, ...furniture(count - 1), line);
    expect(below(4)).toBe('Ana Ruiz');
    expect(below(5)).toBeNull();
  });

  it('is up to a hundred and twenty letters long', () => {
    const long = (letters: number) =>
      shown(
        ['headline', 'Ferry stops'],
        ['furniture', `By Ana Ruiz | ${'x'.repeat(letters - 14)}`],
        ['body', PARAGRAPH],
      );
    expect(long(120)).toBe('Ana Ruiz');
    expect(long(121)).toBeNull();
  });
});

describe('a byline that is taken apart', () => {
  const name = (i: number) => `Ana R${'abcdefghijklmnopqrstuvwxyz'[i % 26]}${'aeiou'[Math.floor(i / 26)]}`;

  it('is four hundred letters long at most', () => {
    const last = (names: number) =>
      authorsIn(`By ${'Maximiliana Featherstone, '.repeat(names)}Ana Ruiz`, register).people.includes('Ana Ruiz');
    expect(last(14)).toBe(true);
    expect(last(15)).toBe(false);
  });

  it('names thirty people at most', () => {
    const lines = Array.from({ length: 40 }, (_, i) => `With contributions from ${name(i)}`);
    expect(authorsOf([], lines, register).contributors).toHaveLength(30);
  });
});

describe('a masthead', () => {
  const found = (before: number, name = 'Calder Courier') => {
    const { text, blocks } = blocksOf(
      ...furniture(before),
      ['furniture', name],
      ['headline', 'Ferry stops'],
      ['body', `“No,” she told the ${name}.`],
    );
    return mastheadOf(text, blocks, null, register);
  };

  it('is one of the first three blocks', () => {
    expect(found(2)).toBe('Calder Courier');
    expect(found(3)).toBeNull();
  });

  it('has forty-five letters at most', () => {
    const long = (letters: number) => found(0, `Calder ${'C'.padEnd(letters - 15, 'o')} Courier`.slice(0, letters));
    expect(long(45)).not.toBeNull();
    expect(long(46)).toBeNull();
  });
});

it('a language is told from forty letters on', () => {
  expect(languageOf('The ferry will stop running at the end of October')).toBe('en');
  expect(languageOf('The ferry will stop running at the end of August')).toBe('und');
});
