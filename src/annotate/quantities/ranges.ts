import { rangeScales } from '../../languages/en/quantities/sizes.ts';
import type { Token } from '../../languages/language.ts';

/** What a range is made of. */
interface End {
  readonly from: number;
  readonly to: number;
  readonly value: number | null;
  readonly unit: string | null;
  readonly tail: string | null;
}

/**
 * The upper end of a range that begins with a number: "20 to 30", "between 5 and 10 percent", "$20 to $30 million". The
 * lower end takes the unit and the scale of the upper one. Null where the two numbers are no range: "from 20 to 30" tells a
 * change, "52 to 48" a vote.
 */
export function rangeEnd<T extends End>(
  tokens: readonly Token[],
  lower: T,
  numberAt: (index: number) => T | null,
): { readonly lower: T; readonly upper: T } | null {
  if (lower.value === null || lower.tail !== null) return null;
  const link = tokens[lower.to]?.lower;
  const before = tokens[lower.from - 1]?.lower;
  if (link === 'and' ? before !== 'between' : !/^(?:to|or|–|-)$/u.test(link ?? '') || before === 'from') return null;
  if (!tokens[lower.to + 1]) return null;
  const upper = numberAt(lower.to + 1);
  if (upper === null || upper.value === null || upper.from !== lower.to + 1 || upper.tail !== null) return null;
  if (lower.unit !== null && upper.unit !== null && lower.unit !== upper.unit) return null;
  const scale = scaleOf(tokens, upper);
  const value = scale > 1 && scaleOf(tokens, lower) === 1 && lower.value < 1000 ? lower.value * scale : lower.value;
  if (value >= upper.value || (link === 'or' && upper.value > value * 3)) return null;
  if (link === 'or' && upper.value - value > 2) return null;
  return {
    lower: { ...lower, value, unit: lower.unit ?? upper.unit },
    upper: { ...upper, unit: upper.unit ?? lower.unit },
  };
}

/** The scale word a number ends with, or 1. */
function scaleOf(tokens: readonly Token[], { from, to }: End): number {
  for (let i = to - 1; i > from; i--) {
    const lower = tokens[i]!.lower;
    if (Object.hasOwn(rangeScales, lower)) return rangeScales[lower]!;
  }
  return 1;
}

/** Index after a ratio's "to 1" ("odds of 5 to 1"), which counts nothing; 0 where there is none. */
export function ratioEnd(tokens: readonly Token[], to: number): number {
  return tokens[to]?.lower === 'to' && /^(?:1|one)$/u.test(tokens[to + 1]?.lower ?? '') ? to + 2 : 0;
}
