import { boundsBefore } from '../../languages/en/quantities/bounds.ts';
import type { Token } from '../../languages/language.ts';
import type { Bound } from '../../model.ts';

const rows = boundsBefore.map(([words, bound]) => ({ words: words.split(' '), bound }));
rows.sort((a, b) => b.words.length - a.words.length);
const lasts = new Set(rows.map(({ words }) => words.at(-1)!));

/** The bound that the words before token `i` give, and where they begin; null if they give none. */
export function boundBefore(tokens: readonly Token[], i: number): { from: number; bound: Bound } | null {
  const at = /^(?:an?|the)$/u.test(tokens[i - 1]?.lower ?? '') && tokens[i - 2]?.lower !== 'of' ? i - 1 : i;
  return wordsBefore(tokens, i) ?? (at < i ? wordsBefore(tokens, at) : null);
}

function wordsBefore(tokens: readonly Token[], i: number): { from: number; bound: Bound } | null {
  const last = tokens[i - 1]?.lower;
  if (last === undefined || !lasts.has(last)) return null;
  for (const { words, bound } of rows) {
    const from = i - words.length;
    if (from < 0 || !words.every((word, k) => tokens[from + k]!.lower === word)) continue;
    return { from, bound: bound === 'over' && isDenied(tokens, from) ? 'at-most' : bound };
  }
  return null;
}

/** "has not raised more than 30": within so many words before the bound. */
const DENIAL_REACH = 4;

/** True if the verb before a bound is denied: not more than that is at most that. */
function isDenied(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - DENIAL_REACH); i--) {
    const { shape, lower } = tokens[i]!;
    if (shape !== 'word') return false;
    if (lower === 'not' || lower === 'never' || /n['’]t$/.test(lower)) return true;
  }
  return false;
}

/** The bound that words after a number give: "or more", "or fewer", "-plus", "+", "or so". */
export function boundAfter(tokens: readonly Token[], to: number): { to: number; bound: Bound } | null {
  const [first, second] = [tokens[to], tokens[to + 1]];
  if (first?.text === '+' && first.start === tokens[to - 1]!.end) return { to: to + 1, bound: 'at-least' };
  if (first?.lower === 'plus' && second?.shape === 'word') return { to: to + 1, bound: 'at-least' };
  if (first?.lower !== 'or') return null;
  const bound = ({ more: 'at-least', fewer: 'at-most', less: 'at-most', so: 'about' } as const)[second?.lower ?? ''];
  return bound === undefined ? null : { to: to + 2, bound };
}
