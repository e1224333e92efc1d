import { anyOf } from '../../../base/word-set.ts';

/** By what words it is told that something was put out for all to see or hear, a pattern for each form, the surest first. */
export const PUBLIC_FORMS: readonly (readonly [form: PublicForm, words: RegExp])[] = [
  [
    'post',
    anyOf(
      String.raw`tweet(?:s|ed)? (?:wrote|said|posted)_(?:in_a_post_)?on_(?:twitter|facebook|instagram|x|telegram|tiktok|reddit) took_to_(?:twitter|facebook|instagram)
      (?:twitter|facebook|instagram|telegram)_post blog_post posted_(?:on|to)_(?:twitter|facebook|instagram|youtube|telegram)
      (?:wrote|writes|said)_in_(?:today['’]s|a|his|her|its|their)_(?:\w+_)?post`,
      'iu',
    ),
  ],
  ['release', anyOf('press_release news_release (?:said|announced)_in_a_release', 'iu')],
  [
    'filing',
    anyOf(
      String.raw`law_?suit complaint_(?:filed|states?|says|alleges|claims|argues) \w+-page_complaint (?:court|legal|regulatory)_(?:filings?|papers|documents)
      (?:the|its|their)_suit_(?:states|says|alleges|claims|argues) indictment affidavit filed_(?:a_suit|suit)`,
      'iu',
    ),
  ],
  [
    'hearing',
    anyOf(
      'testified (?:his|her|their)_testimony (?:at|in|during)_(?:a|the)_hearing told_(?:the|a)_(?:committee|court|jury)',
      'iu',
    ),
  ],
  [
    'broadcast',
    anyOf(
      String.raw`(?:radio|television|tv|televised|broadcast)_interview (?:on|to)_(?:\w+_)?(?:television|tv|radio)_(?:station|show|program(?:me)?)
      talk_(?:show|radio) on_the_air appearance_on in_a_(?:video|podcast)`,
      'iu',
    ),
  ],
  [
    'speech',
    anyOf(
      String.raw`(?:press|news)_conference (?:televised|nationally_televised|keynote)_(?:address|speech) (?:in|during)_(?:a|an|his|her|its)_(?:\w+_)?(?:speech|address)
      earnings_call (?:press|news)_briefing told_(?:the|a)_(?:crowd|audience|rally|meeting|conference) on_stage`,
      'iu',
    ),
  ],
  [
    'statement',
    anyOf(
      String.raw`in_an?_(?:\w+_){0,2}statement (?:released|issued|put_out)_an?_(?:\w+_)?statement (?:written|emailed|official)_statement statement_(?:from|by|said|says|read)
      said_a_statement`,
      'iu',
    ),
  ],
  [
    'paper',
    anyOf(
      String.raw`(?:a|the|new)_study_(?:by|from|in|published|found|says|suggests) (?:white|research|policy)_paper (?:his|her|\d{4})_book`,
      'iu',
    ),
  ],
];

type PublicForm = 'post' | 'release' | 'statement' | 'filing' | 'speech' | 'hearing' | 'broadcast' | 'paper';

/** What may stand between the words for a form and whose it is: "from", "by the ministry of". */
export const FROM_WHOM = /^\s(?:from|by|of)\s(?:the\s|its\s)?(?:\p{Ll}+\s){0,3}$/u;

/** Whoever made what a page is about, where it names nobody: "its maker", "the company". */
export const OF_THE_MAKER =
  /^(?:its|the) (?:makers?|company|firm|manufacturer|developers?|group|charity|organi[sz]ation|business|brand|team)$/iu;
