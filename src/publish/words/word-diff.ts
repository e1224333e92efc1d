/** A stretch of words that both texts share, or that only this one has. */
export interface Stretch {
  readonly text: string;
  readonly same: boolean;
}

/** Longest texts that are compared unless more is asked for, in words: the work grows with their product. */
const LONGEST = 160;

/** Words with the white space after them; a word's letters and figures decide whether two are the same. */
function wordsOf(text: string): { readonly text: string; readonly form: string }[] {
  return (text.match(/\S+\s*|^\s+/g) ?? []).map((word) => ({
    text: word,
    form: word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''),
  }));
}

/**
 * Marks the words in which two texts differ, by the longest common subsequence of words. Punctuation and case do not
 * count. Returns null where either text is too long to compare.
 */
export function wordDiff(
  a: string,
  b: string,
  longest = LONGEST,
): { readonly a: readonly Stretch[]; readonly b: readonly Stretch[] } | null {
  const left = wordsOf(a);
  const right = wordsOf(b);
  if (left.length > longest || right.length > longest) return null;
  const width = right.length + 1;
  const best = new Uint16Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      best[i * width + j] =
        left[i]!.form === right[j]!.form
          ? best[(i + 1) * width + j + 1]! + 1
          : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
    }
  }
  const keptLeft = new Set<number>();
  const keptRight = new Set<number>();
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    if (left[i]!.form === right[j]!.form) {
      keptLeft.add(i++);
      keptRight.add(j++);
    } else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++;
    else j++;
  }
  return { a: stretches(left, keptLeft), b: stretches(right, keptRight) };
}

function stretches(
  words: readonly { readonly text: string; readonly form: string }[],
  kept: ReadonlySet<number>,
): Stretch[] {
  const out: { text: string; same: boolean }[] = [];
  words.forEach((word, i) => {
    const same = kept.has(i) || word.form === '';
    const last = out.at(-1);
    if (last?.same === same) last.text += word.text;
    else out.push({ text: word.text, same });
  });
  return out;
}
