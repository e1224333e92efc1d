import type { AnnotatedArticle, Article, Page } from '../../model.ts';
import type { OutletRow } from '../../outlets/index.ts';

/** What a worker is started with. */
export interface WorkerStart {
  readonly rows: readonly OutletRow[];
  readonly models: ReadonlyMap<string, Uint8Array>;
}

/** Some items to work on. */
export type Order =
  | { readonly step: 'clean'; readonly items: readonly Page[] }
  | { readonly step: 'annotate'; readonly items: readonly Article[] };

/** What is sent back of an annotated article: its text is here already. */
export type Annotated = Pick<AnnotatedArticle, 'annotations'> & Pick<Article, 'notices'>;
