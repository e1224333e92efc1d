import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../testing/articles/page.ts';
import type { Article } from '../../model.ts';
import { settleAuthorBoxes, settleTeasers } from './afterwords.ts';
import { settleHeadline } from './headline.ts';
import { markRecurring } from './recurring.ts';
import { markRepeats } from './repeats.ts';
import type { Judged, Role } from './roles.ts';

interface Line {
  readonly role?: Role;
  readonly text?: string;
  readonly linked?: number;
  readonly words?: number;
  readonly stated?: null;
}

const judged = ({ role = 'body', text = 'The board met.', linked = 0, words = text.split(' ').length }: Line): Judged =>
  ({
    role,
    text,
    credit: false,
    piece: { markup: { linked, stated: null } },
    features: { words, linked, titleCase: 0, boilerplate: 0, terminal: true },
  }) as unknown as Judged;
const rolesOf = (lines: readonly Line[], settle: (all: readonly Judged[]) => void) => {
  const all = lines.map(judged);
  settle(all);
  return all.map(({ role }) => role);
};
const letters = (count: number): Line => ({ text: 'x'.repeat(count) });

describe('what follows a line about the author', () => {
  const about: Line = { role: 'line', text: 'About the author' };

  it('is furniture where no more than a seventh of the text comes after it', () => {
    const furniture = (after: number) =>
      rolesOf([letters(100 - after), about, letters(after)], settleAuthorBoxes)[2] === 'furniture';
    expect(furniture(15)).toBe(true);
    expect(furniture(16)).toBe(false);
  });

  it('in three lines', () => {
    const roles = rolesOf([letters(1000), about, ...Array.from({ length: 5 }, () => letters(10))], settleAuthorBoxes);
    expect(roles.filter((role) => role === 'furniture')).toHaveLength(3);
  });
});

it('a text that breaks off is a teaser below a heading that is four fifths hyperlink', () => {
  const below = (linked: number) =>
    rolesOf(
      [{ role: 'line', text: 'Second ferry is bought', linked }, { text: 'The board has bought…' }],
      settleTeasers,
    )[1];
  expect(below(0.8)).toBe('furniture');
  expect(below(0.79)).toBe('body');
});

describe('the deck', () => {
  const SUMMARY = 'the board of the harbour said that it had no money';
  const roles = (lines: readonly Line[], description = '') => {
    const all = lines.map(judged);
    settleHeadline(all, { start: 0, end: all.length }, new Set(SUMMARY.split(' ')), { title: '', description });
    return all.map(({ role }) => role);
  };
  const headline: Line = { role: 'headline', text: 'Ferry stops' };

  it('is a lead up to eight pieces below the headline', () => {
    const lead = (count: number) =>
      roles([
        headline,
        ...Array.from({ length: count - 1 }, (): Line => ({ role: 'caption' })),
        { role: 'furniture', text: SUMMARY },
        { text: SUMMARY },
      ])[count];
    expect(lead(8)).toBe('deck');
    expect(lead(9)).toBe('furniture');
  });

  it('is what the page gives as its description, from forty letters on', () => {
    const described = (count: number) => {
      const text = 'a quiet man rows over to see his old aunt on the island'.slice(0, count).replace(/ $/, 'x');
      return roles(
        [
          headline,
          { role: 'caption' },
          { role: 'biography' },
          { role: 'furniture', text, words: 3 },
          { text: SUMMARY },
        ],
        text,
      )[3];
    };
    expect(described(40)).toBe('deck');
    expect(described(39)).toBe('furniture');
  });

  it('has forty-five words at most where it stands before a byline', () => {
    const sentences = (words: number) => roles([headline, { words }, { role: 'byline' }, {}, {}])[1];
    expect(sentences(45)).toBe('deck');
    expect(sentences(46)).toBe('body');
  });

  it('stands up to four pieces before the byline', () => {
    const apart = (count: number) =>
      roles([
        headline,
        {},
        ...Array.from({ length: count }, (): Line => ({ role: 'caption' })),
        { role: 'byline' },
        {},
        {},
      ])[1];
    expect(apart(4)).toBe('deck');
    expect(apart(5)).toBe('body');
  });
});

describe('a body block that recurs', () => {
  interface Told {
    readonly publisher?: string | null;
    readonly lines: readonly string[];
  }
  const article = ({ publisher = null, lines }: Told) => {
    const { text, blocks } = blocksOf(...lines.map((line) => ['body', line] as const));
    return { text, blocks, publisher } as unknown as Article;
  };
  const own = (i: number) =>
    Array.from(
      { length: 8 },
      (_, n) => `Island story ${'abcdefghijklmnop'[i]}${'abcdefgh'[n]} told of a quiet man who rowed.`,
    );
  /** Whether a line in the middle of pages that otherwise differ is furniture on the first. */
  const marked = (pages: number, line: string, publisher: string | null = null) =>
    markRecurring(
      Array.from({ length: pages }, (_, i) =>
        article({ publisher, lines: [...own(i).slice(0, 4), line, ...own(i).slice(4)] }),
      ),
    )[0]!.blocks[4]!.kind === 'furniture';
  const LABEL = 'Harbour notes and small advertisements';

  it('is furniture on two pages of one publisher, on three of several', () => {
    expect(marked(2, LABEL, 'Calder Courier')).toBe(true);
    expect(marked(1, LABEL, 'Calder Courier')).toBe(false);
    expect(marked(3, LABEL)).toBe(true);
    expect(marked(2, LABEL)).toBe(false);
  });

  it('as a sentence, is up to 250 letters long', () => {
    const slogan = (count: number) => `${'Gulls cry above '.repeat(20).slice(0, count - 1)}.`;
    expect(marked(2, slogan(250), 'Calder Courier')).toBe(true);
    expect(marked(2, slogan(251), 'Calder Courier')).toBe(false);
  });

  it('as a sentence, shares less than three tenths of its words with its page', () => {
    expect(marked(2, 'Gulls cry above roofs near harbour walls, said someone.', 'Calder Courier')).toBe(true);
    expect(marked(2, 'Gulls cry where a quiet island man rowed, they told.', 'Calder Courier')).toBe(false);
  });

  it('is text where the pages have more than three tenths of their blocks in common', () => {
    const common = (count: number) => {
      const shared = Array.from({ length: count }, (_, i) => `Short note ${'abcdefgh'[i]}`);
      const page = (i: number) => {
        const lines = own(i);
        // Every shared line stands between two that are the page’s own.
        return lines.flatMap((line, n) => (n < shared.length ? [line, shared[n]!] : [line]));
      };
      return markRecurring([0, 1].map((i) => article({ publisher: 'Calder Courier', lines: page(i) })))[0]!.blocks[1]!
        .kind;
    };
    expect(common(3)).toBe('furniture');
    expect(common(4)).toBe('body');
  });
});

it('a second copy of a block is a repeat from forty letters on', () => {
  const second = (count: number) => {
    const { text, blocks } = blocksOf(['body', 'x'.repeat(count)], ['body', 'x'.repeat(count)]);
    return markRepeats(text, blocks)[1]!.kind;
  };
  expect(second(40)).toBe('repeat');
  expect(second(39)).toBe('body');
});
