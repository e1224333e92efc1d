import type { WordForm } from '../../../languages/en/words/word-forms.ts';
import type { TokenRange } from '../../../languages/language.ts';

/** For each word the run of capitalised words it stands in, hyphens and "&" between them included; null outside. */
export function capitalRuns(forms: readonly WordForm[]): (TokenRange | null)[] {
  const runs: (TokenRange | null)[] = forms.map(() => null);
  let from = 0;
  while (from < forms.length) {
    if (!forms[from]!.capital) {
      from++;
      continue;
    }
    let to = from + 1;
    while (to < forms.length) {
      if (forms[to]!.capital) to++;
      else if (/^(?:-|&)$/u.test(forms[to]!.text) && forms[to + 1]?.capital) to += 2;
      else break;
    }
    runs.fill({ from, to }, from, to);
    from = to;
  }
  return runs;
}
