import { oneOf } from '../../../base/word-set.ts';

const CONTENT_NOUN_WORDS =
  oneOf(`fact evidence claim idea allegation accusation report suggestion hope fear belief concern view argument
    assertion assurance finding conclusion proof rumour rumor sign word warning indication possibility understanding
    statement notion promise`);
/** A fact, a claim or a hope is one that something is so; of another noun a "that" says more: "the rules that it wrote". */
export const CONTENT_NOUN = new RegExp(`^(?:${CONTENT_NOUN_WORDS})s?$`, 'u');
