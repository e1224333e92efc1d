import { wordSet } from '../../../base/word-set.ts';

/** Words that make a capitalised run a place when they end it. */
export const placeTails =
  wordSet(`County City Island Islands River Lake Valley Mountain Mountains Beach Bay Province Region District
 State Sea Ocean Peninsula Street Avenue Road Boulevard Square Park Bridge Airport Harbor Harbour Desert Coast Canyon Heights
 Hills Springs Township Village Territory Strait Gulf Highway Station Plaza Port Borough Shire Prefecture Forest`);

/** Words that make a capitalised run a place when they begin it. */
export const placeHeads = wordSet(
  'Lake Mount Mt. Cape Fort Ft. Port San Santa Saint St. Los Las El Gulf Strait Isle Upper Lower Downtown',
);

/** Compass words that join a place name. */
export const compass = wordSet(
  'North South East West Northern Southern Eastern Western Central Upper Lower New Greater',
);

/** Prepositions before a place. */
export const placeCues = wordSet('in at near from across throughout outside toward towards into');

/** Words before a name by which something is said to have been there. */
export const BEFORE_A_PLACE = /\b(?:in|at|near|outside|inside|from|to|into|off|on)\s+(?:the\s+|a\s+)?$/iu;

/** Words before the name of a place by which it is another place. */
export const OTHER_PLACE_BEFORE = /^(?:east|west|north|south|new|little|upper|lower|port|fort|san|santa)\b/iu;

/** Ends of names that are bodies in a place and no place. */
export const NO_PLACE = /\b(?:court|university|college|hospital|airport|police|department|council)$/iu;

/** What stands between two places of which one lies in the other: "Ost, Calder", "Ost in Calder", "Ost, a port in northern Calder", "Calder's Ost". */
export const ONE_IN_THE_OTHER =
  /^(?:, |['’]s (?:\p{L}+ )?|,? (?:an? (?:\p{L}+ ){1,3}|(?:north|south|east|west) )?(?:in|of) (?:the |(?:north|south|east|west|central)(?:ern)? )?)$/u;

/** Behind a place: what it owns is meant, and not the place. */
export const OWNS_WHAT_FOLLOWS = /^['’]s?/u;
