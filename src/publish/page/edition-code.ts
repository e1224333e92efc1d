import type { Edition, EditionArticle, Passage } from '../../model.ts';

/** A passage as the page's data has it: the article's place in the list, start, end. Its words stand in the text. */
type Place = readonly [number, number, number];

/**
 * The edition as the reading room's script reads it: JSON in which a passage is three numbers, for its words stand in
 * the article's text anyway. Attributions are left out, since nothing in the report is drawn from them.
 */
export function encodeEdition(edition: Edition): string {
  const index = new Map(edition.articles.map(({ id }, i) => [id, i]));
  return JSON.stringify(encode({ ...edition, attributions: [] }, index));
}

function encode(value: unknown, index: ReadonlyMap<string, number>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => encode(item, index));
  if (isPassage(value)) {
    const { article, start, end, exact: _, ...more } = value;
    const place: Place = [index.get(article)!, start, end];
    return Object.keys(more).length === 0 ? place : { ...(encode(more, index) as object), at: place };
  }
  const out: Record<string, unknown> = {};
  for (const key in value) out[key] = encode((value as Record<string, unknown>)[key], index);
  return out;
}

function isPassage(value: object): value is Passage {
  return 'exact' in value && 'article' in value && 'start' in value;
}

/** The edition that {@link encodeEdition} wrote down, its passages with their words again. */
export function decodeEdition(json: string): Edition {
  const edition = JSON.parse(json) as Edition;
  const { articles } = edition;
  return decode(edition, articles) as Edition;
}

/** Changes the parsed document in place: it is ours alone, and a second one of this size would be waste. */
function decode(value: unknown, articles: readonly EditionArticle[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isPlace(value)) return passage(value, articles);
  const record = value as Record<string, unknown>;
  for (const key in record) {
    const held = record[key];
    if (typeof held === 'object' && held !== null) record[key] = decode(held, articles);
  }
  if (!('at' in record)) return record;
  const { at, ...more } = record;
  return typeof at === 'object' && at !== null && 'exact' in at ? { ...(at as Passage), ...more } : record;
}

function isPlace(value: unknown): value is Place {
  return Array.isArray(value) && value.length === 3 && typeof value[0] === 'number' && typeof value[1] === 'number';
}

function passage([article, start, end]: Place, articles: readonly EditionArticle[]): Passage {
  const { id, text } = articles[article]!;
  return { article: id, start, end, exact: text.slice(start, end) };
}
