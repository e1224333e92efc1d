/** Words before an outlet's name that make it the source of a statement: "according to the", "told". */
export const CUE_BEFORE =
  /\b(according to|in accordance with|as reported by|first reported by|reported by|reported in|reported on|report by|report from|report in|reports? (?:from|by|in|at)|told|tells|telling|told \w+ (?:\w+ )?to|story to|spoke to|spoke with|speaking to|speaking with|interview with|interviews with|interview in|interview to|interview on|interviewed by|citing|cited by|cites|cited|quoted by|quoted in|as per|per|via|h\/t:?|hat tip:?|published (?:\w+ )?(?:by|in|on)|(?:wrote|writes|explained|argued|argues|noted|reported|writing) (?:at|for|in)|news source|published (?:over )?at|obtained by|seen by|reviewed by|(?:statement|email|e-mail|comment|remarks) to|confirmed to|admitted to|said to|revealed by|revealed in|revealed to|(?:first|originally) (?:appeared|reported|published) (?:in|by|on|at)|appeared in|stor(?:y|ies) (?:in|by|from|at)|articles? (?:in|by|from)|profile (?:in|by|published over at)|piece (?:in|by|for)|investigation (?:by|in)|reporting (?:by|from|in)|analysis by|exclusive (?:in|by|from)|leaked to|source for|profiled (?:by|in)|over at|courtesy of|information from:?|video (?:by|from)|(?:story|account|article|report|version|details?|details are|more) (?:\w+ ){0,4}(?:is |are )?(?:at|on|in)|in (?:its|the) latest|claims? (?:in|by|from)|, (?:reports|report|writes|notes|adds)|segundo|según|selon|laut|secondo|de acordo com|d['’]après)[\s:,“"(]*(?:the |a |an |both |\p{L}+['’]s |his |her |o |a |el |la |le |l['’]|agência |agencia |agence |jornal |(?:\p{Lu}{2,3} )?publication |newspaper |website |magazine |local (?:television |tv |radio )?station |(?:local )?(?:television|tv|radio) station |news agency |the (?:\w+ )?(?:newspaper|outlet|publication|website|magazine) )*$/iu;

/** A saying and to whom, before an outlet's name: "said the publicist to the Post". */
export const CUE_SAID_TO =
  /\b(said|says|denied|debunked|explained|insisted|claimed|confirmed|told|spoke|described|dismissed|admitted|commented|revealed)\b[^.;!?“”"]{0,70}\bto (?:the )?$/i;

/** Words right after an outlet's name that make it the source: "the Post's report", "the Post first revealed". */
export const CUE_AFTER =
  /^(?:['’]s?)?(?:\s\p{Lu}[\p{L}’'-]+){0,3},?\s*(?:(?:which|who|also|has|had|have|first|later|then|recently|previously|magazine|newspaper|online|website|local news|that|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this week|last week|newly|new|own|exclusive|recent|bombshell|initial|original|earlier|in an?|is|are)\s+){0,3}(reported|reports|report|reporting|said|says|wrote|writes|writing|found|finds|revealed|reveals|learned|learnt|notes|noted|investigation|story|article|account|interview|profile|analysis|quoted|quotes|citing|cited|cites|published|describes|claimed|claims|claiming|broke|obtained|confirmed|confirms|explains|explained|points out|pointed out|spoke|interviewed|profiled|quoting|exclusive|piece|adds|added|uncovered|detailed|attributed|source|sources|again:)(?![\p{L}])/iu;

/** A bare "(Via the", "Source:" before an outlet's name. */
export const CUE_LINE = /(?:^|[[(])\s*(via|source|sources|h\/t|hat tip|from)[\s:]+(?:the )?$/i;

/** What an outlet's own affairs sound like right after its name: it is the subject of the news, not its source. */
export const OWN_AFFAIRS =
  /^(?:['’]s)?\s+(?:said|says|announced|reported)\s+(?:it\s+(?:would|will|had|has|is|was|plans)|its\b|earnings|revenue|profits?|a (?:loss|profit))/i;

/** Cues that only an interview or a report of the outlet's own leaves. */
export const CUE_OF_OWN_REPORTING =
  /^(?:told|tells|telling|spoke|speaking|interview|exclusive|first|originally|reported by|obtained)/i;

/** A cue that the whole text stands under: "The full story is at", "h/t". */
export const POINTS_TO_THE_WHOLE =
  /^(?:h\/t:?|hat tip:?|via|source|sources|information from:?|(?:full )?(?:story|account|details?|more) )/i;

/** A word right before a name that a report is had from. */
export const WORD_BEFORE_A_SOURCE = /^(?:told|tells|to|by|per|citing)$/;
