import { STOP_WORDS } from '../../../languages/en/words/stop-words.ts';
import { byCodeUnit } from '../../../model.ts';
import type { Found } from '../calls/found.ts';
import { conflictOf, known, LONG, MOST_POSTINGS, type Quoted } from './quoted.ts';
import { drawnFrom, isSlip } from './wordings.ts';

/** A slip is shown beside a fuller wording, which tells where the words come from. */
const FULLER = 5;

/** Quotations of a few words by one speaker that differ in a letter or an ending: "moral police" and "morality police". */
export function slips(wordings: readonly Quoted[]): Found[] {
  const short = wordings.filter(({ forms }) => forms.length < LONG && forms.some((form) => !STOP_WORDS.has(form)));
  const postings = new Map<string, Quoted[]>();
  for (const one of wordings) {
    for (const form of new Set(one.forms.filter((word) => !STOP_WORDS.has(word)))) {
      postings.set(form, [...(postings.get(form) ?? []), one]);
    }
  }
  const sharing = ({ forms }: Quoted) =>
    new Set(forms.flatMap((form) => (postings.get(form) ?? []).slice(0, MOST_POSTINGS)));
  return short.flatMap((a) =>
    [...sharing(a)].flatMap((b): Found[] => {
      if (a === b || (b.forms.length < LONG && passageKey(b) <= passageKey(a))) return [];
      const [one, other] = [known(a), known(b)];
      if (one.length > 0 && other.length > 0 && !one.some((speaker) => other.includes(speaker))) return [];
      const differing = isSlip(a.forms, b.forms);
      if (differing === null) return drawn(a, b);
      const reason = `“${differing[0]}” or “${differing[1]}”, within quotation marks.`;
      const fact = `slip ${[...differing].sort(byCodeUnit).join(' ')}`;
      const found = conflictOf(a, b, { shared: a.forms.length - 1, changed: 1, reason, cut: false });
      const fuller = b.forms.length > a.forms.length ? FULLER : 0;
      return [{ ...found, fact, values: differing, score: found.score + fuller }];
    }),
  );
}

/** A few words of one speaker drawn together from a longer wording: “slow, not late” of “slow, and yet not late”. */
function drawn(a: Quoted, b: Quoted): Found[] {
  const stretch = known(a).some((speaker) => b.speakers.has(speaker)) ? drawnFrom(a.forms, b.forms) : null;
  if (stretch === null) return [];
  const reason = `Drawn together within the marks: “${a.forms.join(' ')}” of “${stretch.join(' ')}”.`;
  const fact = `drawn ${a.forms.join(' ')} | ${stretch.join(' ')}`;
  const values: [string, string] = [a.forms.join(' '), stretch.join(' ')];
  return [{ ...conflictOf(a, b, { shared: a.forms.length, changed: 1, reason, cut: false }), fact, values }];
}

function passageKey({ placed, span }: Quoted): string {
  return `${String(placed.index).padStart(6, '0')} ${String(span.start).padStart(9, '0')}`;
}
