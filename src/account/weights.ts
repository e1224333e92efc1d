/**
 * How sentences are weighed. Chosen on the fifteen affairs of `bench/account`, whose readers named five facts each: over the values tried the facts
 * told lie between .70 and .84, and no affair was held back from the last choice. What keeps repetition and half-told names out costs facts and was
 * set by what readers of the accounts complained of.
 */
export const CHOICE = {
  /** Candidates that are looked at closely, by what they tell alone. */
  lookedAt: 160,
  /** Of what a term is worth, so much is left when a sentence before has it. */
  toldAgain: 0.2,
  /** What is left of the worth of a sentence that opens another text, once the account has opened: such sentences tell the same news again. */
  leadAgain: 0.15,
  /** Terms below which a sentence is not the richer for being shorter. */
  terms: 9,
  /** How much it counts that many texts bear the sentence out: the exponent of their share. */
  breadth: 0.2,
  /** How much it counts that many texts tell its claims, and lead with them: the exponent of their importance. */
  claims: 0.5,
  /** What a testimony that leads no article counts beside one that does. */
  elsewhere: 0.4,
  /** How much better a sentence opens the account that leads an article. */
  leads: 2,
  /** How much better one opens it that says what is told is not so, where a good part of the texts tells what somebody denies. */
  refutes: 1.4,
  /** What is left of its worth as the first if it tells what had gone before. */
  background: 0.6,
  /** The same if it tells what is still to be decided, and not what happened. */
  pending: 0.5,
  /** How much more it counts that somebody denies or doubts what is told, as long as no sentence has said so. */
  reply: 2,
  /** What a denial must be worth, as a part of the first sentence's worth, to close the first paragraph where none was told before. */
  leastReply: 0.1,
  /** What is left of a sentence's worth if it calls a person by the last word of the name and nobody has told the whole. */
  halfNamed: 0.1,
  /** What is left of it for each noun within that it has "the" before as if it were known, and nobody has told of. */
  presumed: 0.45,
  /** The same of the sentence that opens the account. */
  presumedFirst: 0.56,
  /** What a sentence must be worth, as a part of the first one's worth, to be told at all. */
  least: 0.05,
  /** What is left of it if all its figures were told. */
  figuresAgain: 0.3,
  /** Numbers up to here are of many things. */
  few: 10,
  /** With so many new names a sentence with figures that were told tells something else of them. */
  newNames: 2,
  /** What is left of it if it has neither name nor figure: it tells what is so in general. */
  general: 0.5,
  /** So many are told of an affair though they are worth less, where there are so many at all. */
  fewest: 5,
  /** The least part of what a sentence tells that none before it may have told. */
  novel: 0.2,
  /** Two sentences that share this part of the shorter one's terms say too much the same. */
  alike: 0.5,
} as const;
