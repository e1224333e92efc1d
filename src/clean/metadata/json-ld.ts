import { HOME } from '../../languages/pages/mastheads.ts';
import { decodeReferences } from '../page/strip-tags.ts';
import { fold } from '../pieces/piece.ts';

/** What a page's JSON-LD says of the article it holds. */
export interface LinkedArticle {
  readonly headline: string | null;
  /** Who it is by; `organisation` where the page says it is none of a person. */
  readonly authors: readonly { readonly name: string; readonly organisation: boolean }[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  /** `articleSection`; of several the first. */
  readonly section: string | null;
  /** The whole text of the article where the page gives it. */
  readonly body: string | null;
  /** The number of words the article is said to have. */
  readonly words: number | null;
  /** It is a live blog. */
  readonly live: boolean;
  /** Not all may read it: `isAccessibleForFree` is false. */
  readonly locked: boolean;
  /** The classes of the elements that only some may read. */
  readonly gates: readonly string[];
}

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|Posting|Report|Liveblog|LiveBlogPosting)$/;
/** What a page may be instead, believed where no article is described. */
const OTHER_PIECE = /^(?:Recipe|HowTo|VideoObject|PodcastEpisode|Review|Event|WebPage|ItemPage|CreativeWork)$/;
/** Things looked at in one page; a graph of more is not an article's. */
const MOST_THINGS = 5000;
const LONGEST_BODY = 500_000;
/** Keys that lead to another thing of the page, not to what it mentions. */
const LEADING = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'hasPart', 'item', 'subjectOf'];

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The article that the JSON-LD scripts of a page describe (schema.org `NewsArticle` and its kin), or null. References
 * by `@id` are followed; scripts that are not JSON are passed over. Where a page is described besides its article, its
 * dates stand in for those the article lacks.
 */
export function linkedArticle(scripts: readonly string[]): LinkedArticle | null {
  const things = thingsOf(scripts);
  const byId = new Map<string, Thing>();
  for (const thing of things) {
    const id = thing['@id'];
    if (typeof id === 'string' && Object.keys(thing).length > 1 && !byId.has(id)) byId.set(id, thing);
  }
  const articles = things.filter((thing) => types(thing).some((type) => ARTICLE.test(type)));
  const article = articles.find((thing) => words(thing.headline) !== null) ?? articles[0];
  const other = things.find(
    (thing) => types(thing).some((type) => OTHER_PIECE.test(type)) && words(thing.datePublished) !== null,
  );
  if (article === undefined) return other ? { ...articleOf(other, byId), headline: null } : null;
  const told = articleOf(article, byId);
  if (told.published !== null || other === undefined) return told;
  const { published, modified } = articleOf(other, byId);
  return { ...told, published, modified: told.modified ?? modified };
}

/**
 * The section by the trail of links to a page (schema.org `BreadcrumbList`): its last step that leads to neither the
 * site nor the page itself; null where there is none.
 *
 * @param title the headline of the page, folded
 */
export function trailSection(scripts: readonly string[], title: string): string | null {
  const trail = thingsOf(scripts).find((thing) => types(thing).includes('BreadcrumbList'));
  const steps = Array.isArray(trail?.itemListElement) ? trail.itemListElement.slice(0, 20) : [];
  const names = steps.filter(isThing).flatMap((step) => {
    const name = words(step.name) ?? (isThing(step.item) ? words(step.item.name) : null);
    return name === null || fold(name) === title || title.startsWith(fold(name)) ? [] : [name];
  });
  return names.length === 0 || (names.length === 1 && HOME.test(names[0]!)) ? null : names.at(-1)!;
}

function thingsOf(scripts: readonly string[]): Thing[] {
  const things: Thing[] = [];
  for (const script of scripts) {
    const queue: unknown[] = [parsed(script)];
    for (let at = 0; at < queue.length && things.length < MOST_THINGS; at++) {
      const value = queue[at];
      if (Array.isArray(value)) {
        for (const item of value.slice(0, MOST_THINGS)) if (queue.length < MOST_THINGS) queue.push(item);
      }
      if (!isThing(value)) continue;
      things.push(value);
      for (const key of LEADING) if (value[key]) queue.push(value[key]);
      for (const key of ['author', 'creator', 'publisher']) if (isThing(value[key])) queue.push(value[key]);
    }
  }
  return things;
}

/** The value of a script, with line feeds inside strings forgiven; null where it is no JSON. */
function parsed(script: string): unknown {
  const json = script.trim().replace(/^(?:<!\[CDATA\[|<!--|\/\*<!\[CDATA\[\*\/)|(?:\]\]>|-->|\/\*\]\]>\*\/|;)$/g, '');
  for (const text of [json, json.replace(/\p{Cc}/gu, ' ').replace(/,\s{0,20}([}\]])/g, '$1')]) {
    try {
      return JSON.parse(text);
    } catch {}
  }
  return null;
}

function types(thing: Thing): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type])
    .filter((name): name is string => typeof name === 'string')
    .map((name) => name.slice(0, 100).replace(/^.*[/:]/, ''));
}

function articleOf(thing: Thing, byId: ReadonlyMap<string, Thing>): LinkedArticle {
  const live = types(thing).some((type) => /live-?blog/i.test(type));
  const updates = live ? updatesOf(thing.liveBlogUpdate) : [];
  const began = words(thing.coverageStartTime) ?? updates[0] ?? null;
  const count = Number.parseInt(String(thing.wordCount), 10);
  return {
    headline: words(thing.headline) ?? words(thing.name),
    authors: [thing.author, thing.creator].map((value) => names(value, byId)).find((list) => list.length > 0) ?? [],
    publisher: names(thing.publisher, byId)[0]?.name ?? names(thing.sourceOrganization, byId)[0]?.name ?? null,
    published: words(thing.datePublished) ?? began ?? words(thing.dateCreated) ?? words(thing.uploadDate),
    modified: words(thing.dateModified) ?? updates.at(-1) ?? null,
    section: words(thing.articleSection),
    body: typeof thing.articleBody === 'string' ? thing.articleBody.slice(0, LONGEST_BODY) : null,
    words: Number.isFinite(count) && count > 0 ? count : null,
    live,
    locked: /^false$/i.test(String(thing.isAccessibleForFree ?? '')),
    gates: gatesOf(thing.hasPart),
  };
}

/** Classes that `hasPart` names as not free: `.paywall`. */
function gatesOf(parts: unknown): string[] {
  const list = (Array.isArray(parts) ? parts : [parts]).slice(0, 20).filter(isThing);
  return list.flatMap(({ cssSelector }) =>
    typeof cssSelector === 'string'
      ? [...cssSelector.slice(0, 300).matchAll(/\.([\w-]{1,60})/g)].map(([, name]) => name!)
      : [],
  );
}

/** When the posts of a live blog were published, the first one first. */
function updatesOf(posts: unknown): string[] {
  const list = (Array.isArray(posts) ? posts : [posts]).slice(0, MOST_THINGS);
  return list
    .flatMap((post) => (isThing(post) ? (words(post.datePublished) ?? []) : []))
    .filter((moment) => !Number.isNaN(Date.parse(moment)))
    .sort((a, b) => Date.parse(a) - Date.parse(b));
}

const isOrganisation = (value: unknown): boolean => {
  const kinds = isThing(value) ? types(value) : [];
  return kinds.some((type) => /Organi[sz]ation$/.test(type)) && !kinds.includes('Person');
};

function words(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const said = isThing(first) ? first['@value'] : first;
  if (typeof said !== 'string') return null;
  const text = decodeReferences(said.slice(0, 1000)).replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}

function names(value: unknown, byId: ReadonlyMap<string, Thing>): LinkedArticle['authors'] {
  const list = Array.isArray(value) ? value.slice(0, 20) : [value];
  return list.flatMap((item) => {
    const id = isThing(item) && typeof item['@id'] === 'string' && !item.name ? item['@id'] : null;
    const known = id === null ? item : byId.get(id);
    const name = words(isThing(known) ? known.name : known);
    if (name === null || /^https?:/i.test(name)) return [];
    return [{ name, organisation: isOrganisation(known) }];
  });
}
