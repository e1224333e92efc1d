import { type Edition, foldOutletName } from '../model.ts';
import { ownNames } from './own-names.ts';

/** True of a text that the stemma has below another, or beside one below a third: much of it is not its own. */
export function restsOnOthers({ links }: Pick<Edition, 'links'>, article: string): boolean {
  return links.some(({ a, b, kind, upstream }) => {
    if (kind === 'cites' || kind === 'same-text' || (a !== article && b !== article)) return false;
    return upstream === 'common' || upstream === (a === article ? 'b' : 'a');
  });
}

/** Folded names of the outlets with a text of their own that rests on no others, or in which somebody told them something. */
export function reportingThemselves({ articles, claims, links }: Edition): ReadonlySet<string> {
  const found = new Set<string>();
  const resting = new Set(articles.filter(({ id }) => restsOnOthers({ links }, id)).map(({ textGroup }) => textGroup));
  for (const article of articles) {
    if (!resting.has(article.textGroup)) for (const name of ownNames(article)) found.add(name);
  }
  const namesOf = new Map(articles.map((article) => [article.id, ownNames(article)]));
  for (const { testimonies } of claims) {
    for (const { via, article } of testimonies) {
      if (via !== null && namesOf.get(article)!.includes(foldOutletName(via))) found.add(foldOutletName(via));
    }
  }
  return found;
}
