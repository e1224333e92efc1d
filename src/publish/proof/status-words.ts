import type { ProofStatus } from '../../proof/index.ts';

/** What each status is called. */
export const STATUS_WORDS: Readonly<Record<ProofStatus, string>> = {
  stated: 'stated',
  otherwise: 'stated otherwise',
  altered: 'quotation altered',
  part: 'stated in part',
  absent: 'nobody states it',
};
