import type { Article, OutletRegister } from '../model.ts';

/** An outlet's name for comparison: lower case without a leading "the". */
export function foldOutlet(name: string): string {
  const folded = name.toLowerCase().replaceAll('’', "'").split(/\s+/).join(' ').trim();
  return folded.startsWith('the ') ? folded.slice(4) : folded;
}

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
    if (publisher !== null && !spelling.has(foldOutlet(publisher))) spelling.set(foldOutlet(publisher), publisher);
  }
  for (const name of mentioned) {
    const known = spelling.get(foldOutlet(name));
    if (known === undefined || (/^the /i.test(name) && foldOutlet(known) === known.toLowerCase())) {
      if (known === undefined || !publishers.has(known)) {
        spelling.set(foldOutlet(name), name);
      }
    }
  }
  return (name) => register.byName(name)?.name ?? spelling.get(foldOutlet(name)) ?? name;
}
