import { annotatePile } from '../../edition/index.ts';
import { type AnnotatedArticle, VariorumError } from '../../model.ts';
import { renderAnnotations } from '../../publish/index.ts';
import { shippedModels } from '../../weights/index.ts';
import { EXIT } from '../terminal/exit-codes.ts';
import type { Invocation } from '../terminal/invocation.ts';
import { mustHavePages, mustHavePaths, readPile } from '../terminal/pile.ts';
import { progressOn } from '../terminal/progress.ts';
import { registerWith } from '../terminal/register.ts';

/** `variorum annotate`: one JSON line a text, or a page that shows the annotations on the text. */
export async function annotate({ values, paths, streams }: Invocation): Promise<number> {
  mustHavePaths(paths, 'annotate');
  if (values.json === true && values.html === true)
    throw new VariorumError('usage', 'Give --json or --html, not both.');
  const progress = progressOn(streams, values.quiet === true);
  const pile = await readPile(paths, progress);
  mustHavePages(pile, paths);
  const articles = annotatePile(pile.pages, {
    register: await registerWith(values.outlets),
    models: await shippedModels(),
    onProgress: (stage, done, total) => progress.update(stage, done, total),
  });
  progress.end();
  for (const { source, reason } of pile.failures) streams.err.write(`variorum: not read: ${source}: ${reason}\n`);
  if (values.html === true) streams.out.write(renderAnnotations(articles));
  else for (const article of articles) streams.out.write(`${JSON.stringify(annotationLine(article))}\n`);
  return EXIT.ok;
}

/** An article's annotations with plain spans; offsets are UTF-16 code units into `text`. */
function annotationLine({ article, annotations }: AnnotatedArticle): object {
  const { sentences, names, times, quantities, attributions } = annotations;
  return {
    key: article.key,
    text: article.text,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    names: names.map(({ start, end, kind }) => ({ start, end, kind })),
    times: times.map(({ start, end, value, type }) => ({ start, end, value, type })),
    quantities: quantities.map(({ start, end, value, bound, unit, counted }) => ({
      start,
      end,
      value,
      bound,
      unit,
      counted,
    })),
    attributions,
  };
}
