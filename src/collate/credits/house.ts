import { SECTION_OF_A_PAPER } from '../../languages/en/newsrooms/outlet-names.ts';
import { type AnnotatedArticle, type Article, foldOutletName, type OutletRegister } from '../../model.ts';

/**
 * The organisation behind a page's label: "Anchor News World" under a domain of Anchor News is Anchor News (a word of its
 * name must be in the label, as others publish under an outlet's domain too), and so is a listed name with nothing but the name of a section behind it. A label that is listed itself stays what it is.
 */
export function houseOf({ publisher, url }: Article, register: OutletRegister): string | null {
  if (publisher === null || register.byName(publisher) !== null) return publisher;
  const host = url === null ? null : register.byDomain(url);
  const label = foldOutletName(publisher);
  const words = label.split(' ').filter((word) => word.length > 2);
  const alike =
    host !== null &&
    foldOutletName(host.name)
      .split(' ')
      .some((word) => words.includes(word));
  if (host && alike && host.kind !== 'portal') return host.name;
  const section = SECTION_OF_A_PAPER.exec(publisher);
  return (section && register.byName(publisher.slice(0, section.index))?.name) ?? publisher;
}

/** The articles as their organisations' own, whatever label each stands under. */
export function housed(articles: readonly AnnotatedArticle[], register: OutletRegister): AnnotatedArticle[] {
  return articles.map((annotated) => {
    const publisher = houseOf(annotated.article, register);
    return publisher === annotated.article.publisher
      ? annotated
      : { ...annotated, article: { ...annotated.article, publisher } };
  });
}
