import { type AnnotationModels, annotate, readAnnotationModels, unreadNotice } from '../annotate/index.ts';
import { type CleanModels, cleanPage, markRecurring, readCleanModels, withOnePublisher } from '../clean/index.ts';
import type { AnnotatedArticle, Article, OutletRegister, Page } from '../model.ts';
import { finderIn, ruledDates, standing } from '../rulings/index.ts';
import { type MakeOptions, modelFiles } from './options.ts';
import { inEditionOrder, uniqueKeys } from './order.ts';
import { madeOf, type OnFault, type Outcome, outcomeOf } from './spared.ts';

/** Told how many items of a step are done. */
export type OnDone = (done: number) => void;

/**
 * Who does the two steps that look at one page alone. Both give an outcome for each item, in the order of the items, and ask
 * nothing of each other: workers of a machine can share them, and the edition is the same, byte for byte.
 */
export interface Hands {
  clean(pages: readonly Page[], onDone: OnDone): Promise<readonly Outcome<Article>[]>;
  annotate(articles: readonly Article[], onDone: OnDone): Promise<readonly Outcome<AnnotatedArticle>[]>;
}

/** Cleans one page. */
export function cleanOne(page: Page, register: OutletRegister, models: CleanModels): Outcome<Article> {
  return outcomeOf(page.source, 'cleaning', () => cleanPage(page, register, models));
}

/** Annotates one article; what of it was not read is said in its notices. */
export function annotateOne(
  article: Article,
  register: OutletRegister,
  models: AnnotationModels,
): Outcome<AnnotatedArticle> {
  return outcomeOf(article.source, 'annotating', () => {
    const unread = unreadNotice(article);
    const told = unread === null ? article : { ...article, notices: [...article.notices, unread] };
    return { article: told, annotations: annotate(told, register, models) };
  });
}

const onEveryFault: OnFault = ({ source, reason }) => {
  throw new Error(`${source}: ${reason}`);
};

/**
 * The first half of the way: pages cleaned, put in the edition's order and annotated.
 * @param onFault told of each page the program fails on, which is left out; without it such a page ends the run
 */
export function annotatePile(
  pages: readonly Page[],
  options: MakeOptions,
  onFault: OnFault = onEveryFault,
): AnnotatedArticle[] {
  const { register, onProgress = () => {} } = options;
  const files = modelFiles(options);
  const cleaning = readCleanModels(files);
  const models = readAnnotationModels(files);
  const each = <In, Out>(stage: string, items: readonly In[], work: (item: In) => Out): Out[] =>
    items.map((item, done) => {
      onProgress(stage, done, items.length);
      return work(item);
    });
  const read = each('clean', uniqueKeys(pages), (page) => cleanOne(page, register, cleaning));
  const cleaned = arranged(read, options, onFault);
  const annotated = each('annotate', cleaned, (article) => annotateOne(article, register, models));
  return madeOf(annotated, onFault);
}

/** The same by the hands of others. */
export async function annotatePileBy(
  hands: Hands,
  pages: readonly Page[],
  options: Pick<MakeOptions, 'onProgress' | 'rulings'>,
  onFault: OnFault = onEveryFault,
): Promise<AnnotatedArticle[]> {
  const { onProgress = () => {} } = options;
  const keyed = uniqueKeys(pages);
  onProgress('clean', 0, keyed.length);
  const read = await hands.clean(keyed, (done) => onProgress('clean', done, keyed.length));
  const cleaned = arranged(read, options, onFault);
  onProgress('annotate', 0, cleaned.length);
  const annotated = await hands.annotate(cleaned, (done) => onProgress('annotate', done, cleaned.length));
  return madeOf(annotated, onFault);
}

/** Whether a page holds an article at all. */
export const hasBody = (blocks: Article['blocks']): boolean =>
  blocks.some(({ kind }) => kind === 'body' || kind === 'deck');

/** Why an input is no article, and what to do about it. */
export function nothingToRead(notices: readonly string[]): string {
  const instead = notices.find((notice) => notice.endsWith('it holds no article.'));
  return instead === undefined
    ? 'no article was found in it; save the page from a browser once it shows its text, or give the text itself'
    : `${instead.slice(0, 1).toLowerCase()}${instead.slice(1, -1)}; save the page from a browser once it shows its text`;
}

/**
 * Copies of one page have one publisher; what recurs across the pile is furniture; what has no body is told and left out, where
 * somebody is told; then, as their dates are or were ruled to be, the order of the edition.
 */
function arranged(
  read: readonly Outcome<Article>[],
  { rulings = [] }: Pick<MakeOptions, 'rulings'>,
  onFault: OnFault,
): Article[] {
  const cleaned = datedAsRuled(markRecurring(withOnePublisher(madeOf(read, onFault))), rulings);
  if (onFault === onEveryFault) return inEditionOrder(cleaned);
  for (const { source, blocks, notices } of cleaned)
    if (!hasBody(blocks)) onFault({ source, reason: nothingToRead(notices) });
  return inEditionOrder(cleaned.filter(({ blocks }) => hasBody(blocks)));
}

function datedAsRuled(articles: readonly Article[], rulings: NonNullable<MakeOptions['rulings']>): Article[] {
  if (rulings.length === 0) return [...articles];
  const dates = ruledDates(standing(rulings, finderIn(articles)));
  return articles.map((article) => ({ ...article, published: dates.get(article.id) ?? article.published }));
}
