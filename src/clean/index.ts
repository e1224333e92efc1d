import type { Article, OutletRegister, Page } from '../model.ts';
import { markRecurring } from './blocks/recurring.ts';
import { withOnePublisher } from './capture/same-address.ts';
import { cleanPage } from './clean-page.ts';

export { markRecurring } from './blocks/recurring.ts';
export { withOnePublisher } from './capture/same-address.ts';
export { cleanPage } from './clean-page.ts';
export { journalism, type ReadArticle, readArticle } from './journalism.ts';

/**
 * Cleans a pile of pages: each becomes an article, in the same order, and lines that recur across the pile on pages
 * which otherwise differ are marked as furniture.
 *
 * @example
 * const articles = cleanPile(pages, defaultRegister());
 * for (const article of articles) console.log(journalism(article));
 */
export function cleanPile(pages: readonly Page[], register: OutletRegister): Article[] {
  return markRecurring(withOnePublisher(pages.map((page) => cleanPage(page, register))));
}
