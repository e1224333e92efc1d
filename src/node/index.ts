/**
 * Variorum on a machine with files: paths → edition and report, with the models that come with the package.
 */
import { checkEdition } from '../edition/index.ts';
import { type Edition, type OutletRegister, VariorumError } from '../model.ts';
import { defaultRegister } from '../outlets/index.ts';
import { renderReport } from '../publish/index.ts';
import type { ReadLimits } from '../read/index.ts';
import { shippedModels } from '../weights/index.ts';
import { makeEditionOn } from './making/make-edition.ts';
import { mustHavePages, readPile } from './making/read-pile.ts';

export { readPages } from '../read/node.ts';
export { proofModels, shippedModels } from '../weights/index.ts';
export { type AddedPaths, addPaths, takeGiven } from './casework/add-pages.ts';
export type { CaseJob, OnJob } from './casework/case-job.ts';
export { type CaseWork, workOnCase } from './casework/case-work.ts';
export { editCase, makeCaseEdition } from './casework/edit-case.ts';
export { type ArticleAtHand, arePapersSet, setPapers } from './casework/set-papers.ts';
export { FILTERS, type FilterName, filterOf, LIMITS } from './filters/filters.ts';
export { filterLines } from './filters/lines.ts';
export { makeEditionOn, type WorkOptions } from './making/make-edition.ts';
export { mustHavePages, type Pile, readPile } from './making/read-pile.ts';
export { lockFolder } from './output/lock.ts';
export { readEdition } from './output/read-edition.ts';
export { filesOfEdition, holdsEdition, writeEdition } from './output/write-edition.ts';

/** What an edition of paths is made with; everything has its default. */
export interface EditOptions {
  /** The news organisations that are known. Default: the register that comes with Variorum. */
  readonly register?: OutletRegister;
  readonly limits?: Partial<ReadLimits>;
  /** How many workers clean and annotate at most; 1 for none. Default: one a core, where the pile is worth it. */
  readonly jobs?: number;
  /** Called as work goes on: `read`, `clean`, `annotate`, `collate`, `claims`, `edition`, `report`; `total` 0 while it is not known. */
  readonly onProgress?: (stage: string, done: number, total: number) => void;
}

/** An edition and the page on which it is read. */
export interface Edited {
  readonly edition: Edition;
  /** One HTML file that needs nothing else. */
  readonly report: string;
}

/**
 * Makes the edition of files, folders and globs, and its report. Every anchor is checked. What could not be read stands in
 * `edition.notSeen`. The same pages give the same edition, byte for byte.
 *
 * Throws `input` if no article could be read at all, `usage` if no path was given.
 *
 * @example
 * const { edition, report } = await edit(['clippings/']);
 * await writeFile('index.html', report);
 * console.log(edition.claims[0]?.text, edition.claims[0]?.origins);
 */
export async function edit(paths: readonly string[], options: EditOptions = {}): Promise<Edited> {
  if (paths.length === 0) throw new VariorumError('usage', 'Give at least one file, folder or glob.');
  const { register = defaultRegister(), limits = {}, jobs = null, onProgress = () => {} } = options;
  const pile = await readPile(paths, { limits, onProgress: (done) => onProgress('read', done, 0) });
  mustHavePages(pile, paths);
  const edition = await makeEditionOn(pile, { register, models: await shippedModels(), jobs, onProgress });
  checkEdition(edition);
  onProgress('report', 0, 0);
  return { edition, report: renderReport(edition) };
}
