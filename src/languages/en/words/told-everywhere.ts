import { wordSet } from '../../../base/word-set.ts';

/** Words that the news of any event has, so that two reports which share them need not tell of one: days, saying, people. */
export const TOLD_EVERYWHERE = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december today yesterday tomorrow day week month year morning evening afternoon night hour time early late
  said say says told tell tells asked added according reported report news statement spokesman spokeswoman spokesperson
  people person man woman men women child children family official officials police government minister ministry president
  director chief head leader officer council city town country state national local public group company office
  new last first one two three next more most many much also number part place end home
  mr mrs ms dr million thousand hundred per cent percent`);
