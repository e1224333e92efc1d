/** A case kept over time in one SQLite file. */
export type { Added, Casebook, EvidenceFile, HeldEdition, HeldPage, Hit, KeptStep, WaitingFile } from '../casebook.ts';
export { newCasebook, openCasebook } from './open.ts';
