import { oneOf, wordSet } from '../../../base/word-set.ts';

/** Words in folded form that turn a statement into its opposite where they stand: "not", "never". */
const NEGATORS = wordSet(`not no never none neither nor nobody nothing without cannot can't hardly`);
/** Words that deny what follows, or say that it did not come about: "denied", "failed to". */
const DENIERS =
  wordSet(`unlikely refused declined failed denied denies deny denying rejected rejects reject false untrue fails
  refuses retracted dispute disputed disputes dismissed`);

/** True of a folded word that turns what is stated into its opposite. */
export const negates = (folded: string): boolean => NEGATORS.has(folded) || folded.endsWith("n't");

/** True of a folded word by which something is denied, negated or did not come about. */
export const turnsRound = (folded: string): boolean => negates(folded) || DENIERS.has(folded);

const LOOSE_WORDS =
  oneOf(`if whether could may might would should unless unclear alleged allegedly accus\\w* rumou?r\\w* suspect\\w* perhaps possibl[ey] likely
  expected plans? planned planning intend\\w* propos\\w* hop(?:es|ed|ing) consider\\w* threaten\\w* claims? claimed almost nearly
  used lie[sd]? lying`);

/** A word by which what follows is no more than possible, planned, asked about or alleged. */
export const LOOSENS = new RegExp(`^(?:${LOOSE_WORDS})$`, 'u');
