import { agreement } from './agreement.ts';
import type { CandidateReports, ComparedText } from './compared-text.ts';
import type { Reliance } from './rests.ts';

/** Which text of an outlet a credit means: likenesses from 0 to 1, and days. Chosen on the development affairs. */
const CANDIDATE = {
  /** How alike the most alike of them must be: an outlet is credited for many reports, and only this shows one of them. */
  oneReport: 0.4,
  /** A report is told again within days; after more than these it takes words of its own to know it again. */
  late: 10,
  oldReport: 0.6,
  /** Where the pile holds one text of the outlet, of about the same day, this is enough: it is the likeliest by far. */
  onlyText: 0.2,
  sameDays: 3,
  /** An outlet's texts that agree nearly as well as its best are candidates too: versions of one report. */
  nearly: 0.8,
} as const;

/**
 * Which texts at hand can be the report that a text credits an outlet with. An outlet writes many: none of a later day,
 * none that says nothing of what is credited, and of the rest those that say most of it.
 */
export function candidatesFor(by: ComparedText, rest: Reliance, texts: readonly ComparedText[]): CandidateReports {
  const theirs = texts.filter(({ outlet, day }) => outlet === rest.outlet && !isLater(day, by.day));
  const scored = theirs
    .map((of) => ({ of, ...agreement(by, rest.scope, of, of.propositions.keys()) }))
    .filter(({ of, most }) =>
      theirs.length === 1 && daysBetween(of.day, by.day) <= CANDIDATE.sameDays
        ? most >= CANDIDATE.onlyText
        : showsOneReport(of, by, most),
    );
  const best = Math.max(0, ...scored.map(({ sum }) => sum));
  return new Map(
    scored
      .filter(({ sum }) => sum >= best * CANDIDATE.nearly)
      .map(({ of, share, most }) => [of.number, { share, most }]),
  );
}

const isLater = (day: string | null, than: string | null) => day !== null && than !== null && day > than;

/** True if two texts agree so far in a sentence that both must tell of one report. */
export function showsOneReport(a: ComparedText, b: ComparedText, most: number): boolean {
  return most >= (daysBetween(a.day, b.day) > CANDIDATE.late ? CANDIDATE.oldReport : CANDIDATE.oneReport);
}

/** Days between two dates; none where one is not known. */
function daysBetween(day: string | null, other: string | null): number {
  return day === null || other === null ? 0 : Math.abs(Date.parse(day) - Date.parse(other)) / 86_400_000;
}
