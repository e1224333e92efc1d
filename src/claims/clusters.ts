/** A scored pair of things to be clustered. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Of each cluster at most so many members are compared when two clusters are weighed against each other. */
const MOST_COMPARED = 12;

/**
 * Agglomerative clustering in the order of score, average-link: two clusters become one when their members are alike on
 * average, so that no chain of neighbours joins strangers; the larger the cluster would be, the more alike. Members of one
 * kin are readings of one thing: of them the one that fits best counts. A score of null says nothing for or against a pair.
 *
 * @param kin what each thing is a reading of
 */
export function clusters(
  size: number,
  edges: readonly Edge[],
  least: { readonly same: number; readonly average: number; readonly growth: number },
  score: (a: number, b: number) => number | null,
  kin: (at: number) => number = (at) => at,
): number[][] {
  const members: number[][] = Array.from({ length: size }, (_, at) => [at]);
  const home = Array.from({ length: size }, (_, at) => at);
  const order = edges
    .filter((edge) => edge.score >= least.same)
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const tried = new Set<string>();
  for (const edge of order) {
    const into = Math.min(home[edge.a]!, home[edge.b]!);
    const from = Math.max(home[edge.a]!, home[edge.b]!);
    if (into === from) continue;
    const attempt = `${into} ${from} ${members[into]!.length} ${members[from]!.length}`;
    if (tried.has(attempt)) continue;
    tried.add(attempt);
    const best = new Map<string, number>();
    for (const a of members[into]!.slice(0, MOST_COMPARED)) {
      for (const b of members[from]!.slice(0, MOST_COMPARED)) {
        const value = score(a, b);
        if (value === null) continue;
        const pair = `${kin(a)} ${kin(b)}`;
        best.set(pair, Math.max(best.get(pair) ?? Number.NEGATIVE_INFINITY, value));
      }
    }
    if (best.size === 0) continue;
    const things = new Set([...members[into]!, ...members[from]!].map(kin)).size;
    const needed = least.average + least.growth * Math.log2(things / 2);
    if (meanOf(best.values(), best.size) < needed) continue;
    for (const one of members[from]!) home[one] = into;
    members[into]!.push(...members[from]!);
    members[from] = [];
  }
  return members.filter((list) => list.length > 0).map((list) => list.sort((a, b) => a - b));
}

function meanOf(values: Iterable<number>, size: number): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / size;
}
