import { wordSet } from '../../../base/word-set.ts';

/** Abbreviations that stand before a name or a number and never end a sentence. */
const leading =
  wordSet(`mr mrs ms dr prof sen sens rep reps gov govs gen lt col sgt capt maj adm cmdr cpl pfc rev hon pres
 supt det insp atty msgr fr st mt ft vs messrs mme mlle lt-gen brig ald amb asst assoc dept secy treas del`);

/** Abbreviations that may also end a sentence. */
const closing =
  wordSet(`inc corp co ltd jr sr bros llc plc etc al esq est approx ave blvd rd hwy cos univ assn jan feb mar apr
 jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri ala ariz ark calif colo conn fla ga ill ind kan ky la md mass
 mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo w.va n.h n.j n.y n.c n.d s.c s.d r.i ph.d m.d d.c
 ont que alta ft lb oz min max dist`);

const numbered = wordSet('no nos art sec fig vol ch p pp para ver');
const shortStates = wordSet(
  'la pa va vt ga md mo ky ill ind mass miss wash ore min max mar sun sat mon fri wed art fig ark del al est co',
);

/**
 * True if the stop after this word belongs to it.
 * @param word the word before the stop
 * @param after the characters after the stop
 */
export function isAbbreviation(word: string, after: string): boolean {
  if (word.length === 1) return /\p{Lu}/u.test(word) || ((word === 'v' || word === 'c') && after.startsWith(' '));
  if (word.length > 8) return false;
  const key = word.toLowerCase();
  if (numbered.has(key)) return /^\s?\d/u.test(after);
  if (key === 'fr' || key === 'det' || key === 'pres') return /^\p{Lu}/u.test(word) && /^\s\p{Lu}/u.test(after);
  if (/^\p{Ll}/u.test(word)) return leading.has(key) ? key === 'vs' : closing.has(key) && !shortStates.has(key);
  if (shortStates.has(key)) return word !== word.toUpperCase() && !/^\s*$/u.test(after);
  if (leading.has(key) || closing.has(key)) return true;
  const hyphen = key.indexOf('-');
  return hyphen === 1 && closing.has(key.slice(2));
}

/** True for an abbreviation that never ends a sentence, given with its stop. */
export function neverCloses(word: string): boolean {
  return leading.has(word.toLowerCase().replace(/\.$/u, '')) || /^no\.$|^nos\.$/iu.test(word);
}
