/** In how many pages of many kinds a term stands: what a page is about is not common for that. */
export interface Rarity {
  /** How many pages were counted. */
  readonly pages: number;
  /** Terms of several of them, each with its pages; a term that is missing stands in one or none. */
  readonly counts: ReadonlyMap<string, number>;
}

/** The least number of pages that a term is kept for. What stands in one page is mostly a name of its own. */
export const LEAST_PAGES = 2;

/** Reads `{pages, terms: {"2": "a b c"}}`: under each number of pages its terms. Null for anything else. */
export function readRarity(made: unknown): Rarity | null {
  const { pages, terms } = (made ?? {}) as { readonly pages?: unknown; readonly terms?: unknown };
  if (typeof pages !== 'number' || !Number.isInteger(pages) || pages < 1) return null;
  if (typeof terms !== 'object' || terms === null) return null;
  const counts = new Map<string, number>();
  for (const [of, list] of Object.entries(terms)) {
    const count = Number(of);
    if (!Number.isInteger(count) || count < LEAST_PAGES || count > pages || typeof list !== 'string') return null;
    for (const term of list.split(' ')) counts.set(term, count);
  }
  return { pages, counts };
}

/** Counts the pages of each term. Terms have no blank in them. */
export function rarityOf(pages: readonly (readonly string[])[]): Rarity {
  const counts = new Map<string, number>();
  for (const terms of pages) for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return { pages: pages.length, counts: new Map([...counts].filter(([, count]) => count >= LEAST_PAGES)) };
}
