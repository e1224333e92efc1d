import { describe, expect, it } from 'vitest';
import { register } from '../../testing/articles/page.ts';
import { boilerplateScore } from './blocks/cues/boilerplate.ts';
import { isDateLine } from './dates/date-line.ts';
import { isIsoDate, statedDate } from './dates/dates.ts';
import { tidyByline } from './metadata/metadata.ts';
import { selfNamed } from './metadata/publisher.ts';
import { captionKind, describesScene, isBiography, isByline, isContributorCredit } from './pieces/lines.ts';

const known = (name: string): boolean => register.byName(name) !== null;

describe('pleas and notices', () => {
  it.each([
    'Our work is paid for by readers like you. Please make a donation today.',
    'Sign up for our newsletter and get the news in your inbox.',
    '© 2031 Some Paper. All rights reserved.',
    'This material may not be published, broadcast or redistributed.',
    'The page you are looking for does not exist. Error 404',
    'Read more: Harbour board meets again',
    'Skip to main content',
    'We use cookies to improve this site. Read our privacy policy.',
    'Story continues below',
  ])('hears it in “%s”', (words) => expect(boilerplateScore(words)).toBeGreaterThanOrEqual(2));

  it.each([
    'The charity said donations had doubled since the flood.',
    'The publisher told investors that it had gained 20,000 subscribers in May.',
    '“Please support our newsroom,” the editor wrote in a letter to its readers.',
    'He declined to comment.',
    'Shares of Calder Lines rose on Monday.',
  ])('does not in “%s”', (words) => expect(boilerplateScore(words)).toBeLessThan(1.5));
});

describe('lines with an office', () => {
  it('knows bylines', () => {
    for (const line of [
      'By Ana Ruiz',
      'BY ANA RUIZ AND LEE DORN',
      'Northern Wire',
      'Ana Ruiz | Northern Wire',
      'By   Ana Ruiz , The Harbour Post',
    ])
      expect(isByline(line, known), line).toBe(true);
    for (const line of ['By Tuesday the boats were gone.', 'Ana Ruiz walked home.'])
      expect(isByline(line, known), line).toBe(false);
    expect(isContributorCredit('Lee Dorn contributed to this report.')).toBe(true);
    expect(tidyByline('By  Ana Ruiz ana@harbourpost.example')).toBe('Ana Ruiz');
  });

  it('knows date lines', () => {
    for (const line of [
      '3 March 2031',
      'Updated 6:35 PM ET, Mon March 3, 2031',
      'Published:',
      '03/03/2031 02:57 pm ET',
      '2031-03-03T10:00Z',
    ])
      expect(isDateLine(line), line).toBe(true);
    for (const line of ['The ferry stopped on March 3, 2031, at the pier.', 'Ferry', '400 islanders'])
      expect(isDateLine(line), line).toBe(false);
  });

  it('reads the day they state', () => {
    expect(statedDate('May 31, 2031 12:01 PM')).toBe('2031-05-31');
    expect(statedDate('Published 3 March 2031')).toBe('2031-03-03');
    expect(statedDate('06/01/2031 02:57 pm ET')).toBe('2031-06-01');
    expect(statedDate('06/01/2031')).toBeNull();
    expect(statedDate('31 February 2031')).toBeNull();
    expect(isIsoDate('2031-03-03T09:14:00+01:00')).toBe(true);
    expect(isIsoDate('3 March')).toBe(false);
  });

  it('knows captions and credits', () => {
    expect(captionKind('Photo: Lee Dorn')).toBe('credit');
    expect(captionKind('Lee Dorn/Getty Images')).toBe('credit');
    expect(captionKind('(AP Photo/Lee Dorn)')).toBe('credit');
    expect(captionKind('In this March 3, 2031 file photo, the ferry leaves the harbour.')).toBe('caption');
    expect(captionKind('The ferry leaves the harbour on Monday.')).toBeNull();
    expect(describesScene('Ina Moor speaks at the harbour in Port Calder on March 3, 2031.')).toBe(true);
    expect(describesScene('Ina Moor said on March 3, 2031, that the ferry would stop.')).toBe(false);
  });

  it('knows biographies', () => {
    expect(isBiography('Ana Ruiz is a reporter at The Harbour Post.')).toBe(true);
    expect(isBiography('Ana Ruiz is a plumber in Port Calder.')).toBe(false);
  });
});

describe('the name a page gives itself', () => {
  it.each([
    ['© 2031 The Harbour Post. All rights reserved.', 'The Harbour Post'],
    ['Copyright 2031 Island Gazette Ltd', 'Island Gazette'],
    ['Island Gazette provides the information as is without warranty.', 'Island Gazette'],
    ['Help Island Gazette continue with a gift.', 'Island Gazette'],
    ['Copyright 2031 Northern Wire. All rights reserved.', null],
    ['Please support our work.', null],
  ])('%s', (line, name) => expect(selfNamed([line], register)).toBe(name));
});
