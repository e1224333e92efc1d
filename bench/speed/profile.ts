/** What is used of a profile as V8 writes it. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  /** Microseconds before each sample. */
  readonly timeDeltas: readonly number[];
}

/** A function's time in seconds: in itself, and with all it calls. */
export interface FunctionTime {
  readonly name: string;
  readonly self: number;
  readonly total: number;
}

/** The time of each function, as `name file:line`; recursion counts once. */
export function functionTimes({ nodes, samples, timeDeltas }: CpuProfile): FunctionTime[] {
  const own = new Map<number, number>();
  samples.forEach((node, i) => {
    own.set(node, (own.get(node) ?? 0) + timeDeltas[i]! / 1e6);
  });
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const above = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const times = new Map<string, { self: number; total: number }>();
  for (const [id, seconds] of own) {
    const seen = new Set<string>();
    for (let at: number | undefined = id; at !== undefined; at = above.get(at)) {
      const { functionName, url, lineNumber } = byId.get(at)!.callFrame;
      const name = `${functionName || '(unnamed)'} ${url.split(/\/(?:dist|node_modules)\//u).at(-1)}:${lineNumber + 1}`;
      const known = times.get(name) ?? { self: 0, total: 0 };
      times.set(name, known);
      if (at === id) known.self += seconds;
      if (!seen.has(name)) known.total += seconds;
      seen.add(name);
    }
  }
  return [...times].map(([name, time]) => ({ name, ...time }));
}

const LISTED = 30;

/** The functions with most time, first by themselves, then with all they call. */
export function profileText(profile: CpuProfile): string {
  const times = functionTimes(profile);
  const list = (by: 'self' | 'total') =>
    times
      .toSorted((a, b) => b[by] - a[by])
      .slice(0, LISTED)
      .map((time) => `${time[by].toFixed(2).padStart(8)} s  ${time.name}`);
  return ['by itself', ...list('self'), 'with all it calls', ...list('total')].join('\n');
}
