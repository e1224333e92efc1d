/** How a thing is made known, or put in force: once in an affair. */
export const MADE_KNOWN = /\b(?:announc(?:e[sd]?|ing|ements?)|unveil(?:s|ed|ing)?)\b/iu;
