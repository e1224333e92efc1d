import { readAnnotationModels } from '../annotate/index.ts';
import { sharedAddress } from '../base/shared-address.ts';
import { bodyLines, markedIn, placesIn, readCleanModels } from '../clean/index.ts';
import { featuresOf } from '../collate/index.ts';
import { annotateOne, cleanOne, hasBody, type MakeOptions, modelFiles, nothingToRead } from '../edition/index.ts';
import { type Article, contentId, type Page, type ReadFailure, sha256Hex } from '../model.ts';
import type { FailedRow, FingerprintRow, Held, ReadRow, SettledRow } from './rows.ts';

/** What a line is called where lines of many pages are brought together. */
const digestOf = (line: string): string => sha256Hex(line).slice(0, 16);

export const held = <T>(value: Held<T>): T => (typeof value === 'string' ? (JSON.parse(value) as T) : value);

const failedRow = (failed: ReadFailure): FailedRow => ({ failed });

/** Cleans one page: its article, and what of it others may have too. */
export function readStep({ register, ...options }: MakeOptions): (page: Page) => ReadRow | FailedRow {
  const models = readCleanModels(modelFiles(options));
  return (page) => {
    const outcome = cleanOne(page, register, models);
    if ('fault' in outcome) return failedRow(outcome.fault);
    const article = outcome.made;
    const placed = placesIn(article, article.source, digestOf);
    const lines = bodyLines(article).map((at) => ({ at, place: placed(at) }));
    return {
      source: article.source,
      key: article.key,
      base: article.key.replace(/(?:~\d{1,9}){1,99}$/, ''),
      sha256: article.sha256,
      address: sharedAddress(article.url),
      saved: Boolean(article.capture),
      publisher: article.publisher,
      lines: lines.map(({ at, place: { before, after } }) => ({ line: digestOf(at.line), before, after })),
      body: lines.length === 0 ? [] : [...lines[0]!.place.body],
      article: JSON.stringify(article),
    };
  };
}

/** Settles one article by what others have to say of it, annotates it, and gives what decides with which others it is compared. */
export function fingerprintStep({
  register,
  ...options
}: MakeOptions): (row: SettledRow) => FingerprintRow | FailedRow {
  const models = readAnnotationModels(modelFiles(options));
  return (row) => {
    const article = settledArticle(row);
    if (!hasBody(article.blocks)) return failedRow({ source: article.source, reason: nothingToRead(article.notices) });
    const outcome = annotateOne(article, register, models);
    if ('fault' in outcome) return failedRow(outcome.fault);
    const { terms, shares, text, brief, ...features } = featuresOf(outcome.made, register);
    return {
      ...features,
      source: article.source,
      published: article.published,
      terms,
      affair: JSON.stringify({ terms, shares }),
      text: JSON.stringify(text),
      event: brief && JSON.stringify(brief),
      eventNames: brief?.names ?? [],
      article: JSON.stringify(article),
    };
  };
}

function settledArticle({ article: given, key, publisher, places = [] }: SettledRow): Article {
  const own = held(given);
  const named = {
    ...own,
    ...(key && key !== own.key && { key, id: contentId(key, own.text) }),
    publisher: publisher ?? own.publisher,
  };
  const found = new Map(
    places.map(({ line, count, first }) => [
      line,
      { count, first: first.map(({ body, ...place }) => ({ ...place, body: new Set(body) })) },
    ]),
  );
  const alone = { count: 1, first: [] };
  const lines = bodyLines(named);
  return markedIn(
    named,
    placesIn(named, named.source, digestOf),
    lines,
    ({ line }) => found.get(digestOf(line)) ?? alone,
  );
}
