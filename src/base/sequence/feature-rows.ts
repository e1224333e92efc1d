/** The hashed features of the words of a sequence: one row a word, the rows after one another in one array. */
export interface FeatureRows {
  readonly values: Int32Array;
  /** Where each row begins in `values`, and at the end where the last one ends. */
  readonly starts: Int32Array;
}

/** How many words have a row. */
export function rowCount({ starts }: FeatureRows): number {
  return starts.length - 1;
}

/** Rows of one width, to be written by the caller. */
export function evenRows(words: number, width: number): FeatureRows {
  return {
    values: new Int32Array(words * width),
    starts: Int32Array.from({ length: words + 1 }, (_, i) => i * width),
  };
}

/** Rows of given features. */
export function rowsOf(rows: readonly (readonly number[])[]): FeatureRows {
  const starts = new Int32Array(rows.length + 1);
  for (const [i, row] of rows.entries()) starts[i + 1] = starts[i]! + row.length;
  return { values: Int32Array.from(rows.flat()), starts };
}
