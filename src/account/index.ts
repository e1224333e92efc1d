/** The account: which sentences of the pages tell an affair, in which order. */
export { type AccountSentence, chooseAccount } from './account-choice.ts';
