import { cleanPile, journalism, readArticle } from '../../clean/index.ts';
import { VariorumError } from '../../model.ts';
import { defaultRegister } from '../../outlets/index.ts';
import { EXIT } from '../terminal/exit-codes.ts';
import type { Invocation } from '../terminal/invocation.ts';
import { mustHavePages, mustHavePaths, readPile } from '../terminal/pile.ts';
import { progressOn } from '../terminal/progress.ts';

/** Between two articles on stdout: a form feed on a line of its own, as between printed pages. */
const BREAK = '\n\f\n';

/** `variorum read`: the articles in a pile of pages, a JSON line each, or their journalism as text. */
export async function read({ values, paths, streams }: Invocation): Promise<number> {
  mustHavePaths(paths, 'read');
  if (values.json === true && values.text === true) {
    throw new VariorumError('usage', 'Give --json or --text, not both.');
  }
  const progress = progressOn(streams, values.quiet === true);
  const pile = await readPile(paths, progress);
  mustHavePages(pile, paths);
  progress.update('clean', 0, pile.pages.length);
  const articles = cleanPile(pile.pages, defaultRegister());
  progress.end();
  for (const { source, reason } of pile.failures) streams.err.write(`variorum: not read: ${source}: ${reason}\n`);
  articles.forEach((article, i) => {
    if (values.text === true) streams.out.write(`${i === 0 ? '' : BREAK}${journalism(article)}\n`);
    else streams.out.write(`${JSON.stringify(readArticle(article))}\n`);
  });
  return EXIT.ok;
}
