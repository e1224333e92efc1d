import { openEdition } from '../../edition/index.ts';
import { type Edition, VariorumError } from '../../model.ts';
import type { Casebook } from '../../store/sqlite/index.ts';

/** The latest edition of a case, checked; throws `input` where none was made. */
export function latestOf(casebook: Casebook): Edition {
  const document = casebook.edition();
  if (document !== null) return openEdition(document);
  const { path } = casebook;
  throw new VariorumError('input', `No edition of ${path} was made yet. Make one with: variorum case edit ${path}`);
}
