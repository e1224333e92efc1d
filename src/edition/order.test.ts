import { describe, expect, it } from 'vitest';
import type { Article, Page } from '../model.ts';
import { inEditionOrder, uniqueKeys } from './order.ts';

const page = (key: string, source: string, sha256 = source): Page => ({ key, source, sha256 }) as Page;
const article = (key: string, published: string | null): Article => ({ key, published }) as Article;
const keys = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key);

describe('uniqueKeys', () => {
  it('suffixes equal keys by source, whatever the order of the pages', () => {
    const pages = [page('a', 'z/a.txt'), page('b', 'b.txt'), page('a', 'm/a.txt'), page('a', 'a.txt')];
    const named = (list: readonly Page[]) =>
      uniqueKeys(list)
        .map(({ key, source }) => `${key} ${source}`)
        .sort();
    expect(named(pages)).toEqual(['a a.txt', 'a~2 m/a.txt', 'a~3 z/a.txt', 'b b.txt']);
    expect(named(pages.toReversed())).toEqual(named(pages));
  });

  it('skips a suffix that another page bears already', () => {
    expect(keys(uniqueKeys([page('a', '1'), page('a', '2'), page('a~2', '3')])).sort()).toEqual(['a', 'a~2', 'a~3']);
  });
});

describe('inEditionOrder', () => {
  it('orders by date, then key, with undated articles by key among them', () => {
    const list = [
      article('b', null),
      article('c', '2031-03-04'),
      article('d', '2031-03-03'),
      article('a', '2031-03-04'),
    ];
    const ordered = keys(inEditionOrder(list));
    expect(ordered.filter((key) => key !== 'b')).toEqual(['d', 'a', 'c']);
    expect(keys(inEditionOrder(list.toReversed()))).toEqual(ordered);
  });

  it('compares moments across time zones', () => {
    const list = [article('later', '2031-03-04T09:00:00+01:00'), article('earlier', '2031-03-04T07:30:00Z')];
    expect(keys(inEditionOrder(list))).toEqual(['earlier', 'later']);
  });
});
