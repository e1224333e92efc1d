import { wordSet } from '../../../base/word-set.ts';

/** Documents handed to a court or an office. */
export const courtDocuments = wordSet('filing motion brief lawsuit suit complaint petition paper document submission');

/** Documents with which somebody goes to court. */
export const suits = wordSet('lawsuit suit complaint');

/** Documents sent to somebody. */
export const letters = wordSet('letter note memo email e-mail message');

/** Documents given to the public. */
export const publicNotices = wordSet('post blog statement announcement release tweet note notice comment message');

/** What only shows something wrote nothing itself. */
export const evidence = /\b(?:evidence|data|analysis|findings?|information|figures)$/iu;

/** Prepositions that make a document what is spoken of. */
export const aboutDocuments = wordSet('of about to on');

/** Words that make a document the place where somebody says something, or his own. */
export const saidIn = wordSet(
  `in on via through by with wrote writes issued issues released releases filed files posted published sent his her their its`,
);

/** Of whom a document speaks writes none of it: "named in the suit". */
export const mentionedIn = wordSet(
  `named mentioned cited accused charged included described identified listed targeted defendant defendants interested quoted`,
);
