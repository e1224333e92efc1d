import { type Article, foldOutletName, type OutletRegister } from '../../model.ts';

/**
 * One spelling for each outlet of a pile: the register's, else the one a page of that outlet publishes under, else the
 * spelling first met ("Harbour Post" and "the Harbour Post" are one).
 */
export function outletSpelling(
  articles: readonly Article[],
  mentioned: Iterable<string>,
  register: OutletRegister,
): (name: string) => string {
  const spelling = new Map<string, string>();
  const publishers = new Set(articles.map(({ publisher }) => publisher));
  for (const { publisher } of articles) {
    if (publisher !== null && !spelling.has(foldOutletName(publisher)))
      spelling.set(foldOutletName(publisher), publisher);
  }
  for (const name of mentioned) {
    const known = spelling.get(foldOutletName(name));
    if (known === undefined || (/^the /i.test(name) && foldOutletName(known) === known.toLowerCase())) {
      if (known === undefined || !publishers.has(known)) {
        spelling.set(foldOutletName(name), name);
      }
    }
  }
  return (name) => register.byName(name)?.name ?? spelling.get(foldOutletName(name)) ?? name;
}
