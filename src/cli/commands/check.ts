import type { NearClaim } from '../../ask/index.ts';
import { type Edition, VariorumError } from '../../model.ts';
import { type Command, FORMAT, HELP, type Invocation, OUTLETS, QUIET } from '../terminal/command.ts';
import { EXIT } from '../terminal/exit-codes.ts';
import { printLines } from '../terminal/print.ts';
import type { Progress } from '../terminal/progress.ts';

/** `variorum check`: the claim nearest to a sentence in the user's own words, traced. */
export const check: Command = {
  name: 'check',
  usage: 'variorum check PATH… "THE CLAIM"',
  purpose: 'Find the claim nearest to your own words and trace it.',
  details: [
    'PATH is an edition or pages. The last argument is the claim as one quoted sentence. Says so when there is none.',
    'It compares words, not meaning, and warns where numbers or a denial differ.',
    '',
    'Example:',
    '  variorum check clippings/ "the board paid 41 million pounds without a tender"',
  ],
  options: [FORMAT, OUTLETS, QUIET, HELP],
  run,
};

async function run({ values, paths, streams }: Invocation): Promise<number> {
  const sentence = paths.at(-1) ?? '';
  if (paths.length < 2 || !/\s/.test(sentence.trim())) {
    throw new VariorumError(
      'usage',
      'Give pages or an edition, then the claim as one quoted sentence. See variorum check --help.',
    );
  }
  const { nearestClaims } = await import('../../ask/index.ts');
  const { oneLine, standing } = await import('../../publish/index.ts');
  const { printClaim } = await import('../lines/claim-formats.ts');
  const { progressOn } = await import('../terminal/progress.ts');
  const progress = progressOn(streams, values.quiet === true);
  const edition = await editionOf(paths.slice(0, -1), values.outlets, progress);
  progress.end();
  const [nearest, ...others] = nearestClaims(edition, sentence);
  if (!nearest) {
    printLines(streams.out, [`No claim like “${oneLine(sentence)}” is in these ${edition.articles.length} articles.`]);
    return EXIT.ok;
  }
  const told = values.format === undefined || values.format === 'text';
  if (told) printLines(streams.out, warnings(nearest));
  printClaim(streams.out, edition, nearest.claim, values.format);
  if (told && others.length > 0) {
    printLines(streams.out, [
      '',
      'Also near:',
      ...others.flatMap(({ claim }) => [`  ${claim.id}  ${oneLine(claim.text)}`, `                ${standing(claim)}`]),
    ]);
  }
  return EXIT.ok;
}

function warnings({ otherNumbers, otherPolarity, likeness }: NearClaim): string[] {
  const share = Math.round(likeness * 100);
  return [
    `The nearest claim has ${share} % of what your sentence says, by the weight of its words. It need not say the same:`,
    ...(otherNumbers.length > 0 ? [`  it has other numbers than ${otherNumbers.join(', ')}`] : []),
    ...(otherPolarity ? ['  one of the two denies'] : []),
  ];
}

async function editionOf(
  paths: readonly string[],
  outlets: string | boolean | undefined,
  progress: Progress,
): Promise<Edition> {
  if (paths.length === 1) {
    const { openEdition } = await import('../terminal/open-edition.ts');
    const edition = await openEdition(paths[0], 'check').catch((error: unknown) => {
      if (error instanceof VariorumError && (error.code === 'input' || error.code === 'schema')) return null;
      throw error;
    });
    if (edition) return edition;
  }
  const { makeEdition } = await import('../../edition/index.ts');
  const { makeOptions } = await import('../terminal/make-options.ts');
  const { mustHavePages, readPile } = await import('../terminal/pile.ts');
  const pile = await readPile(paths, progress);
  mustHavePages(pile, paths);
  return makeEdition(pile.pages, pile.failures, await makeOptions(outlets, progress));
}
