import { describe, expect, it } from 'vitest';
import { FIXTURE } from '../../testing/edition/index.ts';
import type { BlockKind, EditionArticle, Story } from '../model.ts';
import { leadOf, leadTerms } from './leads.ts';
import type { Matter } from './matter.ts';

const article = (id: string, ...rows: readonly (readonly [BlockKind, string])[]): EditionArticle => {
  let text = '';
  const blocks = rows.map(([kind, words]) => {
    const start = text.length;
    text += `${words}\n`;
    return { start, end: start + words.length, kind };
  });
  return { ...FIXTURE.articles[0]!, id, textGroup: id, text, blocks };
};
const BODY =
  'The copper grew on the pier. The kettle lay on the pier. The dagger hung on the pier. The feather fell on the pier. The garlic stood on the pier.';

describe('what an article leads with', () => {
  it('is its headline, its deck and the first four sentences of its body, which count less and less', () => {
    const lead = leadOf(article('a', ['headline', 'Pier burns'], ['deck', 'Nobody hurt'], ['body', BODY]));
    expect(lead.map(({ weight }) => weight)).toEqual([1, 1, 1, 0.8, 0.6, 0.4]);
    expect(lead.map(({ headline }) => headline)).toEqual([true, true, false, false, false, false]);
  });

  it('and the rest of the body a tenth, shared among the texts of the affair', () => {
    const one = article('a', ['body', BODY]);
    const other = article('b', ['body', 'The lantern went out on the quay.']);
    const articles = new Map([one, other].map((each) => [each.id, each]));
    const terms = leadTerms({ articles } as unknown as Matter, { articles: ['a', 'b'] } as unknown as Story);
    expect(terms.get('copper')).toBeCloseTo(0.5);
    expect(terms.get('garlic')).toBeCloseTo(0.05);
  });
});
