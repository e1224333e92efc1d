/**
 * Bytes → pages: text, HTML, JSON Lines and JSON, also packed with gzip. Nothing is thrown for what cannot be read: it
 * comes as a failure that says why. This door needs no file system; `node.ts` beside it finds files on a disk.
 */
export { defaultLimits, isReadFailure, type ReadLimits } from '../formats/index.ts';
export { pagesFromBytes } from './pages.ts';
export { type ReadOptions, readFiles, type SourceFile } from './read-files.ts';
