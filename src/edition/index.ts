export {
  annotateOne,
  annotatePile,
  annotatePileBy,
  cleanOne,
  type Hands,
  hasBody,
  nothingToRead,
  type OnDone,
} from './annotate-pile.ts';
export { checkEdition, passagesIn } from './check.ts';
export { editionDigest, withDigest } from './law/digest.ts';
export { editionOf, makeEdition, makeEditionBy } from './make.ts';
export { openEdition } from './open.ts';
export { type MakeOptions, modelFiles, underRulings } from './options.ts';
export { inEditionOrder, uniqueKeys } from './order.ts';
export { type Proofing, type ProofingOptions, proofingOf, type ReadDraft } from './proof-page.ts';
export { editionSchema, type JsonSchema } from './schema.ts';
export { type Helper, shareOut, WORTH_HELP } from './share-out.ts';
export { isFault, madeOf, type Outcome } from './spared.ts';
export { type Summary, summarize } from './summary.ts';
export { VERSION } from './version.ts';
