import { wordSet } from '../../../base/word-set.ts';
import { SCALES } from '../numbers/scales.ts';

/** Adjectives between a number and its unit of time. */
export const fillers =
  wordSet(`more additional extra full whole entire consecutive straight successive solid business working calendar
 fiscal financial academic school trading long fairly short odd`);

/** Determiners before a length of time. */
export const timeDeterminers = wordSet('the a an that these those any his her its their our my');

/** Numbers that are not told before a unit of time. */
export const vagueCounts = wordSet('few several many some couple');

/** Words that bound the length of time after them, each as its parts; the first that fits is taken. */
export const timeBounds: readonly string[][] = [
  ['more', 'than'],
  ['less', 'than'],
  ['fewer', 'than'],
  ['at', 'least'],
  ['at', 'most'],
  ['up', 'to'],
  ['as', 'many', 'as'],
  ['about'],
  ['nearly'],
  ['almost'],
  ['roughly'],
  ['around'],
  ['over'],
  ['approximately'],
  ['only'],
  ['just'],
];

/** Words with which a time begins that nothing bounds. */
export const unboundedStarts = wordSet('the this that last past next these those');

/** "Week-long" and the like: the unit, its ending. */
export const longAdjective = /^(day|week|month|year|decade|hour|minute|centur)(s|y|ies)?-?long$/u;

/** Words before a length of time without a number. */
export const leads =
  wordSet(`for in within during over after before lasted lasting lasts spent about nearly almost than least to
 around roughly took takes take every until under waited served`);

/** Words before "a" and a unit: "twice a week". */
export const perLeads = wordSet(
  'once twice thrice times time percent % million billion thousand hundred cents dollars',
);

/** Determiners of a time that is known. */
export const definiteDeterminers = wordSet('the this that those these');

/** Prepositions before units in the plural: "for years". */
export const beforeUnits = wordSet('for in over after within of until');

/** Orders of size before "of" and units in the plural. */
export const ordersOfSize: ReadonlySet<string> = new Set(['tens', ...SCALES.map((scale) => `${scale}s`)]);

/** Nouns before "of" and units in the plural. */
export const amountsOf = wordSet('couple number matter hundreds thousands dozens decades period');
