import type { Cue } from './cue.ts';

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
