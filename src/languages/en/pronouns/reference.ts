import { oneOf, wordSet } from '../../../base/word-set.ts';

/** A pronoun of one person told of before, anywhere in a sentence. */
export const MEANS_SOMEBODY_BEFORE = /\b(?:he|she|him|his|hers?|himself|herself)\b/iu;

/** A pronoun of several told of before, as an object. */
export const MEANS_SEVERAL_BEFORE = /\bthem\b/iu;

/** Words for one of whom it is not told whether he or she, whom "them" can mean. */
export const ANYBODY = wordSet(
  'anyone anybody everyone everybody someone somebody whoever person customer user patient victim child suspect who each every any group team family couple company government public crowd audience',
);

/** A pronoun of who speaks, outside quotations: the page's own "we", or a quotation that lost its marks. */
export const MEANS_THE_SPEAKER = /\b(?:I|me|my|mine|[Ww]e|us|[Oo]urs?)\b|\b[Ll]et[’']s\b/u;

/** Behind a quotation, a speaker told of before: “…,” it said. */
export const SPEAKS_UNNAMED = /[,.!?][”"’'] (?:it|they) (?:said|says|added|wrote|stated|read|reads)\b/u;

/** A phrase that only what was said before can tell: "the latter", "the pair", "the same day". */
export const MEANS_WHAT_STOOD_BEFORE = new RegExp(
  String.raw`\b(?:the (?:${oneOf('two three four five six pair latter former other others same following previous next_day')})|(?:this|these|those|such) (?!(?:${oneOf(
    'week month year morning afternoon evening summer winter spring autumn fall season time is was are were the a an as that who in on no all some any',
  )})\b)\p{Ll}+|(?:${oneOf('after before at in of on during from with by to for about since over')}) that (?!(?:${oneOf('he she it they we i you the a an his her its their there this these those is was were are has have had will would who which no')})\b)\p{Ll}+|another|(?:one|some|all|none|both|each|many|most) of (?:them|these|those))\b`,
  'u',
);

/** A "this" or "those" that stands for a thing told of before, also in a quotation: "responsibility for this lies with". */
export const STANDS_FOR_WHAT_STOOD_BEFORE = new RegExp(
  String.raw`\b(?:(?:this|these|(?<=\b(?:${oneOf('said says say believed believes thought thinks added insisted admitted if because')}) )that)(?= (?:${oneOf('is was are were has have had will would can could may might must should does did lies comes came means meant shows showed happened happens')})\b|[.,;:!?”"])|(?:of|for|by|with|about|from|after|before|despite|like) (?:this|these|those)(?= (?:and|but|or|as|in|on|at|to|by|with)\b|[.,;:!?”"]))`,
  'iu',
);

/** Words that point at something else on the page: "in the video posted below", "see above". */
export const POINTS_AT_THE_PAGE =
  /\b(?:posted|shown|embedded|pictured|seen|quoted|linked|listed|video|photo|picture|chart|map|table|list|tweet|statement|see|watch|read|click) (?:below|above|here)\b|\b(?:below|above)[.!]$/iu;

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

/** A relative pronoun that words for somebody begin with: "who harbour officials" of "Hale, who harbour officials say …". */
export const RELATIVE_AT_FRONT = /^(?:who|whom|which|that) /iu;

/** Words for what somebody wrote or said, which mean nothing by themselves: "the report", "the statement said". */
export const TELLINGS = wordSet('report reports statement statements story stories article articles account accounts');

/** A quotation that begins with what only words before it could tell: “It was …”, “This will …”, "During this call …". */
export const QUOTES_WITHOUT_SUBJECT = new RegExp(
  String.raw`[“"](?:(?:It|This|That|These|Those|He|She|They)(?:[’']s)? (?:${oneOf('is was are were has had will would did does could can should must')})\b|(?:${oneOf('During After Before In At With By')}) (?:this|that|these|those) )`,
  'u',
);

/** Words by which a writer judges what is told, so that a sentence is opinion and no account. */
export const JUDGES =
  /\b(?:rightly|wrongly|sadly|thankfully|unsurprisingly|predictably|shamefully|laughably|let[’']s face it|to be fair|needless to say|no wonder|of course|brutes?|thugs?|cronies|guru)\b/iu;

/** A name in capitals and a colon before what somebody says: words of a transcript. */
export const TRANSCRIBED = /^\p{Lu}{3,}(?: \p{Lu}{2,}){0,2}: /u;

/** What is still to be decided: it is what news is about, and no news. */
export const IS_PENDING =
  /\b(?:ponder|consider|weigh|decide|debate|examine|review)(?:s|d|ed|ing)? (?:whether|if|how)\b|\b(?:rule|ruling|decision|vote) on (?:whether|if)\b|\b(?:will|is (?:set|expected|due|likely|about) to) (?:decide|rule|consider|hear|vote|debate|announce)\b/u;
