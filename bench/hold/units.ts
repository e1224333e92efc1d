/**
 * What hostile or broken pages repeat without end: each kind of blank, dash, quotation mark, bracket, initial, digit, capital,
 * emoji, combining mark, line break, and mixtures of them.
 */
const BLANKS = [' ', '\t', '\u00a0', '\u2003', '\u200b', '\u3000', '\u00ad', '\ufeff'];
const BREAKS = ['\n', '\r\n', '\u2028', '\n\n', ' \n', '\n ', '\n\t\n', '.\n'];
const DASHES = ['-', '–', '—', '--', ' – ', ' - ', '_', '‑'];
const QUOTES = ['"', "'", '“', '”', '’', '«', '»', '“”', '"a" ', '’s ', '„', '``'];
const BRACKETS = ['(', ')', '[', ']', '{', '<', '>', '()', '(a) ', '[1]', '&lt;', '&'];
const MARKS = ['.', ',', ';', ':', '!', '?', '…', '/', '|', '·', '@', '#', '*', '$', '%', '. . ', ', and ', 'x;'];
const INITIALS = ['J.', 'J. ', 'U.S. ', 'A. B. ', 'Mr. ', 'St. ', 'e.g. '];
const LETTERS = [
  'a',
  'A',
  'aA',
  'ä',
  'я',
  'ا',
  '字',
  'A ',
  'a ',
  'Aa ',
  'AB ',
  'Anna Marsh ',
  'said ',
  'he said that ',
  'not ',
];
const DIGITS = ['1', '1,', '1.', '1 ', '12:', '1/', '1-', '$1 ', '1% ', '3 March 2031 ', '½'];
const SIGNS = ['🙂', '👩‍👧 ', '🇺🇸', 'e\u0301', '\u0301', '\u202e', '\u0000', '\ud83d', '\ufffd'];
const WORDS = [
  'according to the Post, ',
  '“No,” she said. ',
  'Anna Marsh, the mayor, ',
  'the board of the harbour of the town ',
  'a@b.example ',
  'https://a.example/b ',
  'By Anna Marsh and ',
  'one two ',
];

/** Every unit, by kind. */
export const UNITS: readonly string[] = [
  ...BLANKS,
  ...BREAKS,
  ...DASHES,
  ...QUOTES,
  ...BRACKETS,
  ...MARKS,
  ...INITIALS,
  ...LETTERS,
  ...DIGITS,
  ...SIGNS,
  ...WORDS,
];

/** A text of about `length` code units that repeats a unit between two ordinary paragraphs, and within a sentence. */
export function hostileText(unit: string, length: number): string {
  const run = unit.repeat(Math.ceil(length / unit.length));
  const half = run.slice(0, run.length / 2);
  return `Gull sits on the lamp\n\nA gull sat on the lamp of Port Calder on Monday, the board said.\n\n${half}\n\nThe board ${half} met on Tuesday.\n\n“We saw the gull,” said Anna Marsh.\n`;
}
