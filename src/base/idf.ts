/** In how many of some documents each term stands, in the order terms first appear. */
export function documentCounts<T>(documents: Iterable<Iterable<T>>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const document of documents) {
    for (const term of new Set(document)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

/**
 * How telling a term is: its inverse document frequency, smoothed, in nats. One of a few documents weighs much.
 *
 * Source of the measure: Spärck Jones, "A statistical interpretation of term specificity" (1972).
 *
 * @param count in how many documents it stands
 * @param total how many documents there are
 * @param kept what a term of every document keeps: 1, a little (log 2), where what all say still tells statements apart; 0, next to
 *   nothing, where what all say is the affair itself and tells no descent
 * @example idf(1, 50) > idf(25, 50)
 */
export function idf(count: number, total: number, kept: 0 | 1 = 1): number {
  return Math.log(kept + (total + 1 - kept) / (count + 0.5));
}
