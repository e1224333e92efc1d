import { describe, expect, it } from 'vitest';
import { invented, stemmaOf } from '../../../testing/articles/annotated.ts';
import type { AnnotatedArticle } from '../../model.ts';
import { placedArticles } from '../people/placed-article.ts';
import { findClaims } from '../shipped.fixture.ts';
import { momentsOf } from './moments.ts';

/** What the times of an article come to, by their words. */
function values(articles: readonly AnnotatedArticle[], key: string): Record<string, string | null> {
  const { article } = articles.find((one) => one.article.key === key)!;
  const moments = momentsOf(placedArticles(articles, stemmaOf(articles))).byArticle.get(article.id)!;
  return Object.fromEntries(moments.map(({ start, end, value }) => [article.text.slice(start, end), value]));
}

describe('times across articles', () => {
  const dated = invented('dated', 'The board met on Friday in the old hall.', {
    published: '2031-03-15',
    dates: [['Friday', '2031-03-14']],
  });

  it('an undated article is dated by its story, and its weekdays mean what its story’s dated articles mean', () => {
    const undated = invented('undated', 'The chair resigned on Friday and sailed on March 3.', {
      dates: [
        ['Friday', null],
        ['March 3', null],
      ],
    });
    expect(values([dated, undated], 'undated')).toEqual({ Friday: '2031-03-14', 'March 3': '2031-03-03' });
  });

  it('words that look ahead are counted on', () => {
    const undated = invented('undated', 'The chair will answer by July and is due in court on Monday.', {
      dates: [
        ['July', null],
        ['Monday', null],
      ],
    });
    expect(values([dated, undated], 'undated')).toEqual({ July: '2031-07', Monday: '2031-03-17' });
  });

  it('a length after an event is counted from the day another article gives the event', () => {
    const call = invented('call', 'The minister made the offer during a March 13, 2031 telephone call.', {
      dates: [['March 13, 2031', '2031-03-13']],
    });
    const after = invented('after', 'The engineer was dismissed two days after the call.', {
      dates: [['two days', null]],
    });
    expect(values([call, after], 'after')).toEqual({ 'two days after the call': '2031-03-15' });
    const other = invented('other', 'A second call was made on March 20, 2031.', {
      dates: [['March 20, 2031', '2031-03-20']],
    });
    expect(values([call, after, other], 'after')).toEqual({ 'two days': null });
  });

  it('a story without dates goes by the last year that two of its texts tell of', () => {
    const one = invented('one', 'The pier was closed in 2031 after a storm.', { dates: [['2031', '2031']] });
    const two = invented('two', 'In June 2031 the pier was closed. The chair left in March.', {
      dates: [
        ['June 2031', '2031-06'],
        ['March', null],
      ],
    });
    expect(values([one, two], 'two')).toMatchObject({ March: '2031-03' });
    expect(values([two], 'two')).toMatchObject({ March: null });
  });

  it('part of a year is an interval', () => {
    const article = invented('a', 'The charges were dropped in the first six months of 2031.', {
      dates: [
        ['the first six months', 'P6M', 'duration'],
        ['2031', '2031'],
      ],
    });
    expect(values([article], 'a')).toEqual({ 'the first six months of 2031': '2031-01/2031-06' });
  });
});

describe('the timeline', () => {
  it('is in order, merges what two articles tell of one day, and says who reported it when', () => {
    const articles = [
      invented('a', 'The harbour board closed the old pier on March 4. The chair resigned in 2029.', {
        published: '2031-03-05',
        dates: [
          ['March 4', '2031-03-04'],
          ['2029', '2029'],
        ],
      }),
      invented('b', 'The old pier was closed by the harbour board on Tuesday.', {
        published: '2031-03-06',
        dates: [['Tuesday', '2031-03-04']],
      }),
      invented('c', 'The pier will open on March 30. The 2032 games were prepared.', {
        published: '2031-03-06',
        dates: [
          ['March 30', '2031-03-30'],
          ['2032', '2032'],
        ],
      }),
    ];
    const { timeline } = findClaims(articles, stemmaOf(articles));
    expect(timeline.map(({ date }) => date)).toEqual(['2031-03-04', '2031-03-30']);
    expect(timeline[0]!.basis.map(({ note }) => note)).toEqual(
      expect.arrayContaining(['Reported on 2031-03-05.', 'Reported on 2031-03-06.']),
    );
  });
});
