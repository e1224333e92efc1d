import { wordSet } from '../../../base/word-set.ts';

/** A word that makes the doing behind it the time of something else: "a week after the board announced its plan". */
export const TIME_LINK_BEFORE = /\b(?:after|before|when|since|once|until|as|while)\s+$/iu;

/** A clause can end before one of these where it does not count the time up to it. */
export const OPENS_TIME_CLAUSE = wordSet('after before when until as once');

/** A measure of time, counted up to what follows: "a week before". */
export const MEASURE_OF_TIME = /^(?:second|minute|hour|day|night|week|month|year|decade|moment|time)s?$/u;
