/** Endings that a verb form has beside its base. */
export const verbEndings = /(?:ing|ed|es|s|ly)$/u;

/** Endings that tell what kind of word it is. */
export const tellingEndings = /(?:ed|ing|ly|s|tion|ity|al|ous|ive|er|est)$/u;

/** Endings of adjectives, and short adjectives, after which a form that can be a noun is one. */
export const adjectiveEndings =
  /(?:al|ic|ive|ous|ful|less|able|ible|ary|ory|ed|ing|ent|ant|new|first|last|recent|long|false|news|media)$/u;

/** Auxiliaries, and endings of verb forms. */
export const verbLike =
  /^(?:is|are|was|were|be|has|have|had|will|would|can|could|may|might|should|do|does|did|'s|'re|'ve|'ll)$|n't$|[a-z]ed$|ing$/u;
