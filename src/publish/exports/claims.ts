import type { Edition } from '../../model.ts';

/** The claims as schema.org `Claim`s (JSON-LD): who says them and where they appear. No rating: the program gives none. */
export function schemaClaims(edition: Edition): object {
  const articles = new Map(edition.articles.map((article) => [article.id, article]));
  return {
    '@context': 'https://schema.org',
    '@graph': edition.claims.map(({ id, text, voices, testimonies }) => ({
      '@type': 'Claim',
      '@id': `urn:variorum:${id}`,
      text,
      ...(voices.length === 0
        ? {}
        : {
            claimInterpreter: voices.map(({ name, kind }) => ({
              '@type': kind === 'person' ? 'Person' : kind === 'body' ? 'Organization' : 'Thing',
              name,
            })),
          }),
      appearance: [...new Set(testimonies.map(({ article }) => article))].map((article) => {
        const { url, title, publisher, published } = articles.get(article)!;
        return {
          '@type': 'NewsArticle',
          '@id': `urn:variorum:article:${article}`,
          ...(title === null ? {} : { headline: title }),
          ...(url === null ? {} : { url }),
          ...(published === null ? {} : { datePublished: published }),
          ...(publisher === null ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
        };
      }),
    })),
  };
}
