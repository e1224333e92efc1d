/** A stretch of an article's text: UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span of a named article with its exact words (W3C Web Annotation: text position and text quote). */
export interface Passage extends Span {
  /** Id of the article. */
  readonly article: string;
  /** `text.slice(start, end)` of that article, always. */
  readonly exact: string;
}
