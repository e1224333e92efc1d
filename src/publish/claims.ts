import type { Claim, Story, Testimony } from '../model.ts';
import { apparatus } from './apparatus.ts';
import type { Concordance } from './concordance.ts';
import { storyName } from './concordance.ts';
import { dateElement } from './dates.ts';
import { ledIn } from './excerpt.ts';
import { type Html, html, join } from './html.ts';
import { originBar, originNames, originWords, standing, voiceNames } from './origin-bar.ts';
import { siglaAt, siglumAt, toPassage } from './references.ts';
import { count, figure, STANCE_WORDS } from './words.ts';

/** Claims told more than once that are printed in full; the others are folded, in short. */
const IN_FULL = 40;

/** What is claimed, by weight, each claim with its voices, origins, readings and witnesses. */
export function claimsSection(c: Concordance): Html {
  const { claims } = c.edition;
  const inFull = new Set(claims.filter((claim) => claim.witnesses.length > 1).slice(0, IN_FULL));
  const stories = [...c.affairs, ...c.strays].filter((story) => claims.some((claim) => claim.story === story.id));
  return html`<section id="claims" aria-labelledby="claims-h">
<h2 id="claims-h">Claims <small>${figure(claims.length)} · by weight</small></h2>
${claims.length === 0 && html`<p>No claim was found.</p>`}
${inFull.size > 0 && html`<p class="note">An <b>origin</b> is an organisation that obtained the claim itself; a <b>voice</b> is whoever ultimately says it. One statement sent to five papers is five origins and one voice. The hatched part of a bar is how many more origins there may be. <a href="#interval">How to read an interval</a></p>`}
${join(stories.map((story) => storyClaims(c, story, inFull, stories.length > 1)))}
</section>`;
}

function storyClaims(c: Concordance, story: Story, inFull: ReadonlySet<Claim>, named: boolean): Html {
  const claims = c.edition.claims.filter((claim) => claim.story === story.id);
  const full = claims.filter((claim) => inFull.has(claim));
  const short = claims.filter((claim) => !inFull.has(claim));
  const once = short.every((claim) => claim.witnesses.length < 2);
  return html`${named && html`<h3>${storyName(c, story)}</h3>`}
${join(full.map((claim) => claimInFull(c, claim)))}
${
  short.length > 0 &&
  html`<details class="more"><summary>${count(short.length, full.length > 0 ? 'further claim' : 'claim')}${once && ', each told by one article'}</summary>
<ol class="short">
${join(short.map((claim) => claimInShort(c, claim)))}
</ol></details>`
}`;
}

/** The claim's words, as a link to their passage; words that start within a sentence are led in by its start. */
function claimWords(c: Concordance, claim: Claim): Html {
  const own = claim.witnesses.find((witness) => witness.exact === claim.text);
  return own ? ledIn(c, own) : html`${claim.text}`;
}

function claimInFull(c: Concordance, claim: Claim): Html {
  const { number } = c.claims.get(claim.id)!;
  return html`<div class="claim" id="c-${claim.id}">
<div class="main"><p class="words"><span class="no">${number}</span> ${claimWords(c, claim)} ${siglaAt(c, claim.witnesses)}</p>
${apparatus(c, claim)}
${status(c, claim)}
<details><summary>Why ${originWords(claim.origins)}; the witnesses’ own words</summary>
${claim.origins.reasons.length > 0 && html`<ul class="reasons">${claim.origins.reasons.map((reason) => html`<li>${reason}</li>`)}</ul>`}
${witnesses(c, claim)}
</details></div>
<div class="margin">${originBar(c, claim)}<p class="standing">${standing(claim)}</p>
${originNames(c, claim)}</div>
</div>`;
}

function claimInShort(c: Concordance, claim: Claim): Html {
  const { number } = c.claims.get(claim.id)!;
  return html`<li id="c-${claim.id}" value="${number}">${claimWords(c, claim)} ${siglaAt(c, claim.witnesses)} <small>${standing(claim)}. ${voiceNames(c, claim)}</small></li>`;
}

/** Denied, confirmed or corrected, and where it says so; that something is reported goes without saying. */
function status(c: Concordance, claim: Claim): Html | null {
  const told = claim.status.filter(({ state }) => state !== 'reported');
  if (told.length === 0) return null;
  const items = told.map(
    ({ state, date, passage }) => html`${state}${date && html` ${dateElement(date)}`} ${siglumAt(c, passage)}`,
  );
  return html`<p class="status">${join(items, '; ')}</p>`;
}

/** The witnesses; those with the same words, speaker, credit and stance share one entry. */
function witnesses(c: Concordance, claim: Claim): Html {
  const alike = new Map<string, Testimony[]>();
  for (const witness of claim.witnesses) {
    const key = [witness.exact, witness.speaker, witness.via, witness.cue?.exact, witness.stance].join('\0');
    alike.set(key, [...(alike.get(key) ?? []), witness]);
  }
  const items = [...alike.values()].map(
    (held) =>
      html`<li>${siglaAt(c, held)} ${toPassage(c, held[0]!, html`<q>${held[0]!.exact}</q>`)} <small>${manner(c, held[0]!)}</small></li>`,
  );
  return html`<ul class="witnesses">${items}</ul>`;
}

/** How a witness came by it: "said by Ana Reyes-Ortúzar, through Harbour Post, “told”". */
function manner(c: Concordance, witness: Testimony): Html {
  const { speaker, stance, via, cue } = witness;
  const own = stance === 'asserts' ? 'in its own voice' : `${STANCE_WORDS[stance]} in its own voice`;
  const by = speaker ? `${STANCE_WORDS[stance]} by ${speaker}` : own;
  return join([by, via && `through ${via}`, cue && toPassage(c, cue, html`<q>${cue.exact}</q>`)], ', ');
}
