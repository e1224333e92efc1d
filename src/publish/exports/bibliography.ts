import type { Edition, EditionArticle } from '../../model.ts';
import { citePassage } from '../formats/citation.ts';
import { oneLine } from '../words/words.ts';

/** A field of BibTeX with what its value is. */
type Field = readonly [name: string, value: string | null];

/** The articles of an edition as BibTeX, an entry each under its siglum and id; unknown fields are left out. */
export function bibtex({ articles }: Edition): string {
  return articles
    .map((article) => {
      const { siglum, id, title, byline, publisher, published, url, retrieved } = article;
      const fields: Field[] = [
        ['title', title],
        ['author', byline?.replace(/^by\s+/iu, '') ?? null],
        ['journal', publisher],
        ['date', published?.slice(0, 10) ?? null],
        ['year', published?.slice(0, 4) ?? null],
        ['url', url],
        ['urldate', retrieved?.slice(0, 10) ?? null],
        ['note', article.capture?.url ? `archived: ${article.capture.url}` : null],
      ];
      const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${texText(value)}}`]));
      return `@article{${siglum}-${id},\n${lines.join(',\n')}\n}\n`;
    })
    .join('\n');
}

const TEX: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\{'],
  ['}', '\\}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
]);

/** Text that TeX prints as it is, its braces closed. */
function texText(text: string): string {
  return oneLine(text).replace(/[\\{}$&#%_~^]/gu, (sign) => TEX.get(sign) ?? `\\${sign}`);
}

/** The articles as CSL-JSON, for reference managers. */
export function cslJson({ articles }: Edition): object[] {
  return articles.map((article) => ({
    ...(JSON.parse(citePassage(article, null).csl) as object),
    id: `${article.siglum}-${article.id}`,
    ...(article.url === null ? {} : { URL: article.url }),
    ...(article.retrieved === null ? {} : { accessed: dateParts(article.retrieved) }),
  }));
}

const dateParts = (date: string) => ({ 'date-parts': [date.slice(0, 10).split('-').map(Number)] });

/**
 * A Wikipedia `{{cite news}}` for each article, a line each, with what the edition knows: the agency whose text it is, the copy in an archive, and
 * the words of the claim it tells that weighs most.
 */
export function citeNews(edition: Edition): string {
  const quotes = new Map<string, string>();
  for (const { testimonies } of edition.claims)
    for (const { article, exact } of testimonies) if (!quotes.has(article)) quotes.set(article, exact);
  return edition.articles
    .map((article) => {
      const { wiki } = citePassage(article, null);
      const { capture } = article;
      const more: Field[] = [
        ['agency', agencyOf(article)],
        ['url', wiki.includes('|url=') ? null : article.url],
        ['archive-url', capture?.url ? (article.url === capture.url ? null : archiveOf(article)) : null],
        ['archive-date', capture?.at?.slice(0, 10) ?? null],
        ['access-date', article.retrieved?.slice(0, 10) ?? null],
        ['quote', quotes.get(article.id) ?? null],
      ];
      const fields = more.flatMap(([name, value]) => (value === null ? [] : [` |${name}=${wikiText(value)}`]));
      return `* ${wiki.slice(0, -2)}${fields.join('')}}}\n`;
    })
    .join('');
}

/** Who wrote the text, where that is not who ran it. */
function agencyOf({ origin, publisher }: EditionArticle): string | null {
  return origin.outlet !== null && publisher !== null && origin.outlet !== publisher ? origin.outlet : null;
}

/** Where the saved copy is, if its source is an address. */
function archiveOf({ source, key }: EditionArticle): string | null {
  return [source, key].find((one) => /^https?:\/\/\S+$/u.test(one)) ?? null;
}

function wikiText(text: string): string {
  return oneLine(text).replace(/[{}[\]<>|]/gu, (sign) => (sign === '|' ? '{{!}}' : `&#${sign.charCodeAt(0)};`));
}
