import { ABOUT_AUTHOR, GO_ON, NAME_ALONE } from '../../languages/pages/afterwords.ts';
import type { Judged } from './roles.ts';

/** What follows an article: shares of its letters and of hyperlinks, and lines. Chosen on the development pages. */
const AFTER = {
  /** Share of the letters of all paragraphs that may still follow what is taken for the author's box. */
  rest: 0.15,
  lines: 3,
  /** Share of hyperlink of the headline of another article. */
  linked: 0.8,
} as const;

/** What a late line on the author is followed by tells of the author: a few paragraphs with little of the text after them. */
export function settleAuthorBoxes(all: readonly Judged[]): void {
  let after = 0;
  const total = all.reduce((sum, { role, text }) => (role === 'body' ? sum + text.length : sum), 0);
  const remaining = new Float64Array(all.length);
  for (let i = all.length - 1; i >= 0; i--) {
    remaining[i] = after;
    if (all[i]!.role === 'body') after += all[i]!.text.length;
  }
  all.forEach((judged, i) => {
    if (remaining[i]! > total * AFTER.rest || remaining[i] === 0) return;
    const about = ABOUT_AUTHOR.test(judged.text) || (judged.role === 'byline' && NAME_ALONE.test(judged.text));
    const named = judged.features.words >= 2 && judged.features.words <= 5 && judged.features.titleCase > 0.9;
    for (let next = i + 1; next <= i + AFTER.lines && all[next]?.role === 'body'; next++) {
      if (!about && !(named && startsWithName(all[next]!.text, judged.text))) break;
      all[next]!.role = 'furniture';
      all[next]!.told = true;
    }
  });
}

/** True for "Ana Ruiz writes …" below a line "Ana Ruiz". */
const startsWithName = (text: string, name: string): boolean =>
  /^\p{Lu}/u.test(name) && text.startsWith(name) && /^ \p{Ll}/u.test(text.slice(name.length));

const BROKEN = /(?:…|\.{3}|\[…\]|\[\.{3}\])$/;

/** The first words of other articles: they break off below a hyperlink, or end in the invitation to read on. */
export function settleTeasers(all: readonly Judged[]): void {
  all.forEach((judged, i) => {
    if (judged.role !== 'body') return;
    const end = judged.text.slice(-60).trimEnd();
    const before = all[i - 1];
    const headed = before !== undefined && before.features.linked >= AFTER.linked && before.features.words >= 3;
    if (GO_ON.test(end) || (headed && BROKEN.test(end))) {
      judged.role = 'furniture';
      judged.told = true;
    }
  });
}
