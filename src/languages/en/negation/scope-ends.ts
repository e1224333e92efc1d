import { oneOf } from '../../../base/word-set.ts';

const FILLERS = oneOf(`whatsoever at_all so_far yet publicly now today again either to_date whatever anywhere here there
    to_(?:suggest|show|indicate|prove|support|imply|say|confirm|back_up)(?:_(?:the_)?(?:claims?|idea|allegations?|notion|suggestions?))?
    suggesting showing indicating proving (?:for|to|in|of|about|on|behind)_(?:the_|any_|his_|her_|their_|these_|those_)?(?:claims?|ideas?|notion|allegations?|rumou?rs?|suggestions?|reports?|theor(?:y|ies)|view|fact)
    as_(?:nonsense|false|untrue|fiction|gossip|lies|absurd|ridiculous) the_(?:claims?|idea|notion|allegations?|suggestion|possibility|theory)`);
/** What may stand between a head and the "that" of its clause: "no evidence at all, she said, that". */
export const BEFORE_THAT = new RegExp(
  String.raw`^(?: (?:${FILLERS}))*(?:, (?:\p{L}+ ){1,4}(?:said|says|added|insisted|told \p{L}+),)? that\s+`,
  'iu',
);

/** How a clause under a head opens with "whether" or "if". */
export const BEFORE_WHETHER =
  /^(?: (?:yet|about|over|of|on|as to|at|him|her|them|if and when|, he said,|, she said,))* (?:whether(?: or not)?|if)\s+/iu;

/** How a clause opens that follows its head at once: with a word that begins a noun phrase. */
export const BARE_CLAUSE =
  /^\s+(?=(?:the|a|an|this|these|those|its|his|her|their|our|my|your|he|she|they|it|we|I|you|there|any|anyone|anybody|everyone|all|most|some|such|what|\p{Lu}[\p{L}’'-]+|\p{L}+s)\s)/u;

/** Where what stands under a head ends: a mark, or a comma with a word after which the sentence goes on by itself. */
export const SCOPE_END =
  /[;:]\s|\s[–—]\s|\s--\s|[”"](?=[\s,.])|,\s+(?:but|although|though|while|whereas|which|who|whose|because|since|even though|yet|so|and (?!that\b)|adding|saying|according)\b|\s(?:but|although|though|whereas)\s/u;

/** A speaker after what is said: ", the mayor said", ", said Mara Dunn". */
export const SPEAKER_BEHIND =
  /,\s+(?:(?:said|says|added|adds|insisted|according to)\b|(?:[\p{L}’'.-]+ ){1,6}?(?:said|says|added|told|insisted|argued|wrote|claimed|held|warned|stressed|noted|explained)\b)/u;

/** The end of a question that somebody answers: "Asked whether …, Dunn said: “No.”" */
export const ANSWER =
  /[:,]\s+["“‘](?:[^"“”‘]{0,60}?\b)?(no|never|absolutely not|not at all|certainly not|of course not|nonsense|not true|untrue|false|it will not|it won[’']t|yes|absolutely|of course|certainly|it will|sure|correct)\b[^"”]{0,30}["”’]/iu;

/** Of these answers, those that say it is so. */
export const ANSWERED_YES = /^(?:yes|absolutely|of course|certainly|it will|sure|correct)$/iu;

/** A negation, a doubt or a hedge right before a stretch: what begins after it has lost it. */
export const LOST_BEFORE =
  /(?:\b(?:not|never|no|nor|neither|without|cannot|hardly|barely|scarcely|nobody|none|no one|nothing|allegedly|reportedly|supposedly|purportedly|apparently|might|may|could|would|should|must|will|shall|can|don[’']t|whether|if|unless|doubt(?:s|ed)?|failed to|refused to|declined to|denied|denies|rather than|instead of|yet to)|n[’']t)(?: (?:yet|ever|also|even|been|be|have|only))?\s+$/iu;

/** The end of a stretch that has lost what its last word bears on: "will not close, not". */
export const DANGLING_END =
  /[\s,](?:not|never|no|nor|neither|whether|if|unless|than|without|the|a|an|of|to|for|with|from|and|or|but|that|which|who|is|are|was|were|be|been|has|have|had|will|would|may|might|could|should|must|can|said|says|because|as|their|his|her|its)[\s,]*$/u;

/** A head that asks. */
export const OPENS_ASKED = /^ask(?:ed|s|ing)?\b/iu;

/** Marks and linking words before a clause that hangs on a condition behind it: "…, and would pay if the roof leaked". */
export const BEFORE_CONDITIONED = /[,;:“”"]\s*|\s[–—]\s|\b(?:that|and|but)\s/iu;

/** Where what follows a head at once can be no subject any more: a mark, a relative word, "or". */
export const ENDS_BARE_SUBJECT = /[,;:.”"]|\s(?:or|that|which|who|whom|whose|when|where|as|because|by)\s/u;
