import { openEdition } from '../../edition/index.ts';
import { type Edition, VariorumError } from '../../model.ts';
import type { Casebook } from '../../store/sqlite/index.ts';

/** The latest edition of a case, checked; throws `input` where none was made. */
export function latestOf(casebook: Casebook): Edition {
  const document = casebook.edition();
  const { path } = casebook;
  if (document !== null) {
    try {
      return openEdition(document);
    } catch (cause) {
      const anew = `Make it again from the pages of the case: variorum case edit ${path}`;
      throw new VariorumError('schema', `${(cause as Error).message} ${anew}`, { cause });
    }
  }
  throw new VariorumError('input', `No edition of ${path} was made yet. Make one with: variorum case edit ${path}`);
}
