import type { Bound } from '../../../corpora/affairs/places.ts';
import type { Family } from '../figures/catalogue.ts';
import { share } from '../figures/measures.ts';
import { outletKeys } from '../figures/names.ts';

/**
 * Lost reports, by the outlets that had them. Recall is over those a person was sure of; a called one is right if the
 * gold has a report of its outlet at all: one that only made something public (a statement, a broadcast) is wrong, as no
 * report of it is lost. Unnamed reports are not scored.
 */
export function lostFigures({ edition, gold }: Bound): Family {
  if (gold.lost === null) return { figures: {}, errors: [] };
  const named = (rows: readonly { readonly outlet: string | null }[]) =>
    outletKeys(rows.flatMap(({ outlet }) => (outlet === null ? [] : [outlet])));
  const reports = gold.lost.filter(({ kind }) => kind === 'report');
  const wanted = named(reports.filter(({ sure }) => sure));
  const allowed = named(reports);
  const called = named(edition.witnesses.filter(({ kind }) => kind === 'lost'));
  const missed = [...wanted].filter((outlet) => !called.has(outlet));
  const wrong = [...called].filter((outlet) => !allowed.has(outlet));
  return {
    figures: {
      lostRecall: share(wanted.size - missed.length, wanted.size),
      lostPrecision: share(called.size - wrong.length, called.size),
    },
    errors: [
      ...missed.map((text) => ({ kind: 'lost report missed', text })),
      ...wrong.map((text) => ({ kind: 'lost report that is none', text })),
    ],
  };
}
