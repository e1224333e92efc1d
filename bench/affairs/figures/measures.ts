/** Share of right ones, null where there was nothing to get right. */
export function share(right: number, of: number): number | null {
  return of === 0 ? null : right / of;
}

export interface Prf {
  readonly precision: number | null;
  readonly recall: number | null;
  /** Null where nothing was wanted: the gold cannot score it. */
  readonly f1: number | null;
}

/** Precision, recall and F1 of `hit` right ones among `called` against `wanted`. */
export function prf(hit: number, called: number, wanted: number): Prf {
  return {
    precision: share(hit, called),
    recall: share(hit, wanted),
    f1: wanted === 0 ? null : (2 * hit) / (called + wanted),
  };
}

/** F1 of one side of a two-way split. */
export function f1Of<T>(rows: readonly (readonly [gold: T, called: T])[], is: (value: T) => boolean): number | null {
  const hit = rows.filter(([g, c]) => is(g) && is(c)).length;
  return prf(hit, rows.filter(([, c]) => is(c)).length, rows.filter(([g]) => is(g)).length).f1;
}

export function accuracyOf<T>(rows: readonly (readonly [gold: T, called: T])[]): number | null {
  return share(rows.filter(([g, c]) => g === c).length, rows.length);
}

/** Mean F1 over the labels that the gold or the calls use. */
export function macroF1Of<T>(rows: readonly (readonly [gold: T, called: T])[]): number | null {
  const labels = [...new Set(rows.flat())] as T[];
  const scores = labels.map((label) => f1Of(rows, (value) => value === label) ?? 0);
  return share(
    scores.reduce((sum, s) => sum + s, 0),
    scores.length,
  );
}

/** Jaccard of the sets of words, case and punctuation aside. */
export function wordJaccard(a: string, b: string): number {
  const [x, y] = [wordSet(a), wordSet(b)];
  const common = [...x].filter((word) => y.has(word)).length;
  const all = x.size + y.size - common;
  return all === 0 ? 1 : common / all;
}

function wordSet(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** One thing that stands in some gold sets and some called sets. */
export interface Clustered {
  readonly gold: ReadonlySet<string>;
  readonly called: ReadonlySet<string>;
}

/** Extended B³ (Amigó et al. 2009), which allows a thing to stand in several sets at once. */
export function bCubed(items: readonly Clustered[]): Prf {
  let [precision, recall] = [0, 0];
  for (const item of items) {
    let [p, pOf, r, rOf] = [0, 0, 0, 0];
    for (const other of items) {
      const called = common(item.called, other.called);
      const gold = common(item.gold, other.gold);
      const both = Math.min(called, gold);
      if (called > 0) {
        p += both / called;
        pOf += 1;
      }
      if (gold > 0) {
        r += both / gold;
        rOf += 1;
      }
    }
    precision += p / pOf;
    recall += r / rOf;
  }
  if (items.length === 0) return { precision: null, recall: null, f1: null };
  precision /= items.length;
  recall /= items.length;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let n = 0;
  for (const value of a) if (b.has(value)) n += 1;
  return n;
}
