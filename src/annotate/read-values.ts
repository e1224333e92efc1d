import type { Annotations, Article } from '../model.ts';
import type { AnnotationModels } from './paragraphs/models.ts';
import { quantitiesIn } from './quantities/quantities.ts';
import { cutArticle, tagsOf } from './read-paragraphs.ts';
import { dateOrderOf } from './times/dates/date-order.ts';
import { timesIn } from './times/times.ts';

/**
 * The times and quantities of an article as `annotate` finds them, without names and attributions, which cost several times as much.
 * Linear in the length of the text.
 */
export function readValues(article: Article, models?: AnnotationModels): Pick<Annotations, 'times' | 'quantities'> {
  if (article.language !== 'en' && article.language !== 'und') return { times: [], quantities: [] };
  const { paragraphs, sentences } = cutArticle(article);
  const order = dateOrderOf(paragraphs.flatMap(({ tokens }) => tokens));
  const read = paragraphs.map((paragraph, p) => {
    const { tokens } = paragraph;
    const found = timesIn(tokens, article.published, order);
    const timed = new Uint8Array(tokens.length);
    for (const { from, to } of found) timed.fill(1, from, to);
    const tags = models?.tags ? tagsOf(paragraph, sentences[p]!, models.tags) : null;
    return {
      times: found.map(({ expression }) => expression),
      quantities: quantitiesIn(tokens, (i) => timed[i] === 1, tags),
    };
  });
  return { times: read.flatMap(({ times }) => times), quantities: read.flatMap(({ quantities }) => quantities) };
}
