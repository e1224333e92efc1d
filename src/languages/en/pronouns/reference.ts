import { oneOf, wordSet } from '../../../base/word-set.ts';

/** A pronoun of one person told of before, anywhere in a sentence. */
export const MEANS_SOMEBODY_BEFORE = /\b(?:he|she|him|his|hers?|himself|herself)\b/iu;

/** A pronoun of who speaks, outside quotations: the page's own "we", or a quotation that lost its marks. */
export const MEANS_THE_SPEAKER = /\b(?:I|me|my|mine|we|us|ours?)\b/u;

/** A phrase that only what was said before can tell: "the latter", "the pair", "the same day". */
export const MEANS_WHAT_STOOD_BEFORE = new RegExp(
  String.raw`\b(?:the (?:${oneOf('two three four five six pair latter former other others same following previous next_day')})|(?:this|these|those|such) (?!(?:${oneOf(
    'week month year morning afternoon evening summer winter spring autumn fall season time is was are were the a an as that who in on no all some any',
  )})\b)\p{Ll}+|another|(?:one|some|all|none|both|each|many|most) of (?:them|these|those))\b`,
  'u',
);

/** Things of which there is one, so that "the" before them needs nothing told before. */
export const THERE_IS_ONE =
  wordSet(`president government country nation world public internet police army military economy
  city state capital press media west east north south war law constitution court parliament congress senate house
  market border sun moon earth future past weather truth people idea fact move decision news latest first last only`);

/** Behind a noun, these say which one is meant: "the letter that …", "the mayor of …". */
export const SAYS_WHICH = wordSet('of that who which whose for to from between behind about where');

/** Words of a caption that say who stands where in a picture. */
export const TELLS_A_PICTURE =
  /, (?:left|right|cent(?:re|er)|pictured|above),|\((?:left|right|cent(?:re|er)|pictured|above)\b/u;

/** A first word with a capital that names nobody: "due to", "speaking on". */
export const OPENS_AN_ADJUNCT = /^(?:due|prior|owing|ahead|back|born|once|.{3,}ing|.{3,}ed|.{3,}ly)$/u;

/** A verb in the past perfect: what it tells had gone before the news. */
export const TELLS_BACKGROUND = /\bhad (?:previously |already |earlier |long |never )?\p{L}{2,}(?:ed|en|wn|ld)\b/u;
