import { BYLINE_LEAD } from '../../languages/pages/bylines.ts';
import type { Block, Page } from '../../model.ts';
import { statedDate } from '../dates/dates.ts';
import { isContributorCredit } from '../pieces/lines.ts';

const textOf = (text: string, block: Block): string => text.slice(block.start, block.end);

/** The headline of a page: its headline block. */
export function headlineOf(text: string, blocks: readonly Block[]): string | null {
  const block = blocks.find(({ kind }) => kind === 'headline');
  return block ? textOf(text, block).replace(/\s+/g, ' ') : null;
}

/** A byline as people and their outlet, without "By", e-mail addresses and clutter; null if nothing is left. */
export function tidyByline(line: string): string | null {
  const tidy = line
    .replace(/\s+/g, ' ')
    .replace(/\S{1,80}@\S{1,80}/g, '')
    .replace(BYLINE_LEAD, '')
    .replace(/^[\s,|/•·:–—-]+|[\s,|/•·:–—-]+$/g, '')
    .replace(/ ,/g, ',');
  return tidy === '' || tidy.length > 200 ? null : tidy;
}

/** The byline stated in the text. */
export function bylineOf(text: string, blocks: readonly Block[]): string | null {
  for (const block of blocks) {
    if (block.kind !== 'byline' || isContributorCredit(textOf(text, block))) continue;
    const line = tidyByline(textOf(text, block));
    if (line !== null) return line;
  }
  return null;
}

/** The days the date lines of a text state for its publication and its last change, ISO 8601. */
export function statedDates(
  text: string,
  blocks: readonly Block[],
  retrieved: string | null,
): { published: string | null; modified: string | null } {
  let published: string | null = null;
  let modified: string | null = null;
  let label = '';
  for (const block of blocks) {
    if (block.kind !== 'dateline') {
      label = '';
      continue;
    }
    const line = textOf(text, block);
    const day = statedDate(line, retrieved);
    if (day === null) {
      label = line;
      continue;
    }
    const said = `${label} ${line}`;
    if (/\b(?:updated?|modified)\b/i.test(said) && !/published|posted/i.test(said)) modified ??= day;
    else published ??= day;
    label = '';
  }
  return { published, modified };
}

/** What a record declares, with empty strings taken as nothing. */
export function declaredOf(page: Page): Page['declared'] {
  const said = (value: string | null): string | null => (value === null || value.trim() === '' ? null : value.trim());
  const { url, publisher, title, published, retrieved } = page.declared;
  return {
    url: said(url),
    publisher: said(publisher),
    title: said(title),
    published: said(published),
    retrieved: said(retrieved),
  };
}
