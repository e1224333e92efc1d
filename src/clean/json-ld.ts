/** What a page's JSON-LD says of the article it holds. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly modified: string | null;
}

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|Posting|Report|Liveblog|LiveBlogPosting)$/;
/** Things looked at in one page; a graph of more is not an article's. */
const MOST_THINGS = 2000;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The first article among the JSON-LD scripts of a page (schema.org `NewsArticle` and its kin), or null. Scripts that
 * are not JSON are passed over.
 */
export function linkedArticle(scripts: readonly string[]): LinkedArticle | null {
  let seen = 0;
  for (const script of scripts) {
    let queue: unknown[];
    try {
      queue = [JSON.parse(script.trim().replace(/^<!\[CDATA\[|\]\]>$/g, ''))];
    } catch {
      continue;
    }
    while (queue.length > 0 && seen < MOST_THINGS) {
      const value = queue.shift();
      seen += 1;
      if (Array.isArray(value)) queue = queue.concat(value.slice(0, MOST_THINGS));
      if (!isThing(value)) continue;
      if (types(value).some((type) => ARTICLE.test(type))) return articleOf(value);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement'])
        if (value[key]) queue.push(value[key]);
    }
  }
  return null;
}

function types(thing: Thing): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name): name is string => typeof name === 'string');
}

function articleOf(thing: Thing): LinkedArticle {
  return {
    headline: words(thing.headline) ?? words(thing.name),
    authors: names(thing.author),
    publisher: names(thing.publisher)[0] ?? names(thing.sourceOrganization)[0] ?? null,
    published: words(thing.datePublished) ?? words(thing.dateCreated),
    modified: words(thing.dateModified),
  };
}

function words(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value.slice(0, 1000).replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}

function names(value: unknown): string[] {
  const list = Array.isArray(value) ? value.slice(0, 20) : [value];
  return list.flatMap((item) => {
    const name = words(isThing(item) ? item.name : item);
    return name === null || /^https?:/i.test(name) ? [] : [name];
  });
}
