import { table } from '../../base/table.ts';
import type { EditionArticle, Passage } from '../../model.ts';
import { dateWords } from '../words/dates.ts';
import { oneLine as line } from '../words/words.ts';

/** The forms in which a passage can be cited. */
export interface Citation {
  readonly plain: string;
  readonly markdown: string;
  /** Wikipedia's `{{cite news}}`. */
  readonly wiki: string;
  /** CSL-JSON 1.0, for reference managers. */
  readonly csl: string;
}

/** Where the page can be called up, if its source or key is an address. */
function addressOf({ source, key }: EditionArticle): string | null {
  return [key, source].find((text) => /^https?:\/\/\S+$/.test(text)) ?? null;
}

/** How an article and a passage of it are cited; what is not known is left out, never guessed. */
export function citePassage(given: EditionArticle, passage: Passage | null): Citation {
  const article = onOneLine(given);
  const { title, publisher, published, siglum, sha256, source } = article;
  const author = article.byline?.replace(/^by\s+/i, '') ?? null;
  const address = addressOf(article);
  const date = published?.slice(0, 10) ?? null;
  const quote = passage === null ? null : line(passage.exact);
  const when = date === null ? 'undated' : dateWords(date);
  const name = title === null ? null : `“${title}”`;
  const place = passage === null ? null : `characters ${passage.start}–${passage.end}`;
  const parts = [author, name, publisher, when, address ?? source, place].filter((part) => part !== null);
  const plain = `${quote === null ? '' : `“${quote}” `}${parts.join(', ')}.`;
  return {
    plain,
    markdown: markdown(article, { author, address, quote, when, place }),
    wiki: wiki([
      ['author', author],
      ['title', title],
      ['work', publisher],
      ['date', date],
      ['url', address],
      ['language', article.language === 'en' || article.language === 'und' ? null : article.language],
      ['quote', quote],
    ]),
    csl: JSON.stringify(
      {
        id: siglum,
        type: 'article-newspaper',
        ...(title === null ? {} : { title }),
        ...(author === null ? {} : { author: [{ literal: author }] }),
        ...(publisher === null ? {} : { 'container-title': publisher }),
        ...(date === null ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } }),
        ...(address === null ? {} : { URL: address }),
        ...(place === null ? {} : { locator: place }),
        note: `sha256: ${sha256}`,
      },
      null,
      2,
    ),
  };
}

/** The article with each field that is a page's words on one line, so that none of them can open a paragraph or end a field. */
function onOneLine(article: EditionArticle): EditionArticle {
  const { title, publisher, byline, source } = article;
  const flat = (text: string | null) => (text === null ? null : line(text));
  return { ...article, title: flat(title), publisher: flat(publisher), byline: flat(byline), source: line(source) };
}

function markdown(
  { title, publisher, source }: EditionArticle,
  more: Readonly<Record<'author' | 'address' | 'quote' | 'place', string | null>> & { readonly when: string },
): string {
  const safe = (text: string) => text.replace(/[\\`*_[\]<>#|]/g, (sign) => `\\${sign}`);
  const name = title === null ? null : `“${safe(title)}”`;
  const linked = more.address === null ? name : `[${name ?? safe(source)}](${more.address.replaceAll(')', '%29')})`;
  const work = publisher === null ? null : `*${safe(publisher)}*`;
  const parts = [
    more.author && safe(more.author),
    linked,
    work,
    more.when,
    more.address === null ? safe(source) : null,
    more.place,
  ];
  const cited = `${parts.filter((part) => part).join(', ')}.`;
  return more.quote === null ? cited : `> ${safe(more.quote)}\n\n${cited}`;
}

/** A template's fields; signs that would end a field are written as templates of their own. */
function wiki(fields: readonly (readonly [string, string | null])[]): string {
  const safe = (text: string) => text.replace(/[{}[\]|<>]/g, (sign) => WIKI[sign]!);
  return `{{cite news ${fields.flatMap(([key, value]) => (value === null ? [] : [`|${key}=${safe(value)}`])).join(' ')}}}`;
}

const WIKI: Readonly<Record<string, string>> = table({
  '{': '&#123;',
  '}': '&#125;',
  '[': '&#91;',
  ']': '&#93;',
  '|': '{{!}}',
  '<': '&lt;',
  '>': '&gt;',
});
