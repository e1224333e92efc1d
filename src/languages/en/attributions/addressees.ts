import { wordSet } from '../../../base/word-set.ts';

/** Pronouns and nouns that alone are the one spoken to: "told reporters that". */
export const addressed = wordSet(
  'him her them us me you it himself herself themselves reporters lawmakers voters supporters journalists police officials',
);

/** Prepositions and question words that no longer belong to the phrase of the one spoken to. */
export const afterAddressee = wordSet('in on at during after to when how why what about whether if there by');

/** Words after which a determiner still belongs to the same phrase: "the head of the board". */
export const phraseLinks = wordSet('of and with for');
