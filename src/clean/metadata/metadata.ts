import { BYLINE_LEAD } from '../../languages/pages/bylines.ts';
import { CHANGED_LABEL, PUBLISHED_LABEL } from '../../languages/pages/date-words.ts';
import type { Block, Page } from '../../model.ts';
import { statedDate } from '../dates/dates.ts';
import { declaredDate } from '../dates/declared-date.ts';
import { isContributorCredit } from '../pieces/lines.ts';

const textOf = (text: string, block: Block): string => text.slice(block.start, block.end);

/** The headline of a page: its headline block. */
export function headlineOf(text: string, blocks: readonly Block[]): string | null {
  const block = blocks.find(({ kind }) => kind === 'headline');
  return block
    ? textOf(text, block)
        .replace(/\s+/g, ' ')
        .replace(/^#{1,6} (?=\S)/, '')
    : null;
}

/** A byline as people and their outlet, without "By", e-mail addresses and clutter; null if nothing is left. */
export function tidyByline(line: string): string | null {
  const tidy = line
    .replace(/\s+/g, ' ')
    .replace(/\S{1,80}@\S{1,80}/g, '')
    .replace(BYLINE_LEAD, '')
    .replace(/^[\s,|/•·:–—-]+|(?<![\s,|/•·:–—-])[\s,|/•·:–—-]+$/g, '')
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
    if (CHANGED_LABEL.test(said) && !PUBLISHED_LABEL.test(said)) modified ??= day;
    else published ??= day;
    label = '';
  }
  return { published, modified };
}

/** What a record declares, with empty strings taken as nothing, and so what stands for a date and is none: that a notice says. */
export function declaredOf(page: Page): { readonly declared: Page['declared']; readonly notices: readonly string[] } {
  const notices: string[] = [];
  const said = (value: string | null): string | null => (value === null || value.trim() === '' ? null : value.trim());
  const dated = (name: 'published' | 'retrieved'): string | null => {
    const value = said(page.declared[name]);
    const date = value === null ? null : declaredDate(value);
    if (value !== null && date === null) notices.push(`Its ${name} is no date that can be read; it was left out.`);
    return date;
  };
  const { url, publisher, title } = page.declared;
  const declared = {
    url: said(url),
    publisher: said(publisher),
    title: said(title),
    published: dated('published'),
    retrieved: dated('retrieved'),
  };
  return { declared, notices };
}
