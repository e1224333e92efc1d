import { type Claim, type Conflict, overlaps, type Place, type Ruled } from '../../model.ts';
import { isAt, pointedIn } from './places.ts';

/** Claims with the words that a person chose for them: those of one of their testimonies, always, without the glosses of others. */
export function worded(claims: readonly Claim[], wordings: Ruled['wordings']): readonly Claim[] {
  if (wordings.length === 0) return claims;
  const pointed = pointedIn(claims.map(({ testimonies }) => testimonies.map((testimony) => ({ testimony }))));
  const chosen = new Map<number, string>();
  for (const place of wordings) {
    const claim = pointed.best(place);
    if (claim === null) continue;
    const { testimonies } = claims[claim]!;
    const which = pointedIn(testimonies.map((testimony) => [{ testimony }])).best(place)!;
    chosen.set(claim, testimonies[which]!.exact);
  }
  return claims.map((claim, at) => {
    const text = chosen.get(at) ?? claim.text;
    return text === claim.text ? claim : { ...claim, text, glosses: [] };
  });
}

/** Lists of statements without those that a person hid, whole: a claim is hidden in all its words. */
export function shown<T>(
  drafts: readonly T[],
  passagesOf: (draft: T) => readonly Place[],
  hidden: Ruled['hidden'],
): readonly T[] {
  if (hidden.length === 0) return drafts;
  const pointed = pointedIn(drafts.map((draft) => passagesOf(draft).map((testimony) => ({ testimony }))));
  const gone = new Set(hidden.map((place) => pointed.best(place)));
  return drafts.filter((_, at) => !gone.has(at));
}

/** True unless a difference lies in words that are hidden. */
export function isShown({ a, b }: Conflict, hidden: Ruled['hidden']): boolean {
  return !hidden.some((place) =>
    [a, b].some((one) => one.article === place.article && (isAt(one, place) || overlaps(one, place))),
  );
}
