import { oneOf, wordSet } from '../../../base/word-set.ts';

const CREDITING =
  oneOf(String.raw`according_to in_accordance_with as_reported_by first_reported_by reported_by reported_in reported_on report_by
    report_from report_in reports?_(?:from|by|in|at) told tells telling told_\w+_(?:\w+_)?to story_to spoke_to
    spoke_with speaking_to speaking_with interview_with interviews_with interview_in interview_to interview_on
    interviewed_by citing cited_by cites cited quoted_by quoted_in as_per per via h/t:? hat_tip:?
    published_(?:\w+_)?(?:by|in|on) (?:wrote|writes|explained|argued|argues|noted|reported|writing)_(?:at|for|in)
    news_source published_(?:over_)?at obtained_by seen_by reviewed_by (?:statement|email|e-mail|comment|remarks)_to
    confirmed_to admitted_to said_to revealed_by revealed_in revealed_to
    (?:first|originally)_(?:appeared|reported|published)_(?:in|by|on|at) appeared_in stor(?:y|ies)_(?:in|by|from|at)
    articles?_(?:in|by|from) profile_(?:in|by|published_over_at) piece_(?:in|by|for) investigation_(?:by|in)
    reporting_(?:by|from|in) analysis_by exclusive_(?:in|by|from) leaked_to source_for profiled_(?:by|in) over_at
    courtesy_of information_from:? video_(?:by|from)
    aired_(?:by|on) broadcast_by
    (?:story|account|article|report|version|details?|details_are|more)_(?:\w+_){0,4}(?:is_|are_)?(?:at|on|in)
    in_(?:its|the)_latest claims?_(?:in|by|from) ,_(?:reports|report|writes|notes|adds) segundo según selon laut
    secondo de_acordo_com d['’]après`);
const BEFORE_A_NAME =
  oneOf(String.raw`the_ a_ an_ both_ \p{L}+['’]s_ his_ her_ o_ a_ el_ la_ le_ l['’] agência_ agencia_ agence_ jornal_
    (?:\p{Lu}{2,3}_)?publication_ newspaper_ website_ magazine_ local_(?:television_|tv_|radio_)?station_
    (?:local_)?(?:television|tv|radio)_station_ news_agency_
    the_(?:\w+_)?(?:newspaper|outlet|publication|website|magazine)_
    (?:\p{L}+_){0,2}(?:state_)?(?:TV|television|radio|news|media)_(?:station|channel|network|agency|outlet|site|website|service)s?_
    (?:\p{L}+_){1,2}(?:broadcaster|newspaper|tabloid|daily|website|magazine|paper|outlet|blog|station|network)s?_(?:including_|such_as_)?`);
/** Words before an outlet's name that make it the source of a statement: "according to the", "told". */
export const CUE_BEFORE = new RegExp(String.raw`\b(${CREDITING})[\s:,“"(]*(?:${BEFORE_A_NAME})*$`, 'iu');

const SAYING =
  oneOf(`said says denied debunked explained insisted claimed confirmed told spoke described dismissed admitted commented
    revealed`);
/** A saying and to whom, before an outlet's name: "said the publicist to the Post". */
export const CUE_SAID_TO = new RegExp(String.raw`\b(${SAYING})\b[^.;!?“”"]{0,70}\bto (?:the )?$`, 'i');

const BETWEEN_NAME_AND_VERB =
  oneOf(`which who also has had have first later then recently previously magazine newspaper online website local_news
    network channel station tv_station agency news_agency television tv radio broadcaster service tabloid site blog
    that on monday tuesday wednesday thursday friday saturday sunday this_week last_week newly new own exclusive
    recent bombshell initial original earlier in_an? is are`);
const REPORTING =
  oneOf(`reported reports report reporting said says wrote writes writing found finds revealed reveals learned learnt
    notes noted investigation story article account interview profile analysis quoted quotes citing cited cites
    published describes claimed claims claiming broke obtained confirmed confirms explains explained points_out
    pointed_out spoke interviewed profiled quoting exclusive piece adds added uncovered detailed attributed source
    sources again: tweeted aired was_told was_informed understands`);
/** Words right after an outlet's name that make it the source: "the Post's report", "the Post first revealed". */
export const CUE_AFTER = new RegExp(
  String.raw`^(?:['’]s?)?(?:\s\p{Lu}[\p{L}’'-]+){0,3},?\s*(?:(?:${BETWEEN_NAME_AND_VERB})\s+){0,3}(${REPORTING})(?![\p{L}])`,
  'iu',
);

/** A bare "(Via the", "Source:" before an outlet's name. */
export const CUE_LINE = /(?:^|[[(])\s*(via|source|sources|h\/t|hat tip|from)[\s:]+(?:the )?$/i;

/** A name alone in square brackets, as some sites name their source at the end: "[Pennywise]", "[Ann Lee/Pennywise]". */
export const ALONE_IN_BRACKETS = { before: /\[(?:[\p{L}.’' ]{2,40}\/)?$/u, after: /^\s?\]/ } as const;

/** Media of a state that are named by it alone: "Iranian state television". */
export const STATE_MEDIA =
  /\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?\s(?:state|State)(?:-run|-owned)?\s(?:television|TV|radio|media|news agency)/gu;

/** What an outlet's own affairs sound like right after its name: it is the subject of the news, not its source. */
export const OWN_AFFAIRS =
  /^(?:['’]s)?\s+(?:said|says|announced|reported)\s+(?:it\s+(?:would|will|had|has|is|was|plans)|its\b|earnings|revenue|profits?|a (?:loss|profit))/i;

/** Cues that an outlet's own page has as well as one that retells it: whom somebody spoke or wrote to. */
export const CUE_OF_ASKING =
  /^(?:told|tells|telling|spoke|speaking|interview|(?:statement|email|e-mail|comment|remarks|letter) to|said|confirmed to|admitted to)/i;

/** What an outlet has in hand: "a memo seen by". */
export const CUE_OF_HAVING = /^(?:obtained|seen|reviewed) by/i;

/** A cue that the whole text stands under: "The full story is at", "h/t". */
export const POINTS_TO_THE_WHOLE =
  /^(?:h\/t:?|hat tip:?|via|source|sources|information from:?|(?:full )?(?:story|account|details?|more) )/i;

/** A word right before a name that a report is had from. */
export const WORD_BEFORE_A_SOURCE = wordSet(`told tells to by per citing`);
