/** A scored pair of things to be clustered. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** When two clusters become one, in log-odds. */
export interface Limits {
  /** From here a pair brings two clusters together… */
  readonly same: number;
  /** …if the likest pairs of their members reach this on average. */
  readonly average: number;
  /** What found a claim of two sentences must be so alike: nothing else bears them out. */
  readonly founding: number;
  /** What founds no cluster must fit one so well on average. */
  readonly attached: number;
}

/** What is clustered. */
export interface Things {
  readonly size: number;
  /** Null says nothing for or against a pair; negative infinity that the two cannot be one. */
  score(a: number, b: number): number | null;
  /** What each thing is a reading of. */
  kin(at: number): number;
  /** A mere part of a statement joins a cluster and founds none. */
  isPart(at: number): boolean;
  /** Pairs that a person ruled to be two: no cluster ever holds both. */
  readonly apart?: readonly (readonly [number, number])[];
}

/** What of two clusters decides whether they become one. */
const FIT = {
  /** Share of the pairs of two clusters that decide, the likest: in a large claim not every two wordings are alike. */
  likest: 0.6,
  /** Of each cluster at most so many members are compared when two clusters are weighed against each other. */
  mostCompared: 8,
} as const;

/**
 * Agglomerative clustering in the order of score, average-link: two clusters become one when their members are alike on
 * average, so that no chain of neighbours joins strangers. Members of one kin are readings of one thing: of them the one that fits
 * best counts. Parts are put to what is then found, one by one.
 */
export function clusters(edges: readonly Edge[], limits: Limits, things: Things): number[][] {
  const { size, kin, isPart, apart = [] } = things;
  const members: number[][] = Array.from({ length: size }, (_, at) => [at]);
  const home = Array.from({ length: size }, (_, at) => at);
  const others = new Map<number, number[]>();
  for (const [a, b] of [...apart, ...apart.map(([a, b]) => [b, a] as const)])
    others.set(a, [...(others.get(a) ?? []), b]);
  const barred = (x: number, y: number): boolean =>
    others.size > 0 && members[x]!.some((one) => others.get(one)?.some((other) => home[other] === y));
  const join = (into: number, from: number): void => {
    for (const one of members[from]!) home[one] = into;
    members[into]!.push(...members[from]!);
    members[from] = [];
  };
  const order = edges
    .filter((edge) => edge.score >= limits.same)
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const tried = new Set<string>();
  for (const { a, b } of order) {
    if (isPart(a) || isPart(b)) continue;
    const into = Math.min(home[a]!, home[b]!);
    const from = Math.max(home[a]!, home[b]!);
    if (into === from) continue;
    const attempt = `${into} ${from} ${members[into]!.length} ${members[from]!.length}`;
    if (tried.has(attempt)) continue;
    tried.add(attempt);
    if (barred(into, from)) continue;
    const fit = fitOf(members[into]!, members[from]!, things);
    if (fit >= (kinsOf(members[into]!, kin) + kinsOf(members[from]!, kin) === 2 ? limits.founding : limits.average))
      join(into, from);
  }
  for (const { a, b } of order) {
    const [part, whole] = isPart(a) ? [a, b] : [b, a];
    if (!isPart(part) || isPart(whole) || home[part] !== part || barred(home[whole]!, part)) continue;
    if (fitOf(members[home[whole]!]!, [part], things) >= limits.attached) join(home[whole]!, part);
  }
  return members.filter((list) => list.length > 0).map((list) => list.sort((a, b) => a - b));
}

function kinsOf(members: readonly number[], kin: Things['kin']): number {
  return new Set(members.map(kin)).size;
}

/** How well the likest pairs of two clusters fit on average, of each two kin by their best readings. */
function fitOf(into: readonly number[], from: readonly number[], { size, score, kin }: Things): number {
  const best = new Map<number, number>();
  for (const a of into.slice(0, FIT.mostCompared)) {
    for (const b of from.slice(0, FIT.mostCompared)) {
      const value = score(a, b);
      if (value === null) continue;
      if (value === Number.NEGATIVE_INFINITY) return value;
      const pair = kin(a) * size + kin(b);
      best.set(pair, Math.max(best.get(pair) ?? Number.NEGATIVE_INFINITY, value));
    }
  }
  if (best.size === 0) return Number.NEGATIVE_INFINITY;
  const likest = [...best.values()].sort((x, y) => y - x).slice(0, Math.ceil(FIT.likest * best.size));
  return likest.reduce((sum, value) => sum + value, 0) / likest.length;
}
