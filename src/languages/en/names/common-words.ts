/** Endings of common words that a sentence begins with. */
export const commonEndings = /(?:ly|ing|ed|tion|ions|ness|ment|ments|ists|ers|ors)$/u;
