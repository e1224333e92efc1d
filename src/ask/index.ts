/**
 * Questions to an edition: what it holds about somebody, what a claim rests on, what is nearest to a sentence. One answer
 * for the command line, the report and programs alike.
 */
export { type Ask, ask, type NamePart } from './ask.ts';
export { type ClaimFilter, filterQuery } from './claim-filter.ts';
export { claimsThat } from './claims.ts';
export { type Concordance, makeConcordance } from './concordance.ts';
export { named, people } from './entities.ts';
export type { Found } from './find.ts';
export { LEAST_LIKENESS, type NearClaim, nearestClaims } from './nearest.ts';
export { type Portrait, portrait, type Statement } from './portrait.ts';
export { type Step, type Trace, traceClaim } from './trace.ts';
