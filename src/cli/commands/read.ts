import { VariorumError } from '../../model.ts';
import { type Command, FOLLOW_LINKS, HELP, type Invocation, QUIET } from '../terminal/command.ts';
import { EXIT } from '../terminal/exit-codes.ts';
import { printJson, printPageBreak, printText } from '../terminal/print.ts';

/** `variorum read`: the articles in a pile of pages, a JSON line each, or their journalism as text. */
export const read: Command = {
  name: 'read',
  usage: 'variorum read PATH… [--text]',
  purpose: 'Print the articles in a pile of pages, without making an edition.',
  details: [
    'Prints one JSON line an article: key, source, url, publisher, title, byline, published, modified, retrieved, capture (who saved',
    'it), sha256, language, text, blocks, links, notices, with offsets in UTF-16 code units. What was not read goes to stderr, a line each.',
    ' text is all rendered text; blocks tell body from furniture.',
    'With --text, the journalism alone: headline, deck and body, a form feed between articles.',
    '',
    'Examples:',
    "  variorum read 'clippings/*.html' > articles.jsonl",
    '  variorum read story.html --text',
  ],
  options: [
    { name: 'json', help: 'One JSON line an article (the default).' },
    { name: 'text', help: 'The journalism as plain text.' },
    FOLLOW_LINKS,
    QUIET,
    HELP,
  ],
  run,
};

async function run({ values, paths, streams }: Invocation): Promise<number> {
  if (values.json === true && values.text === true) {
    throw new VariorumError('usage', 'Give --json or --text, not both.');
  }
  const { mustHavePages, mustHavePaths, printFailures, readPile } = await import('../terminal/pile.ts');
  mustHavePaths(paths, 'read');
  const { cleanPile, journalism, readArticle, readCleanModels } = await import('../../clean/index.ts');
  const { defaultRegister } = await import('../../outlets/index.ts');
  const { shippedModels } = await import('../../weights/index.ts');
  const { progressOn } = await import('../terminal/progress.ts');
  const progress = progressOn(streams, values.quiet === true);
  const pile = await readPile(paths, progress, { followLinks: values['follow-links'] === true });
  mustHavePages(pile, paths);
  progress.update('clean', 0, pile.pages.length);
  const articles = cleanPile(pile.pages, defaultRegister(), readCleanModels(await shippedModels()));
  progress.end();
  printFailures(pile, streams);
  for (const [i, article] of articles.entries()) {
    if (values.text !== true) {
      printJson(streams.out, readArticle(article));
      continue;
    }
    if (i > 0) printPageBreak(streams.out);
    printText(streams.out, `${journalism(article)}\n`);
  }
  return EXIT.ok;
}
