import { VariorumError } from '../../model.ts';
import { renderDot } from '../../publish/index.ts';
import { EXIT } from '../terminal/exit-codes.ts';
import type { Invocation } from '../terminal/invocation.ts';
import { openEdition } from '../terminal/open-edition.ts';

/** `variorum export`: an edition in another format, on stdout. */
export async function exportEdition({ values, paths, streams }: Invocation): Promise<number> {
  const format = values.format ?? 'dot';
  if (format !== 'dot') throw new VariorumError('usage', `--format is dot, not “${format}”.`);
  streams.out.write(renderDot(await openEdition(paths[0], 'export')));
  return EXIT.ok;
}
