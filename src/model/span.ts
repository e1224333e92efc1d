/** A stretch of an article's text: UTF-16 code units, `end` exclusive. */
export interface Span {
  /**
   * The first code unit.
   *
   * @asType integer
   * @minimum 0
   */
  readonly start: number;
  /**
   * The code unit after the last.
   *
   * @asType integer
   * @minimum 1
   */
  readonly end: number;
}

/** A span of a named article with its exact words (W3C Web Annotation: text position and text quote). */
export interface Passage {
  /**
   * Id of the article.
   *
   * @pattern ^[0-9a-f]{12}$
   */
  readonly article: string;
  /**
   * The first code unit.
   *
   * @asType integer
   * @minimum 0
   */
  readonly start: number;
  /**
   * The code unit after the last.
   *
   * @asType integer
   * @minimum 1
   */
  readonly end: number;
  /**
   * `text.slice(start, end)` of that article, always.
   *
   * @minLength 1
   */
  readonly exact: string;
}
