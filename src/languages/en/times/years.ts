import { wordSet } from '../../../base/word-set.ts';

/** Words and signs before four figures that are a year. */
export const yearLeads =
  /^(?:in|since|of|by|until|till|from|during|before|after|early|late|mid|the|and|to|through|or|than|between|for|a|as|back|around|about|circa|fiscal|fy|calendar|year|is|was|only|throughout|'s|[,(:–—-])$/u;

/** A year behind "mid-" and the like. */
export const stuckYear = /^(?:mid|early|late|pre|post)-((?:1\d|20)\d\d)$/u;

/** Words before a year in words. */
export const beforeYearInWords = wordSet('in since of by until before after during year');

/** Words before four figures that count or number something. */
export const countLeads = wordSet(
  'about around some nearly almost over than least to up no. number room flight route highway',
);

/** Ends of plurals that four figures may count. */
export const countedPlural = /(?:s|people|men|women|children)$/u;

/** Words before four figures that may be a year as well as a count. */
export const boundsOrYears = wordSet('to than around about');

/** Words in "-s" that are no plural after a year. */
export const noPluralAfterYear = wordSet('was is has as this does its his');

/** Words in "-s" that are no plural after a count. */
export const noPluralAfterCount: ReadonlySet<string> = new Set([...noPluralAfterYear, "'s"]);

/** Words before a decade. */
export const beforeDecade = wordSet('the early late mid');

/** Decades in words, from the twenties on. */
export const decadeNames = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
];
