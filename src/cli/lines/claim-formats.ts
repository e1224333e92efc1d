import { type Claim, type Edition, VariorumError } from '../../model.ts';
import { evidenceCsv, evidenceMarkdown } from '../../publish/index.ts';
import { type Paper, printLines, printText } from '../terminal/print.ts';
import { traceLines } from './trace.ts';

/** Prints a claim's evidence in the format asked for: text, md or csv. Throws `usage` for another. */
export function printClaim(paper: Paper, edition: Edition, claim: Claim, format: string | boolean | undefined): void {
  if (format === undefined || format === 'text') printLines(paper, traceLines(edition, claim));
  else if (format === 'md') printText(paper, evidenceMarkdown(edition, claim));
  else if (format === 'csv') printText(paper, evidenceCsv(edition, claim));
  else throw new VariorumError('usage', `--format is text, md or csv, not “${format}”.`);
}
