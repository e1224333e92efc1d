import { anyOf } from '../../../base/word-set.ts';

/** What an article itself passes on as no more than said: "allegedly", "is rumoured to", "the story claimed". */
export const PASSED_ON = anyOf(
  String.raw`(?:alleged|purported|supposed)ly (?:is|are|was|were)_(?:said|alleged|rumou?red|claimed)_to
  (?:was|were|is|are)_rumou?red (?:claimed|alleged|alleges|claims)_that (?:has|have|had)_(?:claimed|alleged)
  (?:article|report|story|reports|articles|stories)\b[^.]{0,40}\b(?:claimed|claims|alleged|alleges)`,
  'iu',
);

/** "Reportedly", "according to reports", "reports say". */
const NAMELESS_REPORTS = String.raw`reportedly (?:according_to|citing|per)_(?:\p{L}+_){0,3}reports?
  reports?_(?:say|said|suggest|claim|indicate|emerged)`;

/** An article has it from reports that it does not name: "reportedly", "according to reports". */
export const REPORTS_SAY = anyOf(
  `${NAMELESS_REPORTS}
  told_(?:several|some|two|three|other|many|various)_(?:newspapers|papers|outlets|broadcasters|media|news_organi[sz]ations)
  (?:several|some|other|various)_(?:newspapers|papers|outlets|broadcasters|news_organi[sz]ations)_(?:have_)?(?:reported?|say|said|write)
  (?:posts?|reports?|rumou?rs?|claims?|videos?)_(?:circulating_)?on_social_media
  social_media_(?:posts?|reports?|users?|accounts?)_(?:say|said|claim|claimed|suggest|suggested|showed?)`,
  'iu',
);

/** Words by which a page says that others found what it tells: "new reporting finds", "reportedly". */
export const OTHERS_FOUND = anyOf(
  `${NAMELESS_REPORTS}
  (?:new|recent|earlier|other)_(?:reporting|reports?|investigations?)_(?:finds?|found|shows?|showed|reveals?|revealed|says?|said|suggests?)
  (?:it|this|that)_(?:is|was|has_been|had_been)_reported the_report_(?:says?|said|finds?|found|states?|stated|notes?|noted)`,
  'iu',
);

/** Several papers have it, none of them named: "told several newspapers". */
export const SEVERAL_PAPERS =
  /\b(?:several|some|two|three|other|many|various)\s(?:newspapers|papers|outlets|broadcasters|media|news organi[sz]ations)\b/iu;

/** A cue by which something is only said of somebody: "is said to", "supposedly". */
export const SAID_TO = /\b(?:alleged|purported|supposed)ly\b|\b(?:is|are|was|were) said\b|\brumou?red\b/u;

/** A cue that is no more than a noun for what is passed on: "rumours". */
export const RUMOUR_ALONE = /^\W*(?:reports?|rumou?rs?|accusations?|allegations?|claims?)\W*$/u;

/** Adverbs by which the article says that it only passes on what somebody is reported to have said. */
export const HEARSAY_ADVERBS = /\b(?:reported|alleged|purported)ly\b/u;
