/**
 * Variorum as a library: pages → edition → report, and questions to an edition. Nothing here needs a file system; on a
 * machine that has one, `variorum/node` makes an edition of paths.
 */
export {
  type Ask,
  ask,
  type ClaimFilter,
  type Found,
  type NearClaim,
  nearestClaims,
  type Portrait,
  type Trace,
  traceClaim,
} from './ask/index.ts';
export {
  checkEdition,
  editionSchema,
  type MakeOptions,
  makeEdition,
  openEdition,
  summarize,
  withDigest,
} from './edition/index.ts';
export type * from './model.ts';
export { VariorumError } from './model.ts';
export { defaultRegister, makeRegister, OUTLET_ROWS, parseOutletFile } from './outlets/index.ts';
export { evidenceCsv, evidenceMarkdown, renderDot, renderReport } from './publish/index.ts';
export { isReadFailure, pagesFromBytes, readFiles, type SourceFile } from './read/index.ts';
