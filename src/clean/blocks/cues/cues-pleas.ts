import type { Cue } from './cue.ts';

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
