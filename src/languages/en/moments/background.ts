/** Words by which what is told was so once before, and is no part of what is told now. */
export const ONCE_BEFORE =
  /\b(?:also \p{L}+(?:ed|wn|ng|pt|nt)|previously|not the first time|once before|similar(?:ly)?|(?:as|like) (?:it|they|he|she) did|in (?:an )?earlier)\b/iu;

/** Words of a sentence before one that tells what was so once before. */
export const NOT_THE_FIRST_TIME =
  /\b(?:not the first (?:time|such)|history of|in the past|similar (?:\p{L}+ )?(?:case|incident|event)s?)\b/iu;

/** What happens to a person or a body once in a life: told of those who are spoken of, whenever it was. */
export const OF_A_LIFE =
  /\b(?:died|dies|death|was born|were born|grew up|married|founded|established|was created|graduated|retired|took office|came to power)\b/iu;

/** Another trial, suit or filing than the one that is told of. */
export const OTHER_PROCEEDINGS =
  /\b(?:(?:another|separate|different|unrelated|earlier|previous|prior) (?:\p{L}+ )?(?:trial|suit|lawsuit|case|filing|hearing|ruling|appeal)|a (?:trial|lawsuit|suit) (?:over|against|about|in which))\b/iu;

/** A document, before it a time: "in a January report" dates the report, and what it says may be of any time. */
export const OF_A_DOCUMENT =
  /^\s(?:\p{L}+ ){0,2}(?:report|study|survey|poll|assessment|analysis|paper|book|article|interview|documentary)\b/iu;

/** What a page prints before the caption of a picture. */
export const BEFORE_A_CAPTION = /\b(?:image|photo|picture|photograph)\s{0,3}:?\s{0,3}$/iu;
