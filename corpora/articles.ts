import { cleanPage } from '../src/clean/index.ts';
import type { Article, OutletRegister } from '../src/model.ts';

/** A bare text as an article, the way a reader's own file would come in. */
export function articleOf(name: string, text: string, register: OutletRegister): Article {
  return cleanPage(
    {
      key: name,
      source: `${name}.txt`,
      mediaType: 'text/plain',
      content: text,
      sha256: '',
      declared: { url: null, publisher: null, title: null, published: null, retrieved: null },
      notices: [],
    },
    register,
  );
}
