/** A scored pair of things to be clustered. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Of each cluster at most so many members are compared when two clusters are weighed against each other. */
const MOST_COMPARED = 10;

/**
 * Agglomerative clustering in the order of score, average-link: two clusters become one when their members are alike on
 * average, so that no chain of neighbours joins strangers; the larger
 * the cluster would be, the more alike. A score of null says nothing for or against a pair.
 */
export function clusters(
  size: number,
  edges: readonly Edge[],
  least: { readonly same: number; readonly average: number; readonly growth: number },
  score: (a: number, b: number) => number | null,
): number[][] {
  const members: number[][] = Array.from({ length: size }, (_, at) => [at]);
  const home = Array.from({ length: size }, (_, at) => at);
  const order = edges
    .filter((edge) => edge.score >= least.same)
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const edge of order) {
    const into = Math.min(home[edge.a]!, home[edge.b]!);
    const from = Math.max(home[edge.a]!, home[edge.b]!);
    if (into === from) continue;
    const scores = members[into]!.slice(0, MOST_COMPARED).flatMap((a) =>
      members[from]!.slice(0, MOST_COMPARED).flatMap((b) => score(a, b) ?? []),
    );
    const size = members[into]!.length + members[from]!.length;
    const needed = least.average + least.growth * Math.log2(size / 2);
    if (scores.length === 0 || scores.reduce((sum, one) => sum + one, 0) / scores.length < needed) continue;
    for (const one of members[from]!) home[one] = into;
    members[into]!.push(...members[from]!);
    members[from] = [];
  }
  return members.filter((list) => list.length > 0).map((list) => list.sort((a, b) => a - b));
}
