import { checkEdition } from '../../edition/index.ts';
import { type Edition, type Question, VariorumError } from '../../model.ts';
import { defaultRegister, makeRegister, OUTLET_ROWS, parseOutletFile } from '../../outlets/index.ts';
import type { LoggedRuling } from '../../rulings/index.ts';
import type { Casebook } from '../../store/sqlite/index.ts';
import { shippedModels } from '../../weights/index.ts';
import { makeEditionOn, type WorkOptions } from '../making/make-edition.ts';

/** What an edition of a case is made with beside what the case holds. */
export type EditCaseOptions = Pick<WorkOptions, 'jobs' | 'onProgress' | 'onQuestions'>;

/**
 * Makes the edition of all pages of a case with its rulings and its outlets. Only pages that are new to it, or to this version of the
 * program, are cleaned and annotated; it is the same edition, byte for byte, as all pages would give anew. It is checked, not kept.
 *
 * Throws `input` for a case without pages.
 */
export async function makeCaseEdition(
  casebook: Casebook,
  options: EditCaseOptions = {},
  rulings: readonly LoggedRuling[] = casebook.rulings(),
): Promise<Edition> {
  const pages = casebook.pages();
  if (pages.length === 0)
    throw new VariorumError(
      'input',
      `${casebook.path} holds no pages. Add some with: variorum case add ${casebook.path} PATH…`,
    );
  const outlets = casebook.outlets();
  const edition = await makeEditionOn(
    { pages, failures: casebook.unread() },
    {
      ...options,
      register: outlets === null ? defaultRegister() : makeRegister([...OUTLET_ROWS, ...parseOutletFile(outlets)]),
      models: await shippedModels(),
      rulings,
      shelf: casebook,
    },
  );
  checkEdition(edition);
  return edition;
}

/** Questions that are kept with an edition: more than anybody answers of one. */
const QUEUED = 1000;

/** Makes the edition of a case and keeps it as the latest, with what is asked of it (the review queue). */
export async function editCase(casebook: Casebook, at: string, options: EditCaseOptions = {}): Promise<Edition> {
  let questions: readonly Question[] = [];
  const onQuestions = (asked: readonly Question[]) => {
    questions = asked.slice(0, QUEUED);
    options.onQuestions?.(asked);
  };
  const log = casebook.rulings();
  const edition = await makeCaseEdition(casebook, { ...options, onQuestions }, log);
  casebook.putEdition(edition, at, questions, log);
  return edition;
}
