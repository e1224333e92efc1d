import { type Page, type ReadFailure, sha256Hex } from '../../model.ts';
import { itemsOfJsonFeed, pagesOfItems } from '../feed/index.ts';
import { finishPage } from '../page/finish-page.ts';
import type { DecodedFile } from '../page/format.ts';
import type { ReadLimits } from '../page/limits.ts';
import { pagesOfPosts, postsOfMastodon, postsOfTelegram } from '../post/index.ts';
import { pageOfFields } from '../record/index.ts';
import { declaredBy, fieldOf } from './declared.ts';
import { fieldsOfOther } from './other-records.ts';

const NO_TEXT =
  'no text: it has no field "text" or "html", nor one that other programs call so (maintext, body, content)';
const NOT_RECORDS = 'not records: no JSON object or array of objects with a "text"';
/** So many first lines that are no records show that the file holds something else. */
const PATIENCE = 100;
/** So many lines of one file are listed one by one as not read; the others are counted. */
const LISTED = 1000;

/**
 * The pages of JSON Lines: one record a line, `n` of `source#n` its line from 1. A line that is no record fails
 * alone; blank lines are skipped. A page's digest is that of its line, without the line's end.
 */
export function* pagesOfLines(file: DecodedFile, limits: ReadLimits): Generator<Page | ReadFailure> {
  let records = 0;
  let failed = 0;
  let strange = 0;
  for (const { line, words } of linesOf(file.text)) {
    const value = parsed(words.trim());
    const source = `${file.source}#${line}`;
    const at = { ...file, source, key: `${file.key}-${line}`, sha256: () => sha256Hex(words) };
    const page = value === undefined ? { source, reason: 'not JSON' } : pageOfRecord(value, at, limits);
    records++;
    if (typeof value !== 'object' || value === null) strange++;
    if (!('reason' in page) || ++failed <= LISTED) yield page;
    if (strange === PATIENCE && strange === records) {
      yield { source: file.source, reason: `not JSON Lines: none of its first ${PATIENCE} lines is a record` };
      return;
    }
  }
  if (failed > LISTED) yield { source: file.source, reason: `${failed - LISTED} more lines that could not be read` };
  if (records === 0) yield { source: file.source, reason: 'empty' };
}

/** The lines of a text that are not blank, numbered from 1, without their ends. */
function* linesOf(text: string): Generator<{ readonly line: number; readonly words: string }> {
  let line = 0;
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const words = text.slice(start, text[end - 1] === '\r' ? end - 1 : end);
    start = end + 1;
    line++;
    if (words.trim() !== '') yield { line, words };
  }
}

/**
 * The pages of a JSON document: an array of records, `n` of `source#n` counting them from 1, or one record, whose
 * source is the file's. A document that is JSON Lines under the ending `.json` is read as such. The digest of a record
 * of an array is that of its fields, written as JSON in a fixed order.
 */
export function* pagesOfJson(file: DecodedFile, limits: ReadLimits): Generator<Page | ReadFailure> {
  const value = parsed(file.text.trim());
  if (value === undefined) {
    const first = file.text.trimStart().split('\n', 1)[0]!;
    if (first.startsWith('{') && parsed(first.trim()) !== undefined) yield* pagesOfLines(file, limits);
    else yield { source: file.source, reason: file.text.trim() === '' ? 'empty' : 'not JSON' };
  } else if (itemsOfJsonFeed(value) !== null) {
    yield* pagesOfItems(itemsOfJsonFeed(value)!, file, limits);
  } else if ((postsOfTelegram(value) ?? postsOfMastodon(value)) !== null) {
    yield* pagesOfPosts((postsOfTelegram(value) ?? postsOfMastodon(value))!, file, limits);
  } else if (!Array.isArray(value)) {
    const page = pageOfRecord(value, file, limits);
    yield 'reason' in page && page.reason.startsWith('not a record') ? { ...page, reason: NOT_RECORDS } : page;
  } else if (value.length === 0) {
    yield { source: file.source, reason: 'empty' };
  } else if (!value.some((each) => typeof each === 'object' && each !== null)) {
    yield { source: file.source, reason: NOT_RECORDS };
  } else {
    for (const [index, each] of value.entries()) {
      const at = { source: `${file.source}#${index + 1}`, key: `${file.key}-${index + 1}` };
      yield pageOfRecord(each, { ...file, ...at, sha256: () => digest(each) }, limits);
    }
  }
}

/** The page of one record; `file` with the record's own source, key and digest. */
function pageOfRecord(value: unknown, file: DecodedFile, limits: ReadLimits): Page | ReadFailure {
  const { source } = file;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const kind = value === null ? 'null' : Array.isArray(value) ? 'an array' : `a ${typeof value}`;
    return { source, reason: `not a record but ${kind}` };
  }
  const text = fieldOf(value, 'text');
  const html = fieldOf(value, 'html');
  const asHtml = typeof html === 'string' && (typeof text !== 'string' || text.trim() === '');
  const decoded = asHtml ? html : text;
  const other = fieldsOfOther(value);
  if (other !== null) return pageOfFields(other, file, limits);
  if (typeof decoded !== 'string') {
    return { source, reason: decoded === undefined || decoded === null ? NO_TEXT : 'its text is not a string' };
  }
  const { id, declared, notices } = declaredBy(value, limits);
  return finishPage(
    {
      key: id ?? declared.url ?? file.key,
      source,
      mediaType: asHtml ? 'text/html' : 'text/plain',
      decoded,
      sha256: file.sha256,
      declared,
      notices: [...file.notices, ...notices],
    },
    limits,
  );
}

/** The value of a JSON text; undefined, which JSON cannot say, if it is not JSON. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Digest of what was read of a record: its fields that are text or numbers, as JSON in a fixed order. */
function digest(record: unknown): string {
  const fields = ['id', 'url', 'publisher', 'title', 'published', 'retrieved', 'text', 'html'].map((name) => {
    const value = typeof record === 'object' && record !== null ? fieldOf(record, name) : undefined;
    return typeof value === 'string' || typeof value === 'number' ? value : null;
  });
  return sha256Hex(JSON.stringify(fields));
}
