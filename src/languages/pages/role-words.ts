import { wordSet } from '../../base/word-set.ts';

/** Roles by which an author's biography or an article's byline names its people. */
export const ROLE_WORDS = wordSet(`
  reporter reporters correspondent correspondents editor editors writer writers columnist columnists journalist
  journalists contributor contributors producer producers professor lecturer fellow author director analyst blogger
  critic anchor host photographer intern scholar attorney strategist researcher`);

const ROLES = [...ROLE_WORDS].join('|');

/** A role as a word of its own. */
export const ROLE = new RegExp(`(?:^| )(?:${ROLES})(?: |$)`, 'i');
/** An office with the adjective before it, at the beginning or the end. */
export const ROLE_AT = new RegExp(
  String.raw`^(?:(?:senior|chief|staff|political|special|foreign|guest) ){0,2}(?:${ROLES}) |(?:^| )(?:(?:senior|chief|staff|special|foreign|guest|\p{L}+(?:al|ic)) ){0,2}(?:${ROLES})$`,
  'iu',
);
