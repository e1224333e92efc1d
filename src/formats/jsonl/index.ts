import type { Format } from '../page/format.ts';
import { pagesOfJson, pagesOfLines } from './records.ts';

/** JSON Lines: a record a line, each with its `text` or `html` and what is known of it. */
export const jsonLinesFormat: Format = {
  name: 'jsonl',
  endings: ['jsonl', 'ndjson'],
  single: false,
  pages: pagesOfLines,
};

/** A JSON document: one record, or an array of records. */
export const jsonFormat: Format = { name: 'json', endings: ['json'], single: false, pages: pagesOfJson };
