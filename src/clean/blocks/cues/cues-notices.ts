import type { Cue } from './cue.ts';

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
