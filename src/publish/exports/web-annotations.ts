import type { Edition, Passage } from '../../model.ts';

/** How much of the text stands before and behind a quotation, in characters, so that it is found again on a page that moved. */
const AROUND = 32;

/**
 * The testimonies of an edition's claims as a W3C Web Annotation collection (JSON-LD): each a position and a quote in its page, its body the
 * claim with its origins and voices. Hypothesis and other annotators import it.
 *
 * Source: https://www.w3.org/TR/annotation-model/
 */
export function webAnnotations(edition: Edition): object {
  const articles = new Map(edition.articles.map((article) => [article.id, article]));
  const target = ({ article: id, start, end, exact }: Passage) => {
    const { text, url, source, sha256 } = articles.get(id)!;
    return {
      source: url ?? `urn:sha256:${sha256}#${encodeURIComponent(source)}`,
      selector: [
        { type: 'TextPositionSelector', start, end },
        {
          type: 'TextQuoteSelector',
          exact,
          prefix: text.slice(Math.max(0, start - AROUND), start),
          suffix: text.slice(end, end + AROUND),
        },
      ],
    };
  };
  const items = edition.claims.flatMap(({ id, text, origins, voices, testimonies }) =>
    testimonies.map((testimony) => ({
      id: `urn:variorum:${id}:${testimony.article}:${testimony.start}`,
      type: 'Annotation',
      motivation: 'linking',
      body: [
        { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: text },
        {
          type: 'TextualBody',
          purpose: 'commenting',
          format: 'text/plain',
          value: `origins: ${origins.min === origins.max ? origins.min : `${origins.min} to ${origins.max}`}; voices: ${voices.map(({ name }) => name).join(', ') || 'none named'}; stance: ${testimony.stance}`,
        },
      ],
      target: target(testimony),
    })),
  );
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:sha256:${edition.generator.digest}`,
    type: 'AnnotationCollection',
    label: 'Testimonies of a variorum edition',
    total: items.length,
    first: {
      id: `urn:sha256:${edition.generator.digest}#page`,
      type: 'AnnotationPage',
      startIndex: 0,
      items,
    },
  };
}
