/**
 * The vocabulary of Variorum as types. Every stage imports this module and nothing else outside its own room.
 *
 * Offsets are always UTF-16 code units into `article.text`, `end` exclusive.
 */
export type * from './model/edition.ts';
export * from './model/error.ts';
export * from './model/gloss.ts';
export * from './model/identity.ts';
export * from './model/lost-behind.ts';
export * from './model/outlet-name.ts';
export * from './model/passage.ts';
export type * from './model/question.ts';
export * from './model/reading.ts';
export * from './model/ruled.ts';
export * from './model/sigla.ts';
export * from './model/span.ts';
export * from './model/stages.ts';
export * from './model/text-article.ts';
