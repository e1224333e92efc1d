import { wordSet } from '../../../base/word-set.ts';

/** English words that glue sentences together and are rare in menus. */
export const FUNCTION_WORDS = wordSet(`
  a an the and or but nor so yet if as at by for from in into of off on onto out over per than that this these those to
  up with without within about above across after against along among around before behind below beneath beside
  besides between beyond despite down during except inside like near since through throughout toward towards under
  until upon via who whom whose which what when where why how all any both each either enough every few less many more
  most much neither no none not now only other others same several some such too very just also even ever never again
  there here then once i me my mine you your yours he him his she her hers it its we us our ours they them their theirs
  is am are was were be been being has have had do does did will would shall should can could may might must
  while because although though unless whether however s t d ll re ve m don isn wasn aren didn doesn won`);

/** Words that stay small in a headline in title case. */
export const SMALL_IN_TITLES = wordSet(
  'a an the and or but nor for of in on at to by from with as per vs via into over than up off is are',
);
