import { describe, expect, it } from 'vitest';
import { FIXTURE } from '../../testing/edition/index.ts';
import { matterOf } from './matter.ts';
import { cutAtClause, isWholeTitle, TITLE, titleOf } from './title.ts';

it.each([
  ['The board gave the contract to Dunmore.', 'The board gave the contract to Dunmore'],
  [
    'The harbour board of Port Calder gave the largest contract of its long history and worth 41 million to the firm of Dunmore Dredging, which had asked for it in a letter of May.',
    'The harbour board of Port Calder gave the largest contract of its long history and worth 41 million to the firm of Dunmore Dredging',
  ],
  [
    'The harbour board of Port Calder gave the largest contract of its long history and worth 41 million to the firm of Dunmore Dredging after nobody else had asked for it.',
    'The harbour board of Port Calder gave the largest contract of its long history and worth 41 million to the firm of Dunmore Dredging',
  ],
  [
    'The harbour board of Port Calder gave the largest contract of its long history and worth 41 million to the firm of Dunmore Dredging, a clerk of the harbour board said, after nobody asked.',
    'The harbour board of Port Calder gave the largest contract of its long history and worth 41 million to the firm of Dunmore Dredging, a clerk of the harbour board said',
  ],
  [
    'The harbour board of Port Calder gave the largest contract of its long history and worth 41 million to the firm of Dunmore Dredging, a clerk of the harbour board said that nobody asked.',
    'The harbour board of Port Calder gave the largest contract of its long history and worth 41 million to the firm of Dunmore Dredging',
  ],
])('a title of "%s" ends at a clause, or with who says so', (words, title) => expect(cutAtClause(words)).toBe(title));

it.each([
  ['The board gave the contract away.”', 'The board gave the contract away'],
  ['The board gave the contract to Ana R.', 'The board gave the contract to Ana R.'],
  ['The board calls it “Harbour Now,”', 'The board calls it “Harbour Now”'],
  ['The board gave the contract away. \\n', 'The board gave the contract away'],
])('a title of "%s" has no mark at its end', (words, title) => expect(cutAtClause(words)).toBe(title));

it('a title does not end on a word that needs another', () => {
  expect(cutAtClause(`${'Harbour '.repeat(16)}the of with boats there`)).toBe(`${'Harbour '.repeat(16)}`.trim());
});

it('a title is never longer than the longest', () => {
  expect(cutAtClause('x'.repeat(30).concat(' y'.repeat(120))).length).toBeLessThanOrEqual(TITLE.most);
  expect(cutAtClause('x'.repeat(TITLE.most))).toHaveLength(TITLE.most);
});

it.each([
  ['The board will shut the quay', ' after the boats have left.', true],
  ['The board will shut the quay', ' unless the boats leave.', false],
  ['The board will shut the', ' quay.', false],
])('%j, cut before %j, says the same by itself: %s', (title, rest, whole) => {
  expect(isWholeTitle(title, title + rest)).toBe(whole);
});

describe('the title of an affair', () => {
  const texts = (...headlines: string[]) => {
    const articles = headlines.map((title, i) => ({
      ...FIXTURE.articles[0]!,
      id: `a${i}`,
      textGroup: `a${i}`,
      story: 's',
      title,
      text: title,
      blocks: [{ start: 0, end: title.length, kind: 'headline' as const }],
    }));
    const story = { id: 's', name: 'name', articles: articles.map(({ id }) => id) };
    return titleOf(matterOf({ ...FIXTURE, articles, stories: [story], claims: [] }), story, headlines[0]!);
  };
  const news = 'Harbour board signs dredging contract with Dunmore';

  it('is of what the account opens with, though more texts share the words of another', () => {
    const other = 'Storm closes ferry between Calder and Ness islands';
    expect(texts(news, other, `${other} overnight`)).toBe(news);
  });

  it.each([
    ['is still to be decided', 'Harbour board is set to decide whether dredging contract with Dunmore stands'],
    ['a writer thinks of it', "It's obvious Calder harbour board signs dredging contract with Dunmore"],
    ['somebody thinks of it', 'Brandt slams Calder harbour board dredging contract with Dunmore'],
  ])('is not what %s', (_, title) => {
    expect(texts(news, title)).toBe(news);
  });
});
