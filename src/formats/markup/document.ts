import { escaped } from './tree.ts';

/** What a text brings along, of which a page is made. */
export interface Written {
  readonly title: string | null;
  readonly author: string | null;
  /** Markup of what is between the headline and the end. */
  readonly body: string;
  readonly language?: string | null;
  /** False where the title is not to stand over the text. Default: it is, unless the text begins with it. */
  readonly headline?: boolean;
  /** Markup of what stands before the article. */
  readonly before?: string;
}

/**
 * A page of HTML for a text that is none yet, an entry of a feed, a document: headline over text, what is known of it in the
 * head. No word is added to what the source holds.
 */
export function documentOf({ title, author, body, language, headline: wanted = true, before = '' }: Written): string {
  const headline = title === null || !wanted || hasHeadline(body, title) ? '' : `<h1>${escaped(title)}</h1>\n`;
  const meta = author === null ? '' : `<meta name="author" content="${escaped(author)}">\n`;
  const named = title === null ? '' : `<title>${escaped(title)}</title>\n`;
  const html = language ? `<html lang="${escaped(language)}">` : '<html>';
  return `<!doctype html>\n${html}\n<head>\n${named}${meta}</head>\n<body>\n${before}<article>\n${headline}${body}\n</article>\n</body>\n</html>\n`;
}

/** True where the markup begins with the headline itself. */
function hasHeadline(body: string, title: string): boolean {
  const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  const start = body.slice(0, 4000).replace(/<[^<>]{0,400}>/g, ' ');
  return bare(title) !== '' && bare(start).startsWith(bare(title));
}

/** Lines of text as paragraphs: groups between blank lines where there are some, else a line each. */
export function paragraphsOf(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const groups: string[] = [];
  const byBlank = lines.some(
    (line, at) => at > 0 && line.trim() === '' && lines.slice(at + 1, at + 50).some((after) => after.trim() !== ''),
  );
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) groups.push(`<p>${open.map(escaped).join('<br>\n')}</p>`);
    open = [];
  };
  for (const line of lines) {
    if (line.trim() === '') close();
    else {
      open.push(line.trim());
      if (!byBlank) close();
    }
  }
  close();
  return groups.join('\n');
}
