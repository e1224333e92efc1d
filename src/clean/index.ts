import type { Article, OutletRegister, Page } from '../model.ts';
import { markRecurring } from './blocks/recurring.ts';
import { withOnePublisher } from './capture/same-address.ts';
import { type CleanModels, RULES_ALONE } from './clean-models.ts';
import { cleanPage } from './clean-page.ts';

export {
  type BodyLine,
  bodyLines,
  type LinePlace,
  type LinePlaces,
  markedIn,
  markRecurring,
  PLACES_COMPARED,
  placesIn,
} from './blocks/recurring.ts';
export { withOnePublisher } from './capture/same-address.ts';
export { type CleanModels, readCleanModels } from './clean-models.ts';
export { cleanPage } from './clean-page.ts';
export { journalism, type ReadArticle, readArticle } from './journalism.ts';

/**
 * Cleans a pile of pages: each becomes an article, in the same order, and lines that recur across the pile on pages
 * which otherwise differ are marked as furniture.
 *
 * @param models the trained ones (`readCleanModels`); without them the rules alone decide, and find less
 *
 * @example
 * const articles = cleanPile(pages, defaultRegister(), readCleanModels(await shippedModels()));
 * for (const article of articles) console.log(journalism(article));
 */
export function cleanPile(
  pages: readonly Page[],
  register: OutletRegister,
  models: CleanModels = RULES_ALONE,
): Article[] {
  return markRecurring(withOnePublisher(pages.map((page) => cleanPage(page, register, models))));
}
