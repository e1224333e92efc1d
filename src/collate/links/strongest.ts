import { grouped } from '../../base/grouped.ts';
import type { LinkKind, WitnessLink } from '../../model.ts';

const STRENGTH: readonly LinkKind[] = ['same-text', 'reuses', 'rewrites', 'cites', 'shares-origin'];

/** One link a pair: the strongest kind that holds, with the reasons and the lost witness of the others added. */
export function strongest(links: readonly WitnessLink[]): WitnessLink[] {
  const pairs = grouped(links, ({ a, b }) => (a < b ? `${a} ${b}` : `${b} ${a}`));
  return [...pairs.values()].map((pair) => {
    const [best, ...rest] = pair.toSorted(
      (x, y) => STRENGTH.indexOf(x.kind) - STRENGTH.indexOf(y.kind) || y.confidence - x.confidence,
    );
    if (rest.length === 0) return best!;
    const told = best!.upstream === 'unknown' ? rest.find(({ upstream }) => upstream !== 'unknown') : undefined;
    return {
      ...best!,
      upstream: told?.upstream ?? best!.upstream,
      reasons: [...new Set([...best!.reasons, ...rest.flatMap((link) => link.reasons)])],
      via: best!.via ?? rest.find((link) => link.via)?.via ?? null,
    };
  });
}
