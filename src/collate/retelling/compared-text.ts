import type { LinkKind, Upstream } from '../../model.ts';
import type { Proposition } from './propositions.ts';
import type { Reliance } from './rests.ts';
import type { Retelling } from './retelling.ts';

/** How far a text says what another has under its credit. */
export interface Agreement {
  /** Share of the sentences under the credit that it says too. */
  readonly share: number;
  /** How alike the two most alike sentences are; 1 where they quote the same. */
  readonly most: number;
}

/** The texts of an outlet that can be the report a text credits, by their number, each with how far they agree. */
export type CandidateReports = ReadonlyMap<number, Agreement>;

/** A text as it is compared with the others of its story: what it says, what it rests on, and whose it is. */
export interface ComparedText {
  /** The first article that carries it. */
  readonly number: number;
  readonly propositions: readonly Proposition[];
  readonly reliances: readonly Reliance[];
  /** Who wrote it. */
  readonly outlet: string | null;
  /** Pages that carry it. */
  readonly carriers: number;
  /** That outlet is an agency and the page names it as the author. */
  readonly wire: boolean;
  /** For each outlet it rests on, the texts at hand that can be the report it credits. */
  readonly candidateReports: ReadonlyMap<string, CandidateReports>;
  /** The day it was published, where that is known. */
  readonly day: string | null;
  /** It speaks of "a report" or "reports" that it does not name. */
  readonly unnamed: boolean;
  /** Its outlet asked somebody itself: "told the Ledger" in the Ledger's own text. */
  readonly asked: boolean;
}

/** How two texts that share no substantial words are related. */
export interface Relation {
  readonly kind: Exclude<LinkKind, 'same-text' | 'reuses'>;
  readonly upstream: Upstream;
  readonly confidence: number;
  /** The outlet whose report both hang on. */
  readonly via: string | null;
  readonly reason: string;
  /** It rests on words in quotation marks that nothing shows to be public, and on no credit. */
  readonly privateWords: boolean;
  readonly tell: Retelling;
  /** The sentences `tell` speaks of. */
  readonly propositions: { readonly a: readonly Proposition[]; readonly b: readonly Proposition[] };
}

/** What makes a report the core of a text: a share of its words, and numbers of outlets. Chosen on the development affairs. */
const CORE = {
  /** A report is the core of a text when so much of it stands under the credit. */
  share: 0.3,
  /** A text that credits so many other outlets is composed of reports, none of them its core. */
  others: 2,
  /** Two texts composed of the same several reports have none of them as their core. */
  composed: 2,
} as const;

/** What a text rests on of an outlet's that is not its own. */
export function relianceOn(compared: ComparedText, outlet: string | null): Reliance | null {
  return outlet === null || outlet === compared.outlet
    ? null
    : (compared.reliances.find((rest) => rest.outlet === outlet) ?? null);
}

/** True if the report is what the text is about. */
export function isCore(compared: ComparedText, rest: Reliance): boolean {
  const others = compared.reliances.filter(({ outlet }) => outlet !== rest.outlet && outlet !== compared.outlet).length;
  return rest.outlet !== compared.outlet && rest.share >= CORE.share && others < CORE.others;
}

/** A report two texts rest on, and how much of the one that rests on it less. */
export interface SharedReliance {
  readonly a: Reliance;
  readonly b: Reliance;
  readonly share: number;
}

/** The outlet both rest on most, by the lesser of the two shares; none that wrote either. */
export function sharedReliance(a: ComparedText, b: ComparedText): SharedReliance | null {
  let best: SharedReliance | null = null;
  for (const mine of a.reliances) {
    if (mine.outlet === a.outlet || mine.outlet === b.outlet) continue;
    const other = b.reliances.find(({ outlet }) => outlet === mine.outlet);
    if (!other) continue;
    const share = Math.min(mine.share, other.share);
    if (best === null || share > best.share) best = { a: mine, b: other, share };
  }
  return best;
}

/** True if one report is the core of both: much of each stands under it, and they do not share several. */
export function isCoreOfBoth(a: ComparedText, b: ComparedText, shared: SharedReliance): boolean {
  if (shared.share < CORE.share) return false;
  const credited = (compared: ComparedText) =>
    new Set(compared.reliances.filter(({ times }) => times > 0).map(({ outlet }) => outlet));
  const inB = credited(b);
  return [...credited(a)].filter((outlet) => inB.has(outlet)).length < CORE.composed;
}
