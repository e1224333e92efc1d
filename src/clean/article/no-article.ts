import {
  CONSENT_BUTTON,
  CONSENT_HEADING,
  CONSENT_WORDS,
  ERROR_HEADING,
  ERROR_WORDS,
  ROBOT_CHECK_HEADING,
  ROBOT_CHECK_WORDS,
  SCRIPT_HEADING,
  SCRIPT_WORDS,
} from '../../languages/pages/no-article.ts';
import type { Block } from '../../model.ts';

/** A page that stands where an article should: what kind of page, and how it is told. */
interface Instead {
  readonly what: string;
  /** A heading or a title that says nothing else. */
  readonly heading: RegExp;
  /** Words of its text. */
  readonly words: RegExp;
}

const INSTEADS: readonly Instead[] = [
  {
    what: 'an error page',
    heading: ERROR_HEADING,
    words: ERROR_WORDS,
  },
  {
    what: 'a check for robots',
    heading: ROBOT_CHECK_HEADING,
    words: ROBOT_CHECK_WORDS,
  },
  {
    what: 'a page that shows nothing without JavaScript',
    heading: SCRIPT_HEADING,
    words: SCRIPT_WORDS,
  },
  {
    what: 'a page that asks for consent',
    heading: CONSENT_HEADING,
    words: CONSENT_WORDS,
  },
];

/** When a page with words holds no article: letters, and a share of its prose. Chosen on the development pages. */
const PROSE = {
  /** A page with this much prose besides is an article under a banner. */
  much: 450,
  heading: 90,
  /** Share of the prose of a page asking for consent that speaks of it. */
  mostly: 0.5,
} as const;

/**
 * What a page is that holds no article though it has words: an error page, a check for robots, a wall of consent, a
 * page that shows nothing without JavaScript; null for any other. A page with much prose of its own is none, however
 * its banner reads.
 *
 * @param title the title of the document
 */
export function insteadOfArticle(text: string, blocks: readonly Block[], title: string | null): string | null {
  const lines = blocks.map(({ start, end }) => text.slice(start, Math.min(end, start + 3_000)));
  const prose = blocks.flatMap(({ kind }, i) => (kind === 'body' || kind === 'deck' ? [lines[i]!] : []));
  const headings = [
    ...(title ?? '').split(/ [|–—-] | :: /),
    ...lines.filter((line, i) => line.length <= PROSE.heading && (i < 12 || blocks[i]!.kind === 'headline')),
  ].map((line) => line.trim());
  const letters = (some: readonly string[]): number => some.reduce((sum, { length }) => sum + length, 0);
  for (const { what, heading, words } of INSTEADS) {
    const headed = headings.some((line) => line.length <= PROSE.heading && heading.test(line));
    const saying = prose.filter((line) => words.test(line));
    const besides = letters(prose) - letters(saying);
    if (what === 'a page that asks for consent') {
      const pressed = lines.some((line) => CONSENT_BUTTON.test(line));
      if (pressed && letters(prose) > 0 && letters(saying) >= letters(prose) * PROSE.mostly && besides < PROSE.much)
        return what;
      if (headed && pressed && besides < PROSE.much && letters(saying) >= besides) return what;
    } else if (
      besides < PROSE.much &&
      (headed || saying.length > 0 || (prose.length === 0 && lines.some((l) => words.test(l))))
    )
      return what;
  }
  return null;
}
