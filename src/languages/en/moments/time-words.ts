import { wordSet } from '../../../base/word-set.ts';

/** A year says when something happened only behind one of these: "the 2020 census" is a name. */
export const BEFORE_A_YEAR = /(?:^|\b(?:in|since|of|from|by|until|during|early|late|earlier in|mid-?)\s)$/iu;

/** A day that is only a name or a manner of speaking, where nothing says which: "today". */
export const SPOKEN_DAY = /^(?:today|tonight|yesterday|tomorrow|now)$/iu;

/** A unit of time, or another head that says how much and not of what, behind a number. */
export const TIME_UNIT_OR_RATE = /^(?:years?|months?|weeks?|days?|hours?|minutes?|times?|percent|p\.?m|a\.?m)$/iu;

/** What makes the year before it a part of a name: "2020 census", "2031 budget". */
export const YEAR_OF_A_NAME =
  /^\s*(?:(?:\p{L}+\s){0,2}?(?:census|olympics?|games|elections?|campaign|budget|world cup|season|season’s|presidential|midterms?))/iu;

/** A day written with its month: "March 3", "3rd March". */
export const CALENDAR_DAY = /^\p{L}{3,9}\.?\s\d{1,2}|^\d{1,2}(?:st|nd|rd|th)?\s\p{L}{3,9}/u;

/** Words that mean another time in a text of another day: "last month". */
export const MOVING_PERIOD = /^(?:(?:earlier|later|early|late) )?(?:this|last|next) (?:week|month|year)$/iu;

/** Words before a time that only bound what is told by it: "by", "no later than". */
export const TIME_BOUND =
  /\b(by|before|until|as early as|as soon as|after|since|no later than)\s+(?:(?:the end of|about|around)\s+)?$/iu;

/** A time counted from the day it is written on: "last week", "two years ago", "Monday". */
export const RELATIVE_TIME = /\b(?:this|last|next|earlier|later|ago)\b|day$/iu;

/** A time counted from when somebody speaks, which may not be when the text appeared. */
export const TIME_OF_SPEAKING =
  /^(?:(?:earlier|later) )?(?:today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening))$/iu;

/** A bound after which nothing of the thing told happens. */
export const BOUND_FROM_ABOVE = wordSet(`by before until`);

/** A period counted from the present one. */
export const THIS_OR_LAST = /\b(?:this|last)\b/iu;

/** Words beside a time by which it is told by the clock of one place: "GMT", "local time". */
export const CLOCK_OF_A_PLACE = /\b(?:GMT|UTC|[CEPM][SD]?T|BST|CES?T|local time|Eastern time|Pacific time)\b/u;

/** What stands before a time that belongs to a noun: "a January report", "their May 26 letter", "the Act of 1965". */
export const TIME_OF_A_NOUN =
  /(?<!\b(?:in|on|at|during|by)\s)\b(?:an?|the|his|her|its|their|our|my|this|that|these|those)\s$|\b(?:of|even|still)\s$|['’]s?\s$/iu;

/** What stands before a time that is of something earlier than what is told: "after his death in August". */
export const TIME_OF_WHAT_CAME_BEFORE = /\b(?:after|since|before|following|upon|until|ahead of)\b[^,.;]{0,50}$/iu;

/** Words that end within a clause about somebody between dashes: "the board - which let them down ". */
export const IN_A_DASHED_CLAUSE = /\s[-–—]{1,2}\s?(?:who|which|whose|where)\b[^-–—]*$/u;
