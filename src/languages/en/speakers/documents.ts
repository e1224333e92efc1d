import { wordSet } from '../../../base/word-set.ts';

/** Documents handed to a court or an office. */
export const courtDocuments = wordSet('filing motion brief lawsuit suit complaint petition paper document submission');

/** Documents sent to somebody. */
export const letters = wordSet('letter note memo email e-mail message');

/** Documents given to the public. */
export const publicNotices = wordSet('post blog statement announcement release tweet note notice comment message');

/** What only shows something wrote nothing itself. */
export const evidence = /\b(?:evidence|data|analysis|findings?|information|figures)$/iu;

/** Prepositions that make a document what is spoken of. */
export const aboutDocuments = wordSet('of about to on');
