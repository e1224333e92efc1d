import { type Page, sha256Hex } from '../model.ts';

/** A page of a few words, for tests. */
export function inventedPage(key: string, words = `The harbour of ${key} is shut. `.repeat(40)): Page {
  return {
    key,
    source: `${key}.txt`,
    mediaType: 'text/plain',
    content: words,
    sha256: sha256Hex(words),
    declared: { url: null, publisher: null, title: null, published: null, retrieved: null },
    notices: [],
  };
}
