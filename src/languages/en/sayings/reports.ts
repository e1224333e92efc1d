/** A report or an outlet as the one that speaks: it is its outlet's credit, not a voice. */
export const A_REPORT =
  /^(?:(?:the|this|that|its|a) )?(?:\p{L}+ )?(?:report|reporting|article|story|newspaper|paper|outlet|magazine|network|agency)$/iu;

/** A report told of before, pointed at again: "the report", "the same newspaper". */
export const THE_REPORT =
  /\b(?:the|that|this|its|their|per the|the same) (?:report|article|story|newspaper|paper|outlet|investigation|magazine|network|agency)\b/iu;

/** A report that nobody names: "a report said", "according to reports", "local media reported". */
export const UNNAMED_REPORT =
  /\b(?:(?:a|the|one|media|news|local|press|recent|new) reports?(?:,| (?:said|says|claims?|claimed|found|states?|added|alleges?))|according to (?:(?:a|the|media|news|local|recent|press|multiple|several) )?(?:reports?|media)\b|(?:local|state) media (?:said|reported|report)|(?:^|[.;,] )(?:news |media )?reports (?:say|said|suggest|suggested|claim|claimed|indicate|emerged|surfaced)|(?:given|amid|after|following) (?:news |media )?reports\b)/im;
