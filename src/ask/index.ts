/**
 * Questions to an edition: what it holds about somebody, what a claim rests on, what is nearest to a sentence. One answer
 * for the command line, the report and programs alike.
 */
export { type Concordance, makeConcordance } from './concordance.ts';
export { LEAST_LIKENESS, type NearClaim, nearestClaims } from './nearest.ts';
export { type Find, findQuery } from './query.ts';
export { type Step, type Trace, traceClaim } from './trace.ts';
