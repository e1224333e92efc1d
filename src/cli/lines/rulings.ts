import type { Ruling } from '../../model.ts';
import { count } from '../../publish/index.ts';

/** How many rulings that do not act are told one by one. */
const TOLD = 5;

/** What came of the rulings that were replayed: how many act, and those that do not, with why. Nothing where there are none. */
export function rulingLines(rulings: readonly Ruling[]): string[] {
  if (rulings.length === 0) return [];
  const idle = rulings.filter(({ outcome }) => outcome !== 'applied');
  const acting = rulings.length - idle.length;
  return [
    '',
    `${count(rulings.length, 'ruling')} replayed, ${acting} of them act.`,
    ...idle
      .slice(0, TOLD)
      .map(({ by, note, outcome }) => `  ${outcome === 'disputed' ? 'Disputed' : 'Found nothing'}: ${by}: ${note}`),
    ...(idle.length > TOLD ? [`  … and ${idle.length - TOLD} more, listed in the report.`] : []),
  ];
}
