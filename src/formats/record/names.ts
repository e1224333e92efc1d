/** A field of an article, as other programs' records and tables have it. */
export type FieldName =
  | 'id'
  | 'text'
  | 'html'
  | 'summary'
  | 'title'
  | 'url'
  | 'publisher'
  | 'published'
  | 'retrieved'
  | 'author';

/**
 * What other programs call the fields of an article, the likeliest first: news-please, Trafilatura, newspaper, Media Cloud, GDELT,
 * Zotero (CSL JSON), Scrapy's usual items, spreadsheets of newsrooms. Compared without case, blanks and signs.
 */
const NAMES: Readonly<Record<FieldName, string>> = {
  id: 'id key guid',
  text: 'text maintext articletext articlebody fulltext body content article plaintext rawtext story storytext transcript',
  html: 'html contenthtml bodyhtml articlehtml rawhtml',
  summary: 'summary abstract abstractnote description excerpt',
  title: 'title headline head heading name',
  url: 'url link canonicalurl sourceurl uri href permalink address',
  publisher:
    'publisher sitename outlet publication publicationtitle containertitle newspaper medianame sourcename website source sourcedomain hostname sourcehostname domain',
  published:
    'published publishedat publishedon publishdate datepublish datepublished publicationdate pubdate issued date datetime timestamp createdat',
  retrieved: 'retrieved retrievedat accessed accessdate datedownload downloaded scrapedat crawledat',
  author: 'author authors byline creator creators writer journalist',
};

const BY_NAME: ReadonlyMap<string, { readonly field: FieldName; readonly rank: number }> = new Map(
  Object.entries(NAMES).flatMap(([field, names]) =>
    names.split(' ').map((name, rank) => [name, { field: field as FieldName, rank }] as const),
  ),
);

/** Which of some names stands for which field: of several for one the likeliest. */
export function fieldsNamed(names: readonly string[]): Map<FieldName, string> {
  const found = new Map<FieldName, { readonly name: string; readonly rank: number }>();
  for (const name of names) {
    const known = BY_NAME.get(name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
    if (known === undefined) continue;
    const held = found.get(known.field);
    if (held === undefined || known.rank < held.rank) found.set(known.field, { name, rank: known.rank });
  }
  return new Map([...found].map(([field, { name }]) => [field, name]));
}
