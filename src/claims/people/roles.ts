import type { Span } from '../../model.ts';
import type { Mention } from './mentions.ts';

const TITLES =
  `president senator secretary general minister commissioner director judge justice governor mayor chairman chairwoman chair
  chief officer executive attorney lawyer professor sheriff captain colonel analyst ambassador treasurer author editor founder
  co-founder singer engineer manager leader spokesman spokeswoman spokesperson strategist economist historian journalist
  activist scientist musician politician physician head member adviser advisor owner`
    .split(/\s+/u)
    .map((title) => `[${title[0]!.toUpperCase()}${title[0]}]${title.slice(1)}`)
    .join('|');

const APPOSITION = new RegExp(
  `^,\\s+((?:an?|the|who (?:is|was|serves as|served as)|former|deputy|vice|(?:${TITLES})|(?:\\p{Lu}[\\p{L}.&-]*\\s){0,3}\\p{Lu}[\\p{L}.&-]*[’'](?:s\\s|\\s)(?:\\p{L}+\\s){0,3}(?:${TITLES}))\\s[^,.;:“”"()\\n]{3,90})(?=[,.;]|\\n|$)`,
  'u',
);
const TITLE_BEFORE = new RegExp(
  `(?:^|[^\\p{L}-])((?:(?:\\p{Lu}[\\p{L}.’'-]*|of|for|the|deputy|former|chief|vice|principal|assistant|associate|acting|senior|global)\\s){0,6}(?:${TITLES})(?:\\s(?:of|for)(?:\\s(?!and\\b|but\\b|that\\b)[\\p{L}’'-]+){1,4})?)\\s$`,
  'u',
);

/** Where the text near a name says what its bearer is: an apposition after it or a title before it. */
export function roleNear(mention: Mention): Span | null {
  const { text } = mention.placed.article;
  const after = APPOSITION.exec(text.slice(mention.end, mention.end + 120));
  if (
    after?.[1] !== undefined &&
    !/^(?:and|or|but|who said|which|as|while|when|told|said|in|on|at)\b/u.test(after[1])
  ) {
    const start = mention.end + after[0].length - after[1].length;
    return { start, end: start + after[1].length };
  }
  const from = Math.max(0, mention.start - 80);
  const before = TITLE_BEFORE.exec(text.slice(from, mention.start));
  if (before?.[1] === undefined || before[1].includes('\n')) return null;
  const start = mention.start - before[1].length - 1;
  return { start, end: mention.start - 1 };
}
