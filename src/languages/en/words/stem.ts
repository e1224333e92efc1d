import { stemmer } from 'stemmer';
import { folded } from './fold.ts';

/** Common irregular forms, to one form each. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `men man,women woman,children child,people person,persons person,lives life,wives wife,feet foot,went go,gone go,goes go,
  came come,took take,taken take,gave give,given give,made make,said say,told tell,sent send,spent spend,left leave,kept keep,
  held hold,found find,got get,gotten get,bought buy,brought bring,sold sell,wrote write,written write,began begin,begun begin,
  won win,lost lose,paid pay,met meet,led lead,fell fall,fallen fall,rose rise,risen rise,grew grow,grown grow,knew know,
  known know,drew draw,drawn draw,threw throw,thrown throw,shot shoot,struck strike,stole steal,stolen steal,spoke speak,
  spoken speak,broke break,broken break,chose choose,chosen choose,drove drive,driven drive,flew fly,flown fly,saw see,seen see,
  thought think,sought seek,caught catch,fought fight,taught teach,built build,stood stand,withdrew withdraw,
  withdrawn withdraw,died die,dying die,dead die,death die,deaths die,ran run,put put,cut cut,hid hide,hidden hide`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** No word of running text is longer; what is longer is no word and stays as it is. */
const LONGEST = 40;

/**
 * Brings all forms of a word to one stem: "deported", "deporting" and "deportation", "took" and "takes". A stem is for
 * comparing, not for reading, and is not always stemmed to itself.
 *
 * Source of the method: Porter, "An algorithm for suffix stripping" (1980), in the package `stemmer`, behind a table of
 * irregular forms. Porter2 and our own endings were tried: docs/decisions/stemmer.md.
 *
 * @example stem('investigation') === stem('investigated')
 */
export function stem(word: string): string {
  const plain = folded(word);
  if (plain.length > LONGEST) return plain;
  return stemmer(IRREGULAR.get(plain) ?? plain);
}
