export { checkEdition, passagesIn } from './check.ts';
export { editionDigest, withDigest } from './law/digest.ts';
export { annotatePile, type MakeOptions, makeEdition } from './make.ts';
export { openEdition } from './open.ts';
export { editionSchema, type JsonSchema } from './schema.ts';
export { isFault } from './spared.ts';
export { type Summary, summarize } from './summary.ts';
export { VERSION } from './version.ts';
