import { wordSet } from '../../../base/word-set.ts';

/** A reflexive pronoun of the third person. */
export const REFLEXIVE = /^(?:him|her|it|them)sel(?:f|ves)$/u;

/** A pronoun that can be the subject of a clause, demonstratives and "there" among them. */
export const SUBJECT_OR_DEMONSTRATIVE = wordSet(`i we you they he she it this that these those there who`);

/** Pronouns of who speaks: without a speaker they mean nobody. */
export const FIRST_PERSON = wordSet("i we our ours us my me mine i'm i've i'd i'll we're we've we'd we'll");

/** Pronouns of who is spoken to. */
export const SECOND_PERSON = wordSet("you your yours you're you've you'll");

/** Pronouns of one person told of before. */
export const ONE_PERSON = wordSet("he she him his her hers he'd he'll she'd she'll");

/** Subject pronouns of one man, */
export const A_MAN = wordSet("he he'd he'll");

/** and of one woman. */
export const A_WOMAN = wordSet("she she'd she'll");

/** Pronouns of one who speaks alone. */
export const I_ALONE = wordSet("i i'm i've i'd i'll me my mine");

/** Pronouns of several told of before. */
export const SEVERAL = wordSet("they them their theirs they're they've they'd they'll");

/** A pronoun that can stand for a subject, in any case of letters. */
export const ANY_SUBJECT_PRONOUN = /^(?:he|she|it|they|we|i|you|who)$/iu;
