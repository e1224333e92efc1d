import { editionSchema } from '../../edition/schema.ts';
import { VariorumError } from '../../model.ts';
import { EXIT } from '../terminal/exit-codes.ts';
import type { Invocation } from '../terminal/invocation.ts';

/** `variorum schema`. */
export function printSchema({ paths, streams }: Invocation): number {
  if (paths.length > 0) throw new VariorumError('usage', 'variorum schema takes no path.');
  streams.out.write(`${JSON.stringify(editionSchema, null, 2)}\n`);
  return EXIT.ok;
}
