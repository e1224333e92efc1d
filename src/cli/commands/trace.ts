import { type Claim, type Edition, VariorumError } from '../../model.ts';
import { evidenceCsv, evidenceMarkdown, traceText } from '../../publish/index.ts';
import { EXIT } from '../terminal/exit-codes.ts';
import type { Invocation } from '../terminal/invocation.ts';
import { claimNamed, openEdition } from '../terminal/open-edition.ts';

/** `variorum trace`: the chain from each testimony of a claim up to its origins. */
export async function trace({ values, paths, streams }: Invocation): Promise<number> {
  const edition = await openEdition(paths[0], 'trace');
  streams.out.write(inFormat(edition, claimNamed(edition, paths[1]), values.format));
  return EXIT.ok;
}

/** A claim's evidence in the format asked for: text, md or csv. Throws `usage` for another. */
export function inFormat(edition: Edition, claim: Claim, format: string | boolean | undefined): string {
  switch (format ?? 'text') {
    case 'text':
      return `${traceText(edition, claim)}\n`;
    case 'md':
      return evidenceMarkdown(edition, claim);
    case 'csv':
      return evidenceCsv(edition, claim);
    default:
      throw new VariorumError('usage', `--format is text, md or csv, not “${format}”.`);
  }
}
