import { type NearClaim, nearestClaims } from '../../ask/index.ts';
import { makeEdition } from '../../edition/index.ts';
import { type Edition, type OutletRegister, VariorumError } from '../../model.ts';
import { oneLine, support } from '../../publish/index.ts';
import { shippedModels } from '../../weights/index.ts';
import { EXIT } from '../terminal/exit-codes.ts';
import type { Invocation } from '../terminal/invocation.ts';
import { openEdition } from '../terminal/open-edition.ts';
import { mustHavePages, readPile } from '../terminal/pile.ts';
import { progressOn } from '../terminal/progress.ts';
import { registerWith } from '../terminal/register.ts';
import { inFormat } from './trace.ts';

/** `variorum check`: the claim nearest to a sentence in the user's own words, traced. */
export async function check({ values, paths, streams }: Invocation): Promise<number> {
  const sentence = paths.at(-1) ?? '';
  if (paths.length < 2 || !/\s/.test(sentence.trim())) {
    throw new VariorumError(
      'usage',
      'Give pages or an edition, then the claim as one quoted sentence. See variorum check --help.',
    );
  }
  const progress = progressOn(streams, values.quiet === true);
  const edition = await editionOf(paths.slice(0, -1), await registerWith(values.outlets), progress);
  progress.end();
  const [nearest, ...others] = nearestClaims(edition, sentence);
  if (!nearest) {
    streams.out.write(`No claim like “${oneLine(sentence)}” is in these ${edition.articles.length} articles.\n`);
    return EXIT.ok;
  }
  if (values.format === undefined || values.format === 'text') {
    for (const warning of warnings(nearest)) streams.out.write(`${warning}\n`);
  }
  streams.out.write(inFormat(edition, nearest.claim, values.format));
  if (others.length > 0 && (values.format === undefined || values.format === 'text')) {
    streams.out.write('\nAlso near:\n');
    for (const { claim } of others)
      streams.out.write(`  ${claim.id}  ${oneLine(claim.text)}\n              ${support(claim)}\n`);
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
  register: OutletRegister,
  progress: ReturnType<typeof progressOn>,
): Promise<Edition> {
  if (paths.length === 1) {
    const edition = await openEdition(paths[0], 'check').catch((error: unknown) => {
      if (error instanceof VariorumError && (error.code === 'input' || error.code === 'schema')) return null;
      throw error;
    });
    if (edition) return edition;
  }
  const pile = await readPile(paths, progress);
  mustHavePages(pile, paths);
  return makeEdition(pile.pages, pile.failures, {
    register,
    models: await shippedModels(),
    onProgress: (stage, done, total) => progress.update(stage, done, total),
  });
}
