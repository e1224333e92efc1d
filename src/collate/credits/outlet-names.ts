import { type Article, foldOutletName, type OutletRegister } from '../../model.ts';

/** An outlet as a page names it: which it is, and the words that stand there. */
export interface Mentioned {
  readonly outlet: string;
  readonly written: string;
}

/**
 * The title under which the pages know a listed outlet that goes by two: a paper called “Daily Ledger” as well as “The
 * Ledger” keeps the one that more of them write, each page counted once by the fullest it has. Only titles that end in the
 * same word are two titles of one paper; other names (an agency's initials, an address) always give way to the register's.
 */
function usualTitles(pages: readonly (readonly Mentioned[])[], register: OutletRegister): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const mentioned of pages) {
    const fullest = new Map<string, string>();
    for (const { outlet, written } of mentioned) {
      const listed = register.byName(outlet);
      const title =
        listed && [listed.name, ...listed.aliases].find((name) => foldOutletName(name) === foldOutletName(written));
      if (!listed || !title || lastWord(title) !== lastWord(listed.name)) continue;
      if (foldOutletName(title).length > foldOutletName(fullest.get(listed.name) ?? '').length)
        fullest.set(listed.name, title);
    }
    for (const [name, title] of fullest) {
      const here = counts.get(name) ?? new Map<string, number>();
      counts.set(name, here.set(title, (here.get(title) ?? 0) + 1));
    }
  }
  return new Map(
    [...counts].map(([name, titles]) => {
      const [most] = [...titles].sort((x, y) => y[1] - x[1] || y[0].length - x[0].length);
      return [name, foldOutletName(most![0]) === foldOutletName(name) ? name : most![0]];
    }),
  );
}

const lastWord = (name: string) => foldOutletName(name).split(' ').at(-1)!;

/**
 * One spelling for each outlet of a pile: the register's (or the title of it that the pages write), else the one a page
 * of that outlet publishes under, else the spelling first met ("Harbour Post" and "the Harbour Post" are one).
 */
export function outletSpelling(
  articles: readonly Article[],
  mentioned: readonly (readonly Mentioned[])[],
  register: OutletRegister,
): (name: string) => string {
  const usual = usualTitles(mentioned, register);
  const spelling = new Map<string, string>();
  const publishers = new Set(articles.map(({ publisher }) => publisher));
  for (const { publisher } of articles) {
    if (publisher !== null && !spelling.has(foldOutletName(publisher)))
      spelling.set(foldOutletName(publisher), publisher);
  }
  for (const { outlet: name } of mentioned.flat()) {
    const known = spelling.get(foldOutletName(name));
    if (known === undefined || (/^the /i.test(name) && foldOutletName(known) === known.toLowerCase())) {
      if (known === undefined || !publishers.has(known)) {
        spelling.set(foldOutletName(name), name);
      }
    }
  }
  return (name) => {
    const listed = register.byName(name)?.name;
    if (listed === undefined) return spelling.get(foldOutletName(name)) ?? name;
    return publishers.has(listed) ? listed : (usual.get(listed) ?? listed);
  };
}
