import { type EditionArticle, foldOutletName } from '../model.ts';

/** The outlets whose an article is, folded: who wrote its text, then who publishes it. */
export function ownNames({ origin, publisher }: Pick<EditionArticle, 'origin' | 'publisher'>): string[] {
  return [origin.outlet, publisher].flatMap((name) => (name ? [foldOutletName(name)] : []));
}
