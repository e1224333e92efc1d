import { folded } from './fold.ts';

/** Endings stripped, longest first, with the letters that must remain before them and what is put in their place. */
const ENDINGS: readonly (readonly [ending: string, least: number, put: string])[] = [
  ['izations', 3, ''],
  ['ization', 3, ''],
  ['ations', 3, ''],
  ['ation', 3, ''],
  ['ments', 4, ''],
  ['ment', 4, ''],
  ['nesses', 4, ''],
  ['ness', 4, ''],
  ['ingly', 4, ''],
  ['edly', 4, ''],
  ['ities', 4, ''],
  ['ions', 4, ''],
  ['ings', 3, ''],
  ['iers', 3, 'i'],
  ['ier', 3, 'i'],
  ['ies', 2, 'i'],
  ['ied', 2, 'i'],
  ['ity', 4, ''],
  ['ion', 4, ''],
  ['ing', 3, ''],
  ['ers', 4, ''],
  ['ors', 4, ''],
  ['ees', 4, ''],
  ['ed', 3, ''],
  ['er', 4, ''],
  ['or', 4, ''],
  ['ee', 4, ''],
  ['ly', 4, ''],
  ['al', 4, ''],
  ['es', 3, ''],
  ['s', 3, ''],
];

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

/** Brings "deported", "deporting" and "deportation" to one form; crude, but the same for every word. */
export function stem(word: string): string {
  const plain = folded(word);
  const irregular = IRREGULAR.get(plain);
  if (irregular !== undefined) return irregular;
  for (const [ending, least, put] of ENDINGS) {
    if (plain.length - ending.length < least || !plain.endsWith(ending)) continue;
    if (ending === 's' && plain.endsWith('ss')) break;
    return tidy(plain.slice(0, plain.length - ending.length) + put);
  }
  return tidy(plain);
}

/** A doubled last consonant, a silent e and a last y are no part of a stem. */
function tidy(word: string): string {
  let result = word;
  if (result.length > 3 && result.endsWith('e')) result = result.slice(0, -1);
  if (result.length > 3 && result.endsWith('y')) result = `${result.slice(0, -1)}i`;
  const last = result.at(-1);
  if (result.length > 3 && last === result.at(-2) && !'aeiouls'.includes(last ?? '')) result = result.slice(0, -1);
  return result;
}
