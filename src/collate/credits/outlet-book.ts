import { CALL_SIGN } from '../../languages/en/newsrooms/outlet-names.ts';
import { type AnnotatedArticle, byCodeUnit, foldOutletName, type Outlet, type OutletRegister } from '../../model.ts';
import { isPressHead, shownOutlets } from './outlet-evidence.ts';

/** The news organisations of a pile: those listed, those that publish in it, those shown to be some. */
export interface OutletBook {
  /** The outlet with this full name, or null. */
  named(written: string): { readonly outlet: string; readonly ambiguous: boolean } | null;
  /** The outlets of the pile whose names end in this press word, those most articles name first. */
  ending(word: string): readonly string[];
  /** Longest number of words in a name. */
  readonly longestName: number;
}

/** True if `short`'s words stand in order in `long`, with the same first or last word. */
function within(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length || (short.at(-1) !== long.at(-1) && short[0] !== long[0])) return false;
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}

/** The listed outlet whose address a name is: "calderpost.com" is The Calder Post. */
function byAddress(name: string, register: OutletRegister): Outlet | null {
  return /^\S+\.\p{Ll}{2,}$/u.test(name) ? register.byDomain(name) : null;
}

/**
 * Makes the book of a pile. An unlisted name that is a longer one with words left out ("the Bay Daily News" for The
 * Bay County Daily News) is that one, if there is only one such.
 */
export function outletBook(articles: readonly AnnotatedArticle[], register: OutletRegister): OutletBook {
  const count = new Map<string, number>();
  for (const annotated of articles) {
    for (const name of shownOutlets(annotated)) count.set(name, (count.get(name) ?? 0) + 1);
  }
  const publishers = new Map<string, string>();
  /** Names that stand for a place or a person somewhere in the pile. */
  const otherwise = new Set<string>();
  /** How many articles show or name each outlet. */
  const inPile = new Map<string, number>();
  for (const { article, annotations } of articles) {
    for (const { kind, start, end } of annotations.names) {
      if (kind === 'place' || kind === 'person') otherwise.add(article.text.slice(start, end));
    }
    const here = new Set(
      annotations.names.flatMap(({ kind, canonical }) => (kind === 'outlet' && canonical ? [canonical] : [])),
    );
    for (const outlet of here) if (register.byName(outlet)) inPile.set(outlet, (inPile.get(outlet) ?? 0) + 1);
    if (article.publisher !== null) publishers.set(foldOutletName(article.publisher), article.publisher);
  }
  const unlisted = new Map<string, string>();
  for (const [name, times] of [...count].sort((x, y) => byCodeUnit(x[0], y[0]))) {
    const sign = CALL_SIGN.exec(name)?.[1];
    const listed = register.byName(name) ?? (sign ? register.byName(sign) : null) ?? byAddress(name, register);
    const outlet = listed?.name ?? publishers.get(foldOutletName(name)) ?? sign ?? name;
    if (
      !listed &&
      otherwise.has(name.replace(/^The /, '')) &&
      !isPressHead(name.split(' ').at(-1)!) &&
      !/^Radio /.test(name)
    )
      continue;
    // "The Harbour Post" comes after "Harbour Post" and takes its place.
    const bare = listed ? undefined : unlisted.get(foldOutletName(name));
    const before = bare === undefined || bare === outlet ? 0 : (inPile.get(bare) ?? 0);
    if (before > 0) inPile.delete(bare!);
    if (!listed) unlisted.set(foldOutletName(name), outlet);
    inPile.set(outlet, (inPile.get(outlet) ?? 0) + before + times);
  }
  for (const [folded, name] of publishers) {
    if (!register.byName(name)) unlisted.set(folded, name);
    const outlet = register.byName(name)?.name ?? name;
    inPile.set(outlet, (inPile.get(outlet) ?? 0) + 1);
  }
  const known = [...inPile.keys()].map((name) => ({ name, words: foldOutletName(name).split(' ') }));
  for (const [folded, name] of unlisted) {
    const words = folded.split(' ');
    const longer = words.length > 1 ? known.filter((other) => within(words, other.words)) : [];
    longer.sort((x, y) => y.words.length - x.words.length || byCodeUnit(x.name, y.name));
    const [fullest, ...others] = longer;
    if (fullest && others.every((other) => within(other.words, fullest.words)) && !publishers.has(folded)) {
      const outlet = fullest.name;
      unlisted.set(folded, outlet);
      inPile.set(outlet, (inPile.get(outlet) ?? 0) + (inPile.get(name) ?? 0));
      inPile.delete(name);
    }
  }
  const byHead = new Map<string, string[]>();
  for (const [name] of [...inPile].sort((x, y) => y[1] - x[1] || byCodeUnit(x[0], y[0]))) {
    const last = name.split(' ').at(-1)!;
    if (foldOutletName(name).includes(' ') && isPressHead(last)) byHead.set(last, [...(byHead.get(last) ?? []), name]);
  }
  let longestName = register.longestName;
  for (const folded of unlisted.keys()) longestName = Math.max(longestName, folded.split(' ').length + 1);
  return {
    longestName,
    ending: (word) => byHead.get(word) ?? [],
    named: (written) => {
      const listed = register.byName(written) ?? byAddress(written, register);
      if (listed) return { outlet: listed.name, ambiguous: listed.ambiguous };
      const outlet = unlisted.get(foldOutletName(written));
      if (outlet) return { outlet, ambiguous: false };
      return null;
    },
  };
}
