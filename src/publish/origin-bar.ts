import type { Claim } from '../model.ts';
import type { Concordance } from './concordance.ts';
import { type Html, html, join } from './html.ts';
import { count, figure, interval, series, VOICE_WORDS } from './words.ts';

/** More origins than this are told in words alone. */
const WIDEST = 12;

/** "2–3 origins", "1 origin". */
export function originWords({ min, max }: { readonly min: number; readonly max: number }): string {
  return `${interval(min, max)} ${max === 1 ? 'origin' : 'origins'}`;
}

/** "1 voice · 2–3 origins · 9 articles": the three are never shown apart. */
export function standing(claim: Claim): string {
  const articles = new Set(claim.witnesses.map((witness) => witness.article)).size;
  const voices = claim.voices.length === 0 ? 'no voice named' : count(claim.voices.length, 'voice');
  return `${voices} · ${originWords(claim.origins)} · ${count(articles, 'article')}`;
}

/**
 * A segment for each origin: plain as far as it is sure that they are distinct, hatched as far as there may be more.
 * Which of the named ones is in doubt the bar does not say; the reasons do.
 */
export function originBar(c: Concordance, claim: Claim): Html {
  const { min, max, names } = claim.origins;
  const shown = Math.min(max, WIDEST);
  const segments = Array.from({ length: shown }, (_, i) => {
    const ink = c.inks.get(names[i] ?? '') ?? 0;
    return html`<i class="ink${ink}${i < min ? '' : ' maybe'}"></i>`;
  });
  const label = `${originWords(claim.origins)}${names.length > 0 ? `: ${series(names)}` : ''}`;
  return html`<span class="bar" role="img" aria-label="${label}">${segments}${max > shown && html`<b>+${figure(max - shown)}</b>`}</span>`;
}

/** Names of the origins with their inks, and the voices behind them. */
export function originNames(c: Concordance, claim: Claim): Html {
  const names = claim.origins.names.map(
    (name) => html`<li><i class="ink${c.inks.get(name) ?? 0}"></i><bdi>${name}</bdi></li>`,
  );
  return html`${names.length > 0 && html`<ul class="origins">${names}</ul>`}<p>${voiceNames(c, claim)}</p>`;
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
