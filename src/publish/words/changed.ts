import type { ClaimChange } from '../../changes/index.ts';
import { originWords } from './standing.ts';

/** What became of a claim, in words: "1 origin → 2 origins". */
export function claimChangeWords({ what, before, after }: ClaimChange): string {
  const moved =
    before !== null && after !== null && (before.min !== after.min || before.max !== after.max)
      ? `${originWords(before)} → ${originWords(after)}`
      : after === null
        ? ''
        : originWords(after);
  const says = {
    new: 'new',
    gone: 'no longer stated',
    moved: '',
    joined: 'joined with another',
    parted: 'parted',
    'told-again': 'told again',
  }[what];
  return [says, moved].filter((part) => part !== '').join(', ');
}

/** New claims that are shown where not all are: those that rest on more than one origin, or may. */
export function isShownNew({ what, after }: ClaimChange): boolean {
  return what !== 'new' || (after !== null && after.max > 1);
}
