/** A sign in the wording of a block, with the weight it adds against its being journalism. */
export interface Cue {
  readonly pattern: RegExp;
  readonly weight: number;
}

/** Asking the reader for something: money, an address, a follow. */
export const PLEAS: readonly Cue[] = [
  {
    pattern: /\b(?:donate|donation|donations|tax-deductible|chip in|crowdfund|one-time (?:gift|contribution))\b/i,
    weight: 1.5,
  },
  { pattern: /\b(?:subscribe|subscribing|subscriber|subscribers|subscription|unsubscribe)\b/i, weight: 1.2 },
  {
    pattern: /\b(?:newsletters?|your inbox|push notifications?|desktop notifications?|email alerts?|news alerts?)\b/i,
    weight: 1.5,
  },
  {
    pattern: /\b(?:sign up|sign-up|signing up|log in|log-in|signed up|create an account|become a member|opt out)\b/i,
    weight: 1.2,
  },
  {
    pattern:
      /\b(?:our|your|reader|reader's|readers'|direct|generous) (?:\w+ ){0,2}(?:support|journalism|reporting|newsroom|readers|donors|supporters|members)\b/i,
    weight: 1.2,
  },
  {
    pattern:
      /\b(?:independent|nonprofit|non-profit|reader-supported|ad-free|trusted|quality|local) (?:\w+ ){0,1}(?:journalism|news|media|newsroom|reporting)\b/i,
    weight: 0.7,
  },
  { pattern: /\b(?:support|help) (?:us|our|this site|independent|local)\b/i, weight: 1.2 },
  {
    pattern:
      /\b(?:if you (?:think|like|liked|value|enjoy|enjoyed|appreciate|believe)|readers like you|people like you|please consider|consider (?:supporting|subscribing|donating|making))\b/i,
    weight: 1.2,
  },
  { pattern: /\b(?:make|with) a (?:\w+ ){0,3}(?:donation|gift|contribution)\b/i, weight: 1 },
  {
    pattern:
      /\b(?:follow|like|join|find|connect with|chat with) (?:us|me|him|her|them|our|the author)\b(?: \w+){0,3} (?:on|in|at)\b/i,
    weight: 2,
  },
  {
    pattern: /\b(?:follow|tweet) [\w .'’-]{0,40}(?:@\w|on (?:twitter|facebook|instagram|x\b|bluesky|threads|google))/i,
    weight: 2.5,
  },
  { pattern: /\b(?:delivered|sent) (?:straight |right |directly |daily |weekly )?to (?:your|you)\b/i, weight: 1.5 },
  {
    pattern:
      /\b(?:got|have|send|know|share) (?:us )?(?:a |your |any |news )?(?:confidential )?(?:news )?(?:tips?|feedback|story ideas?)\b/i,
    weight: 1.5,
  },
  {
    pattern:
      /\b(?:leave|post|add|write|read|view|see|join|show|hide) (?:a |your |the |all |\d+ )?(?:comments?|conversation|discussion)\b/i,
    weight: 1.5,
  },
  { pattern: /\b(?:download|get) (?:the|our) (?:\w+ ){0,3}(?:app|newsletter|alerts|briefing)\b/i, weight: 2 },
  { pattern: /^get (?:the|all|our|more|breaking|unlimited|exclusive)\b/i, weight: 1 },
  { pattern: /\b(?:thank you|thanks) for (?:reading|subscribing|signing|your)\b/i, weight: 1.5 },
  {
    pattern: /\b(?:to|and) (?:view|read|see|access|continue)\b.{0,40}\b(?:subscribe|log in|sign in|register)\b/i,
    weight: 2,
  },
  { pattern: /\bjoin (?:the |over |more than )?(?:[\d,]+|hundreds|thousands|millions) (?:of )?/i, weight: 1.5 },
  {
    pattern: /\bdelivered (?:daily|weekly|monthly|every)\b|\b(?:regular|daily|weekly|latest|free|email) updates\b/i,
    weight: 1.2,
  },
  {
    pattern: /\b(?:enter|submit|provide|confirm|verify) your (?:e-?mail|name|address|letter|story|number|password)\b/i,
    weight: 2,
  },
  { pattern: /\bdownload (?:the |our )?(?:\w+ ){0,4}apps?\b/i, weight: 2 },
  { pattern: /\b(?:advertise with|get in touch with|contact) us\b/i, weight: 1.5 },
  { pattern: /\bfor (?:the )?(?:latest|more) (?:\w+ ){0,4}(?:news|stories|updates|coverage)\b/i, weight: 1.2 },
  {
    pattern:
      /\b(?:reporting|journalism|stories|news|coverage|analysis) (?:that )?you (?:won[’']t|will not|can[’']t|cannot) (?:see|find|read|get|hear)\b/i,
    weight: 2,
  },
  {
    pattern:
      /\b(?:share|tell us|let us know|sound off|weigh in|discuss)\b.{0,40}\b(?:in the comments?|below|comment section)\b/i,
    weight: 2.5,
  },
];

/** What a page says of itself as a page or a product: rights, terms, errors, cookies. */
export const NOTICES: readonly Cue[] = [
  { pattern: /\ball rights reserved\b/i, weight: 4 },
  { pattern: /^(?:copyright|©|\(c\)|™)/i, weight: 4 },
  { pattern: /©\s?\d{4}|\bcopyright (?:©\s?|\(c\)\s?)?(?:19|20)\d\d\b/i, weight: 3 },
  {
    pattern:
      /\b(?:may|must|can) not be (?:\w+, ){0,4}(?:published|reproduced|rewritten|redistributed|republished|broadcast|copied)\b/i,
    weight: 3,
  },
  { pattern: /\b(?:do not|without) (?:\w+ ){0,3}(?:reproduce|redistribute|republish|permission of)\b/i, weight: 2 },
  {
    pattern:
      /\b(?:terms (?:of|and) (?:use|service|conditions)|privacy (?:policy|notice)|cookie (?:policy|settings|notice)|user agreement)\b/i,
    weight: 2.5,
  },
  { pattern: /\b(?:we|site|website|page) uses? (?:\w+ ){0,3}cookies\b|\baccept (?:all )?cookies\b/i, weight: 3 },
  {
    pattern:
      /\b(?:without (?:any )?warranty|accepts? (?:any|no) (?:responsibility|liability)|legal disclaimer|as is[”"'’]? without)\b/i,
    weight: 3,
  },
  {
    pattern:
      /\b(?:affiliate (?:links?|commissions?|partners?)|may earn (?:a|an|commission)|paid (?:post|content|partner))\b/i,
    weight: 2.5,
  },
  { pattern: /\b(?:views|opinions) (?:and opinions )?expressed (?:\w+ ){0,6}(?:are|do not|belong)\b/i, weight: 2.5 },
  {
    pattern:
      /\b(?:page (?:not found|you (?:were|are) looking for|you requested)|access denied|error (?:40\d|50\d)|(?:40[0134]|50[023]) (?:error|forbidden|not found))\b/i,
    weight: 3.5,
  },
  {
    pattern:
      /\b(?:enable|requires?|disabled?) (?:\w+ ){0,2}(?:javascript|cookies|ad ?blocker)\b|\byour browser (?:does not|doesn[’']t|is)\b/i,
    weight: 3,
  },
  {
    pattern:
      /\b(?:originally published|first published|originally appeared|was first published|this (?:article|story|post) (?:was|has been|originally|first|appeared|is) (?:\w+ ){0,2}(?:updated|published|corrected|amended|appeared|syndicated|republished|reposted|being updated|part of))\b/i,
    weight: 2.2,
  },
  {
    pattern:
      /\b(?:this is a (?:developing|breaking) (?:news )?story|story is being updated|check back for (?:more|updates)|more to come)\b/i,
    weight: 2.5,
  },
  { pattern: /^(?:correction|clarification|editor[’']?s[’']? note)s?\b[^:]{0,40}:/i, weight: 4 },
  {
    pattern:
      /\b(?:for (?:the )?best (?:user )?experience|upgrade your browser|link has been (?:sent|posted)|successfully (?:subscribed|signed|sent|posted|added)|has been (?:sent|posted) to your)\b/i,
    weight: 3,
  },
  { pattern: /\b(?:this|the|our) transcripts?\b.{0,80}\b(?:automat|rush|accuracy|edited for)/i, weight: 3 },
  { pattern: /^(?:legal |medical |advertis(?:er|ing) |editorial |full )?(?:disclaimer|disclosure)\b/i, weight: 3 },
  {
    pattern:
      /\bnotify me (?:of|when|by)\b|\breduce spam\b|\bcomments? (?:data|policy|are (?:closed|moderated|subject))\b/i,
    weight: 3,
  },
  {
    pattern:
      /\b(?:we may (?:receive|earn|get)|(?:contains?|includes?) (?:references to products|affiliate|sponsored)|advertisers do not influence)\b/i,
    weight: 2.5,
  },
  {
    pattern:
      /\bthis (?:story|article|page|content|material) is (?:for subscribers|only available|available (?:only )?to|protected)\b/i,
    weight: 3,
  },
];

/** Announcing other pages. */
export const POINTERS: readonly Cue[] = [
  {
    pattern:
      /^(?:read|see|watch|listen|hear|view|find|learn|discover|explore|check out)(?: (?:more|also|next|now|this|here|it|the full|full|all))+\b(?:[:.…»>]|$| (?:on|at|about|from|in|here|story|article|post|report|coverage)\b)/i,
    weight: 3,
  },
  {
    pattern:
      /^(?:related|also|more|see also|read also|must read|must-read|don[’']?t miss|recommended|trending|watch|video|in pictures|gallery|photos|listen|analysis|opinion|up next|what to (?:read|watch|know) next|you (?:may|might) (?:also )?(?:like|be interested))(?: (?:stories|articles|news|coverage|content|links|topics|posts|videos?|reading|now|next|on \w+|from \w+))?\s?[:|>»]/i,
    weight: 3,
  },
  {
    pattern:
      /^(?:more|read more|most (?:read|popular|viewed|watched)|latest|top stories|top news|recommended|related|trending|popular|also) (?:from|on|in|stories|articles|news|content|coverage|videos|topics|links|reading|posts|politics|business|sports)\b/i,
    weight: 3,
  },
  {
    pattern:
      /\b(?:story|article|post|report) (?:continues|continued) (?:below|after)\b|\bcontinue reading\b|\bscroll (?:down|to continue)\b|\bread the full (?:story|article|report|post)\b/i,
    weight: 4,
  },
  { pattern: /^(?:Related|RELATED|Recommended|Advertisement|ADVERTISEMENT)[A-Z][a-z]/, weight: 4 },
  { pattern: /\b(?:read|see|watch|listen to)\b.{0,60}\b(?:below|at the (?:top|bottom|end) of)\b/i, weight: 2 },
  { pattern: /\b(?:click|tap) (?:here|to|on)\b/i, weight: 2 },
  { pattern: /\bnow playing\b|\b(?:hide|toggle) caption\b|\bback to (?:top|gallery)\b|\bwatch this\b/i, weight: 3 },
  { pattern: /\bskip to (?:\w+ )?(?:content|footer|navigation|main|article)\b/i, weight: 5 },
  { pattern: /^(?:share|posted|pin|tweet)\b.{0,12}(?::|\b(?:this|on|to|via|it)\b)/i, weight: 2 },
  {
    pattern:
      /^(?:tags?|topics?|filed under|categories|category|keywords|in this (?:article|story)|explore more)\s?[:|]/i,
    weight: 3.5,
  },
  {
    pattern:
      /^\d+[smhdwy] ago\b|^\d+ (?:min(?:ute)?s?|hours?|days?|shares?|comments?|views?|likes?)(?: (?:ago|read))?$/i,
    weight: 4,
  },
  { pattern: /^updated?\b.{0,60}: (?:adds|added|updates|updated|corrects|corrected|recasts|clarifies)\b/i, weight: 4 },
  { pattern: /^for more\b(?:,| (?:on|information|news|stories|from|about)\b)/i, weight: 2.5 },
];
