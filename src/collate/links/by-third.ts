import type { LinkKind, WitnessLink } from '../../model.ts';

/** Kinds of link that carry a text or its substance on. */
const CARRIES: ReadonlySet<LinkKind> = new Set(['same-text', 'reuses', 'rewrites']);

/** Its direction rests on a clue alone: a date, or which text is the fuller. */
const isClue = ({ kind, confidence, upstream }: WitnessLink) =>
  kind === 'rewrites' && confidence <= CLUE && upstream !== 'common';
const CLUE = 0.65;

/**
 * Gives links of unknown direction a common source where a third text is upstream of both ends: of two texts that have
 * the same from one, neither need have it from the other.
 */
export function commonByThird(links: readonly WitnessLink[]): WitnessLink[] {
  const above = new Map<string, Set<string>>();
  const put = (below: string, up: string) => above.set(below, (above.get(below) ?? new Set()).add(up));
  for (const { a, b, kind, upstream } of links) {
    if (!CARRIES.has(kind)) continue;
    if (upstream === 'a') put(b, a);
    else if (upstream === 'b') put(a, b);
  }
  return links.map((link) => {
    if (!CARRIES.has(link.kind) || (link.upstream !== 'unknown' && !isClue(link))) return link;
    const ofB = above.get(link.b);
    const third = ofB && [...(above.get(link.a) ?? [])].find((up) => ofB.has(up));
    return third === undefined
      ? link
      : { ...link, upstream: 'common', reasons: [...link.reasons, 'a third text is upstream of both'] };
  });
}
