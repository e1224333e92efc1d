import type { Concordance } from '../../src/ask/concordance.ts';
import { claimInFull } from '../../src/publish/report/claims/claims.ts';
import { printEntity } from '../../src/publish/report/people.ts';
import { type Html, html } from '../../src/publish/words/html.ts';
import { paneHead } from './pane-head.ts';

/** A claim or a name that the column of a large edition does not print, for a link that leads to it. */
export function entryView(c: Concordance, id: string): Html | null {
  const claim = id.startsWith('c-') ? c.claims.get(id.slice(2)) : undefined;
  if (claim)
    return html`${paneHead('Claim', false)}<h3 tabindex="-1" class="sr">Claim ${claim.number}</h3>${claimInFull(c, claim.claim)}`;
  const entity = id.startsWith('e-') ? c.entities.get(id.slice(2)) : undefined;
  return entity
    ? html`${paneHead('Name', false)}<h3 tabindex="-1" class="sr">${entity.name}</h3><dl>${printEntity(c, entity)}</dl>`
    : null;
}
