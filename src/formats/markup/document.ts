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

/** True where the first line or paragraph of the markup is the headline itself. */
function hasHeadline(body: string, title: string): boolean {
  const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  const lines = body.slice(0, 4000).split(/<\/(?:h[1-6]|p|div|li)>|<br\b|\n/);
  const first = lines.map((line) => letters(bare(line))).find((line) => line !== '');
  return first !== undefined && first === letters(title);
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

/** A paragraph of a document: its markup, and of which order a headline it is; 0 for none. */
export interface Paragraph {
  readonly markup: string;
  readonly level: number;
}

/** Letters that a first line may have to be taken for the headline of a document without one. */
const LONGEST_HEADLINE = 160;

/**
 * Paragraphs as markup. Where none is a headline, the first is, if it is short and ends no sentence; `headline` tells whether
 * there is one.
 */
export function markupOfParagraphs(paragraphs: readonly Paragraph[]): {
  readonly markup: string;
  readonly headline: boolean;
} {
  const filled = paragraphs.filter(({ markup }) => bare(markup) !== '');
  const first = filled[0];
  const guessed =
    filled.length > 1 &&
    first !== undefined &&
    !filled.some(({ level }) => level > 0) &&
    bare(first.markup).length <= LONGEST_HEADLINE &&
    !/[.!?:;,…]["'”’»)\]]{0,3}$/.test(bare(first.markup));
  const markup = filled.map((paragraph, at) => {
    const level = guessed && at === 0 ? 1 : Math.min(paragraph.level, 6);
    const tag = level > 0 ? `h${level}` : 'p';
    return `<${tag}>${paragraph.markup}</${tag}>`;
  });
  return { markup: markup.join('\n'), headline: guessed || filled.some(({ level }) => level === 1) };
}

/** Markup without its tags. */
const bare = (markup: string): string => markup.replace(/<[^<>]{0,2000}>/g, '').trim();
