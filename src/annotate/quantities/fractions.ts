import { readNumeral } from '../../languages/en/numbers/numerals.ts';
import { fractionParts, wholes } from '../../languages/en/quantities/fractions.ts';
import type { Token } from '../../languages/language.ts';

/** A share of a whole: value in per cent. */
export interface Fraction {
  readonly value: number;
  readonly to: number;
}

/**
 * A fraction as a share in per cent: "half of", "a third of", "two-thirds", "three quarters of", "one in four", "nine out
 * of ten", "one of every nine". A fraction must have its whole after it ("a quarter of the crew"); "half" may have it
 * without "of" ("half the crew").
 */
export function fractionAt(tokens: readonly Token[], i: number): Fraction | null {
  return namedPart(tokens, i) ?? oneInFour(tokens, i);
}

function namedPart(tokens: readonly Token[], i: number): Fraction | null {
  const { lower, shape } = tokens[i]!;
  if (shape !== 'word') return null;
  const hyphen = /^([a-z]+)-([a-z]+)$/u.exec(lower.slice(0, 24));
  if (hyphen && Object.hasOwn(fractionParts, hyphen[2]!)) {
    const head = readNumeral([{ ...tokens[i]!, lower: hyphen[1]!, text: hyphen[1]! }], 0);
    const share = head && head.value < fractionParts[hyphen[2]!]! ? head.value / fractionParts[hyphen[2]!]! : null;
    return share === null || share === 0 ? null : { value: percent(share), to: i + 1 };
  }
  const tiny = lower === 'half' ? halfPercent(tokens, i + 1) : 0;
  if (tiny > 0) return { value: 0.5, to: tiny };
  if (lower === 'half') return whole(tokens, i + 1, true) ? { value: 50, to: i + 1 } : null;
  const count = lower === 'a' || lower === 'one' ? 1 : (readNumeral(tokens, i)?.value ?? 0);
  const name = tokens[i + 1]?.lower ?? '';
  if (
    !Object.hasOwn(fractionParts, name) ||
    count < 1 ||
    count >= fractionParts[name]! ||
    (count > 1 && !name.endsWith('s'))
  )
    return null;
  return whole(tokens, i + 2, false) ? { value: percent(count / fractionParts[name]!), to: i + 2 } : null;
}

/** Index after "of 1 percent" or "a percent", or 0. */
function halfPercent(tokens: readonly Token[], at: number): number {
  const one = tokens[at]?.lower === 'of' ? at + 1 : at;
  if (!/^(?:1|one|a)$/u.test(tokens[one]?.lower ?? '')) return 0;
  return /^(?:percent|%)$/u.test(tokens[one + 1]?.lower ?? '') ? one + 2 : 0;
}

function whole(tokens: readonly Token[], at: number, bare: boolean): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (lower === 'of') return true;
  return bare && wholes.has(lower);
}

function oneInFour(tokens: readonly Token[], i: number): Fraction | null {
  const first = readNumeral(tokens, i);
  if (first === null || first.tail !== null || !Number.isInteger(first.value)) return null;
  let at = first.to;
  const link = tokens[at]?.lower;
  if (link === 'out' && tokens[at + 1]?.lower === 'of') at += 2;
  else if (link === 'of' && tokens[at + 1]?.lower === 'every') at += 2;
  else if (link === 'in') at += tokens[at + 1]?.lower === 'every' ? 2 : 1;
  else return null;
  const second = readNumeral(tokens, at);
  if (second === null || second.tail !== null || second.value <= first.value || first.value < 1) return null;
  if (link === 'in' && (second.value > 1000 || first.value > 9)) return null;
  // "300 out of 400 soldiers" tells two counts, "nine out of ten" a share.
  if (link === 'out' && second.value > 100 && second.value % 1000 !== 0) return null;
  return { value: percent(first.value / second.value), to: second.to };
}

function percent(share: number): number {
  return Math.round(share * 1e6) / 1e4;
}
