/** The figures at one value of the constant, by name; the mean over the affairs, null where none has the figure. */
export interface SweepRow {
  readonly value: number;
  readonly figures: Readonly<Record<string, number | null>>;
}

/** A figure that lies so near the best is as good: the tolerance of the gates. */
const FLAT = 0.005;

/** One line a value, the shipped one marked with `*`, and for each figure where its best lies and how far it is flat. */
export function sweepText(rows: readonly SweepRow[], figures: readonly string[], shipped: number): string {
  const width = Math.max(...figures.map((name) => name.length), 7);
  const cell = (value: number | null | undefined) => (value == null ? '·' : value.toFixed(4)).padStart(width);
  const lines = rows.map(
    ({ value, figures: of }) =>
      `${value === shipped ? '*' : ' '} ${String(value).padStart(10)}  ${figures.map((name) => cell(of[name])).join('  ')}`,
  );
  const head = `  ${'value'.padStart(10)}  ${figures.map((name) => name.padStart(width)).join('  ')}`;
  return [head, ...lines, '', ...figures.map((name) => flatness(rows, name, shipped))].join('\n');
}

/** Where a figure is best, and the stretch of values around it that are as good as far as the gates can tell. */
export function flatness(rows: readonly SweepRow[], figure: string, shipped: number): string {
  const known = rows.flatMap(({ value, figures }) => {
    const of = figures[figure];
    return of == null ? [] : [{ value, of }];
  });
  if (known.length === 0) return `${figure}: nothing to score it on`;
  const most = Math.max(...known.map(({ of }) => of));
  const at = known.findIndex(({ of }) => of === most);
  let [from, to] = [at, at];
  while (from > 0 && known[from - 1]!.of >= most - FLAT) from -= 1;
  while (to + 1 < known.length && known[to + 1]!.of >= most - FLAT) to += 1;
  const range = from === to ? 'a peak' : `flat from ${known[from]!.value} to ${known[to]!.value}`;
  const own = known.find(({ value }) => value === shipped);
  const lost = own === undefined ? '' : `; shipped ${shipped} is ${(most - own.of).toFixed(4)} below`;
  return `${figure}: best ${most.toFixed(4)} at ${known[at]!.value}, ${range}${lost}`;
}
