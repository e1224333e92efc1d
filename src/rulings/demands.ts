import type { Place, Ruled, RuledLink, RuledOrigin, RuledPair, RuledPairs, RuledSpeaker } from '../model.ts';
import type { FoundAt } from './anchors.ts';
import type { Replayed } from './standing.ts';

/** True for a ruling that acts: all it speaks of was found, and nobody says otherwise. */
export function acts({ found, against }: Replayed): boolean {
  return found && against.length === 0;
}

/** What the rulings that act demand of the stages. */
export function demandsOf(replayed: readonly Replayed[]): Ruled {
  const acting = replayed.filter(acts);
  const single = (kind: 'wording' | 'hide'): Place[] =>
    acting.filter(({ ruling }) => ruling.ruling === kind).flatMap(({ a }) => placesIn(a));
  return {
    claims: pairsOf(acting, 'claims'),
    persons: pairsOf(acting, 'persons'),
    links: acting.flatMap(linksOf),
    origins: new Map(acting.flatMap(originsOf)),
    speakers: acting.flatMap(speakersOf),
    wordings: single('wording'),
    hidden: single('hide'),
  };
}

/** The dates that people ruled, by article id. */
export function ruledDates(replayed: readonly Replayed[]): ReadonlyMap<string, string> {
  return new Map(
    replayed
      .filter(acts)
      .flatMap(({ ruling, a }) =>
        ruling.ruling === 'date' ? a.map(({ article }) => [article, ruling.value] as const) : [],
      ),
  );
}

function placesIn(found: readonly FoundAt[]): Place[] {
  return found.flatMap(({ place }) => place ?? []);
}

function pairsOf(acting: readonly Replayed[], of: 'claims' | 'persons'): RuledPairs {
  const said = (verdict: 'same' | 'different' | 'unsure'): RuledPair[] =>
    acting
      .filter(({ ruling }) => 'of' in ruling && ruling.of === of && ruling.ruling === verdict)
      .flatMap(({ a, b }) => placesIn(a).flatMap((one) => placesIn(b).map((other) => ({ a: one, b: other }))));
  return { together: said('same'), apart: said('different'), unsure: said('unsure') };
}

function linksOf({ ruling, a, b }: Replayed): RuledLink[] {
  if (!('of' in ruling) || ruling.of !== 'links' || ruling.ruling === 'unsure') return [];
  const link = ruling.ruling === 'same' ? (ruling.link ?? null) : null;
  return a.flatMap((one) =>
    b.flatMap((other) =>
      one.article === other.article
        ? []
        : [{ a: one.article, b: other.article, link, reason: `${ruling.by} ruled so${because(ruling.reason)}` }],
    ),
  );
}

function originsOf({ ruling, a }: Replayed): (readonly [string, RuledOrigin])[] {
  if (ruling.ruling !== 'origin') return [];
  const origin = { outlet: ruling.value, reason: `${ruling.by} ruled so${because(ruling.reason)}` };
  return a.map(({ article }) => [article, origin] as const);
}

function speakersOf({ ruling, a }: Replayed): RuledSpeaker[] {
  return ruling.ruling === 'speaker' ? placesIn(a).map((place) => ({ place, name: ruling.value })) : [];
}

function because(reason: string | null): string {
  return reason === null ? '' : `: ${reason}`;
}
