import { filterQuery } from '../../../ask/claim-filter.ts';
import type { Concordance } from '../../../ask/concordance.ts';
import { type OriginShare, originShares } from '../../../ask/origins/origin-shares.ts';
import type { Claim } from '../../../model.ts';
import { findLink } from '../../words/find-link.ts';
import { type Html, html, join } from '../../words/html.ts';
import { originWords } from '../../words/standing.ts';
import { count, figure, VOICE_WORDS } from '../../words/words.ts';

/** More origins than this are told in words alone. */
const WIDEST = 12;

/** Testimonies that make a segment no wider. */
const LONGEST = 9;

/** What a segment says: "The Calder Ledger, 2 articles; may be one with another". */
function shareWords({ name, articles, sure }: OriginShare): string {
  return `${name ?? 'not named'}, ${count(articles, 'article')}${sure ? '' : '; may be one with another'}`;
}

/** A segment for each origin, as wide as it has testimonies; hatched where it may be one with another. */
export function originBar(c: Concordance, claim: Claim): Html {
  const shares = originShares(c, claim);
  const segments = shares.slice(0, WIDEST).map((share) => {
    const ink = c.inks.get(share.name ?? '') ?? 0;
    const found = share.name === null ? null : html` data-find="${filterQuery({ origin: share.name })}"`;
    return html`<i class="ink${ink} g${Math.min(LONGEST, share.articles)}${share.sure ? '' : ' maybe'}" title="${shareWords(share)}"${found}></i>`;
  });
  const label = `${originWords(claim.origins)}: ${shares.map(shareWords).join('. ')}`;
  return html`<span class="bar" role="img" aria-label="${label}">${segments}</span>${shares.length > WIDEST && html`<small>+${figure(shares.length - WIDEST)}</small>`}`;
}

/** Names of the origins with their inks. */
export function originNames(c: Concordance, claim: Claim): Html | null {
  const names = originShares(c, claim).flatMap(({ name, articles, sure }) =>
    name === null
      ? []
      : [
          html`<li><i class="ink${c.inks.get(name) ?? 0}${sure ? '' : ' maybe'}"></i>${findLink({ origin: name }, html`<bdi>${name}</bdi>`)} <span class="faint">${count(articles, 'article')}</span></li>`,
        ],
  );
  return names.length > 0 ? html`<ul class="origins" aria-label="Origins">${names}</ul>` : null;
}

/** "Voices: Ana Reyes-Ortúzar; officials (unnamed)". */
export function voiceNames(c: Concordance, claim: Claim): Html {
  if (claim.voices.length === 0) return html`Nobody is named as saying it.`;
  const names = claim.voices.map((voice) => {
    const kind = VOICE_WORDS[voice.kind];
    const name =
      voice.entity !== null && c.entities.has(voice.entity)
        ? html`<a href="#e-${voice.entity}">${voice.name}</a>`
        : html`<bdi>${voice.name}</bdi>`;
    return html`${name}${kind && ` (${kind})`}`;
  });
  return html`<span class="faint">${claim.voices.length === 1 ? 'Voice:' : 'Voices:'}</span> ${join(names, '; ')}`;
}
