import { type AnnotatedArticle, type ReadFailure, VariorumError } from '../../model.ts';
import { type Command, FOLLOW_LINKS, HELP, type Invocation, OUTLETS, QUIET } from '../terminal/command.ts';
import { EXIT } from '../terminal/exit-codes.ts';
import { printJson, printMarkup } from '../terminal/print.ts';

/** `variorum annotate`: one JSON line a text, or a page that shows the annotations on the text. */
export const annotate: Command = {
  name: 'annotate',
  usage: 'variorum annotate PATH… [--html]',
  purpose: 'Print who says what: sentences, names, times, quantities, attributions.',
  details: [
    'Prints one JSON line a text: key, text, sentences, names, times, quantities, attributions, with offsets in UTF-16 code units.',
    'With --html, one page for people that shows them on the text.',
    '',
    'Examples:',
    '  variorum annotate clippings/ > annotations.jsonl',
    '  variorum annotate story.html --html > annotations.html',
  ],
  options: [
    { name: 'json', help: 'One JSON line a text (the default).' },
    { name: 'html', help: 'One HTML page for people.' },
    OUTLETS,
    FOLLOW_LINKS,
    QUIET,
    HELP,
  ],
  run,
};

async function run({ values, paths, streams }: Invocation): Promise<number> {
  if (values.json === true && values.html === true)
    throw new VariorumError('usage', 'Give --json or --html, not both.');
  const { mustHavePages, mustHavePaths, printFailures, readPile } = await import('../terminal/pile.ts');
  mustHavePaths(paths, 'annotate');
  const { annotatePile } = await import('../../edition/index.ts');
  const { progressOn } = await import('../terminal/progress.ts');
  const { makeOptions } = await import('../terminal/make-options.ts');
  const progress = progressOn(streams, values.quiet === true);
  const pile = await readPile(paths, progress, { followLinks: values['follow-links'] === true });
  mustHavePages(pile, paths);
  const faults: ReadFailure[] = [];
  const options = await makeOptions(values.outlets, progress);
  const articles = annotatePile(pile.pages, options, (fault) => faults.push(fault));
  progress.end();
  printFailures({ failures: [...pile.failures, ...faults] }, streams);
  if (values.html === true) {
    const { renderAnnotations } = await import('../../publish/index.ts');
    printMarkup(streams.out, renderAnnotations(articles));
  } else for (const article of articles) printJson(streams.out, annotationLine(article));
  return faults.length > 0 ? EXIT.fault : EXIT.ok;
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
