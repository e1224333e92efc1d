/** The account: which sentences of the pages tell an affair, in which order. */
export { chooseAccounts } from './accounts.ts';
export { testimonyBehind } from './candidates.ts';
export { PARAGRAPH } from './choice.ts';
export type { Findings } from './matter.ts';
export { insideQuotation } from './whole-sentence.ts';
