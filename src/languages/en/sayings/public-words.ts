import { anyOf } from '../../../base/word-set.ts';

/** Words that show that something was said or written for all to hear, so that whoever quotes it need not have it from another newsroom. */
export const SAID_IN_PUBLIC = anyOf(
  `statements? blog posts? posted tweets? tweeted twitter facebook instagram wrote writes written filings? filed
  lawsuit suit complaint court judges? ruling opinion dissent brief memo memorandum letter e-?mails? press_release
  news_release conference stage speech address rally hearing testimony testified announced announcement briefing
  documents? study policy papers transcript broadcast televised podcast video song album book article editorial
  debate parliament congress senate committee`,
  'i',
);
