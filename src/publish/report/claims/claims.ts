import { type Concordance, storyName } from '../../../ask/concordance.ts';
import { type Bearing, bearingsOf } from '../../../ask/origins/bearings.ts';
import { grouped } from '../../../base/grouped.ts';
import { type Claim, glossedParts, lostBehind, ownTestimony, type Story, type Testimony } from '../../../model.ts';
import { dateElement } from '../../words/dates.ts';
import { ledIn } from '../../words/excerpt.ts';
import { findLink } from '../../words/find-link.ts';
import { type Html, html, join } from '../../words/html.ts';
import { siglaAt, siglumAt, siglumOf, toPassage, wordsOf } from '../../words/references.ts';
import { isLarge, laterList, type MadeList } from '../../words/rest.ts';
import { ruledOn } from '../../words/ruled.ts';
import { originWords, standing } from '../../words/standing.ts';
import { count, figure, STANCE_WORDS } from '../../words/words.ts';
import { apparatus } from './apparatus.ts';
import { originBar, originNames, voiceNames } from './origin-bar.ts';

/** Claims told more than once that are printed in full; the others are folded, in short. */
const IN_FULL = 40;

/** Claims of one story that are printed in short; where the texts are few and the claims many, the reading room's script has the others. */
const IN_SHORT = 1500;

/** What is claimed, by weight, each claim with its voices, origins, readings and witnesses. */
export function claimsSection(c: Concordance): Html {
  const { claims } = c.edition;
  const stories = storiesOf(c);
  const inFull = printedInFull(c);
  return html`<section id="claims" aria-labelledby="claims-h">
<h2 id="claims-h">Claims <small>${figure(claims.filter(({ parent }) => parent === null).length)} · by weight</small></h2>
${claims.length === 0 && html`<p>No claim was found.</p>`}
${claims.length > 0 && html`<p class="chips js">Show only ${findLink({ single: true }, 'claims on a single origin')} ${c.edition.conflicts.length > 0 && findLink({ parted: true }, 'claims on which accounts differ')}</p>`}
${inFull.size > 0 && html`<p class="note">An <b>origin</b> is an organisation that obtained the claim itself; a <b>voice</b> is whoever ultimately says it. One statement sent to five papers is five origins and one voice. A bar has a segment for each origin, as wide as it has articles; hatched, it may be one with another. <a href="#interval">How to read an interval</a></p>`}
${join(stories.map((story) => storyClaims(c, story, inFull, stories.length > 1)))}
</section>`;
}

function storiesOf(c: Concordance): Story[] {
  return [...c.affairs, ...c.strays].filter((story) => c.claimsOf.has(story.id));
}

function printedInFull(c: Concordance): ReadonlySet<Claim> {
  const ordered = storiesOf(c).flatMap((story) => c.claimsOf.get(story.id)!);
  return new Set(ordered.filter((claim) => claim.parent === null && claim.testimonies.length > 1).slice(0, IN_FULL));
}

/** The claims of a story that are not printed in full, in short. */
export function claimList(c: Concordance, story: string): MadeList {
  const inFull = printedInFull(c);
  const short = (c.claimsOf.get(story) ?? []).filter((claim) => claim.parent === null && !inFull.has(claim));
  return {
    entries: short.map((claim) => () => claimInShort(c, claim)),
    around: (entries) => html`<ol class="short">
${join(entries)}
</ol>`,
  };
}

function storyClaims(c: Concordance, story: Story, inFull: ReadonlySet<Claim>, named: boolean): Html {
  const claims = c.claimsOf.get(story.id)!;
  const full = claims.filter((claim) => inFull.has(claim));
  const short = claims.filter((claim) => claim.parent === null && !inFull.has(claim));
  const once = short.every((claim) => claim.testimonies.length < 2);
  const unprinted = short.length - IN_SHORT;
  const summary = html`${count(short.length, full.length > 0 ? 'further claim' : 'claim')}${once && ', each told by one article'}`;
  const rest = isLarge(c)
    ? laterList('claims', story.id, summary)
    : html`<details class="more"><summary>${summary}</summary>
<ol class="short">
${join(short.slice(0, IN_SHORT).map((claim) => claimInShort(c, claim)))}
</ol>${unprinted > 0 && html`<p class="note">${count(unprinted, 'claim')} of less weight are not printed; the search finds them, and edition.json has them all.</p>`}</details>`;
  return html`${named && html`<h3>${storyName(c, story)}</h3>`}
${join(full.map((claim) => claimInFull(c, claim)))}
${short.length > 0 && rest}`;
}

/** The claim's words; words that start within a sentence are led in by its start. */
function claimWords(c: Concordance, claim: Claim): Html {
  const own = ownTestimony(claim);
  return own ? ledIn(c, own, glossed(c, claim)) : html`${claim.text}`;
}

/** The wording with each gloss in square brackets behind what it explains, as a link to where its page tells it. */
function glossed(c: Concordance, claim: Claim): Html | undefined {
  if (claim.glosses.length === 0) return undefined;
  return join(
    glossedParts(claim).map(({ words, gloss }) =>
      gloss === null
        ? html`${words}`
        : html`${words} <span class="faint">[${toPassage(c, gloss.by, gloss.by.exact)}]</span>`,
    ),
  );
}

/** The claim's sigla; that of the words' own witness leads to these very words. */
function claimSigla(c: Concordance, claim: Claim): Html {
  const own = ownTestimony(claim);
  return siglaAt(
    c,
    own ? [own, ...claim.testimonies] : claim.testimonies,
    lostBehind(c.edition.witnesses, claim.testimonies),
  );
}

/** A claim with its standing, apparatus and, folded, the reasons and the witnesses' own words. */
export function claimInFull(c: Concordance, claim: Claim): Html {
  const { number } = c.claims.get(claim.id)!;
  return html`<div class="claim" id="c-${claim.id}">
<p class="words"><span class="no">${number}</span> ${claimWords(c, claim)} ${claimSigla(c, claim)}</p>
<div class="standing">${originBar(c, claim)}<span>${standing(claim)}</span>
<details><summary>why ${originWords(claim.origins)}</summary>
${originNames(c, claim)}
${claim.origins.reasons.length > 0 && html`<ul class="reasons">${claim.origins.reasons.map((reason) => html`<li>${reason}</li>`)}</ul>`}
${witnesses(c, claim)}
</details></div>
${roles(c, claim)}
${claim.voices.length > 0 && html`<p class="voices">${voiceNames(c, claim)}</p>`}
${apparatus(c, claim)}
${status(c, claim)}
${ruledOn(c, claim.testimonies)}${partsOf(c, claim)}
</div>`;
}

/** The parts of each claim, gathered once for an edition. */
const partsByParent = new WeakMap<Concordance, ReadonlyMap<string | null, readonly Claim[]>>();

/** The claims that are parts of a claim, in short, under it. */
function partsOf(c: Concordance, claim: Claim): Html | null {
  let byParent = partsByParent.get(c);
  if (byParent === undefined) {
    byParent = grouped(c.edition.claims, ({ parent }) => parent);
    partsByParent.set(c, byParent);
  }
  const parts = byParent.get(claim.id);
  if (parts === undefined) return null;
  return html`<ol class="short">${join(parts.map((part) => claimInShort(c, part)))}</ol>`;
}

/** By each siglum how its text came by the claim: "A own reporting · D retells α · F names no source". */
function roles(c: Concordance, claim: Claim): Html | null {
  const bearings = bearingsOf(c, claim).filter(({ standing: its }) => its !== 'copy');
  if (bearings.length === 0 || bearings.length > ROLES) return null;
  const told = bearings.map((one) => html`<span>${siglumAt(c, one.testimony)} ${bearingWords(c, one)}</span>`);
  return html`<p class="roles">${join(told, ' · ')}</p>`;
}

/** Texts of a claim that are told one by one. */
const ROLES = 12;

function bearingWords(c: Concordance, { standing: its, from, credited }: Bearing): Html {
  if (its === 'own') return html`own reporting`;
  if (its === 'none') return html`names no source`;
  return html`retells ${from === null ? html`<bdi>${credited ?? 'another'}</bdi>` : siglumOf(c, from)}`;
}

/** A claim in two lines. */
function claimInShort(c: Concordance, claim: Claim): Html {
  const { number } = c.claims.get(claim.id)!;
  return html`<li id="c-${claim.id}" value="${number}">${claimWords(c, claim)} ${claimSigla(c, claim)} <small>${standing(claim)}. ${voiceNames(c, claim)}</small>${partsOf(c, claim)}</li>`;
}

/** Denied, confirmed or corrected, and where it says so; that something is reported goes without saying. */
function status(c: Concordance, claim: Claim): Html | null {
  const told = claim.status.filter(({ state }) => state !== 'reported');
  const parted = c.conflictsOf.get(claim.id) ?? [];
  if (told.length + parted.length === 0) return null;
  const items = told.map(
    ({ state, date, passage }) => html`${state}${date && html` ${dateElement(date)}`} ${siglumAt(c, passage)}`,
  );
  const differ = parted.length > 0 && html`<a href="#d-${parted[0]!.id}">accounts differ</a>`;
  return html`<p class="status">${join([...items, differ], '; ')}</p>`;
}

/** The witnesses; those with the same words, speaker, credit and stance share one entry. */
function witnesses(c: Concordance, claim: Claim): Html {
  const alike = new Map<string, Testimony[]>();
  for (const witness of claim.testimonies) {
    const key = [witness.exact, witness.speaker, witness.via, witness.cue?.exact, witness.stance].join('\0');
    alike.set(key, [...(alike.get(key) ?? []), witness]);
  }
  const items = [...alike.values()].map(
    (held) =>
      html`<li>${siglaAt(c, held)} ${wordsOf(c, held[0]!, html`<q>${held[0]!.exact}</q>`)} <small>${manner(c, held[0]!)}</small></li>`,
  );
  return html`<ul class="witnesses" aria-label="The witnesses’ own words">${items}</ul>`;
}

/** How a witness came by it: "said by Ana Reyes-Ortúzar, through Harbour Post, “told”". */
function manner(c: Concordance, witness: Testimony): Html {
  const { speaker, stance, via, cue } = witness;
  const own = stance === 'asserts' ? 'in its own voice' : `${STANCE_WORDS[stance]} in its own voice`;
  const by = speaker ? `${STANCE_WORDS[stance]} by ${speaker}` : own;
  return join([by, via && `through ${via}`, cue && toPassage(c, cue, html`<q>${cue.exact}</q>`)], ', ');
}
