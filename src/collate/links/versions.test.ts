import { describe, expect, it } from 'vitest';
import { invented } from '../../../testing/articles/annotated.ts';
import type { AnnotatedArticle, Article } from '../../model.ts';
import { versionOf } from './versions.ts';

const page = (key: string, text: string, more: Partial<Article>): AnnotatedArticle => {
  const made = invented(key, text);
  return { ...made, article: { ...made.article, ...more } };
};
const OLD = 'Six gulls sat on the pier. The tide was low.';
const NEW = 'Nine gulls sat on the pier. The tide was low.';
const url = 'https://www.quay.example/gulls';

describe('two pages of one address', () => {
  const old = page('old', OLD, { url, published: '2031-05-14' });
  const changed = page('new', NEW, { url: `${url}?utm_source=x`, published: '2031-05-14', modified: '2031-05-15' });

  it('are versions: the earlier is upstream, and what the later changed is told', () => {
    expect(versionOf(old, changed)).toMatchObject({
      upstream: 'a',
      reason: expect.stringContaining('one sentence that the earlier has not: “Nine gulls sat on the pier.”'),
    });
    expect(versionOf(changed, old)?.upstream).toBe('b');
  });

  it('are none where nothing tells the later, where nothing changed, or where the addresses are two', () => {
    expect(versionOf(old, page('other', NEW, { url, published: '2031-05-14' }))).toBeNull();
    expect(versionOf(old, page('same', OLD, { url, modified: '2031-05-15' }))).toBeNull();
    expect(versionOf(old, page('far', NEW, { url: `${url}-again`, modified: '2031-05-15' }))).toBeNull();
  });
});
