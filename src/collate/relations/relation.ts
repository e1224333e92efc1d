import type { Upstream } from '../../model.ts';
import { agreement } from '../retelling/agreement.ts';
import { showsOneReport } from '../retelling/candidate-reports.ts';
import {
  type Agreement,
  type ComparedText,
  isCore,
  isCoreOfBoth,
  type Relation,
  relianceOn,
  type SharedReliance,
  sharedReliance,
} from '../retelling/compared-text.ts';
import { heldIn, type Retelling, retelling } from '../retelling/retelling.ts';
import type { TermWeights } from '../retelling/term-weights.ts';
import { PAIR_FEATURES } from './pair-features.ts';
import { type PairRelation, retellsNamed } from './relation-model.ts';

/** When two texts rest in part on one report. */
const PARTLY = {
  /** A part of a text that rests on a report is substantial from this share … */
  share: 0.1,
  /** … or so many sentences. */
  sentences: 2,
} as const;
/** When a text retells another without naming it. Shares are 0 to 1; chosen on the development affairs. */
const RETOLD = {
  /** Without any credit, a text retells another when so much of each says the same … */
  share: 0.35,
  /** … in the same order, in so many sentences. */
  order: 0.7,
  sentences: 4,
} as const;
/** What shows that two texts have one source. */
const SHOWN = {
  /** Distinctive word pairs of quotations nobody shows to be public that two texts share. */
  privateWords: 4,
  /** Sentences two texts share when one tells of an unnamed report and the other of a named one. */
  unnamedSentences: 2,
  /** Share of the sentences under a credit that the text credited says too, where the one retells the other. */
  retoldCredit: 0.5,
  /** Share of the fewer sentences under the credit that the other text's say too, where the report is the core of both. */
  sameCore: 0.25,
  /** A text whose outlet asked for itself has its own report, unless so much of both rests on a third's. */
  ownPart: 0.5,
} as const;
/** Which of two texts is the fuller one. */
const FULLER = {
  /** How much longer the fuller text is, and by how much less of it is found in the other. */
  longer: 1.08,
  more: 0.04,
} as const;

type Finding = Omit<Relation, 'tell' | 'propositions' | 'privateWords'>;

/** The pair as the rules see it. */
interface Pair {
  readonly a: ComparedText;
  readonly b: ComparedText;
  readonly shared: SharedReliance | null;
  readonly tell: Retelling;
  /** Most of both says the same in the same order. */
  readonly retold: boolean;
  readonly weights: TermWeights;
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** One text is for the most part the other's report under credit. */
function byCoreCredit({ a, b }: Pair): Finding | null {
  for (const [compared, other, upstream] of [
    [a, b, 'b'],
    [b, a, 'a'],
  ] as const) {
    const rest = relianceOn(compared, other.outlet);
    if (!rest || !isCore(compared, rest)) continue;
    const candidateReports = compared.candidateReports.get(rest.outlet)?.get(other.number);
    if (
      !candidateReports ||
      candidateReports.share < SHOWN.retoldCredit ||
      !showsOneReport(compared, other, candidateReports.most)
    )
      continue;
    const reason = `up to ${percent(rest.share)} of the one stands under its credit to ${rest.outlet}, whose text the other is`;
    return { kind: 'rewrites', upstream, confidence: 0.75, via: null, reason };
  }
  return null;
}

/** Which side names the other's outlet, and with more of its text, if any does. */
function naming({ a, b }: Pair): 'a' | 'b' | null {
  const [aOnB, bOnA] = [relianceOn(a, b.outlet), relianceOn(b, a.outlet)];
  if (aOnB && (!bOnA || aOnB.share >= bOnA.share)) return 'a';
  return bOnA ? 'b' : null;
}

/** How far what stands under the credit in the one says what stands under it in the other, by the fewer sentences. */
function sharedAgreement({ a, b }: Pair, shared: SharedReliance): Agreement {
  return shared.a.scope.length <= shared.b.scope.length
    ? agreement(a, shared.a.scope, b, shared.b.scope)
    : agreement(b, shared.b.scope, a, shared.a.scope);
}

/** Both are for the most part the report of a third. */
function bySharedCore(pair: Pair): Finding | null {
  const { a, b, shared } = pair;
  if (!shared || !isCoreOfBoth(a, b, shared)) return null;
  const { share, most } = sharedAgreement(pair, shared);
  if (share < SHOWN.sameCore || !showsOneReport(a, b, most)) return null;
  const named = naming(pair);
  const upstream: Upstream = named === 'a' ? 'b' : named === 'b' ? 'a' : 'common';
  const reason = `both retell ${shared.a.outlet}’s report: up to ${percent(shared.a.share)} of the one and ${percent(shared.b.share)} of the other stand under the credit`;
  return { kind: 'rewrites', upstream, confidence: 0.75, via: shared.a.outlet, reason };
}

/** One names the other's outlet for at least a statement that the other has, or with weight. */
function byCredit(pair: Pair): Finding | null {
  const named = naming(pair);
  if (named === null) return null;
  const [by, of] = named === 'a' ? [pair.a, pair.b] : [pair.b, pair.a];
  const rest = relianceOn(by, of.outlet)!;
  if (rest.times === 0 || !by.candidateReports.get(rest.outlet)?.has(of.number)) return null;
  const upstream = named === 'a' ? 'b' : 'a';
  const reason = `names ${rest.outlet} as a source ${rest.times === 1 ? 'once' : `${rest.times} times`}`;
  return { kind: pair.retold ? 'rewrites' : 'cites', upstream, confidence: 0.75, via: null, reason };
}

/** Both rest for a substantial part on the report of a third. */
function bySharedPart(pair: Pair): Finding | null {
  const { shared } = pair;
  if (!shared) return null;
  const sentences = Math.min(shared.a.scope.length, shared.b.scope.length);
  if (
    (shared.share < PARTLY.share && sentences < PARTLY.sentences) ||
    !showsOneReport(pair.a, pair.b, sharedAgreement(pair, shared).most)
  )
    return null;
  const reason = `both rest in part on ${shared.a.outlet}’s report: up to ${percent(shared.a.share)} of the one and ${percent(shared.b.share)} of the other`;
  const kind = pair.retold ? 'rewrites' : 'shares-origin';
  return { kind, upstream: 'common', confidence: 0.65, via: shared.a.outlet, reason };
}

/** One tells of a report it does not name, the other of a named one, and they say the same. */
function byUnnamedReport({ a, b, weights }: Pair): Finding | null {
  for (const [silent, speaking] of [
    [a, b],
    [b, a],
  ] as const) {
    if (!silent.unnamed || silent.reliances.length > 0) continue;
    const core = speaking.reliances.find((rest) => isCore(speaking, rest));
    if (!core) continue;
    const held = heldIn(speaking.propositions, core.scope, silent.propositions, weights);
    if (held.sentences < SHOWN.unnamedSentences) continue;
    const reason = `the one tells of a report it does not name, the other of ${core.outlet}’s, and they say the same`;
    return { kind: 'shares-origin', upstream: 'common', confidence: 0.5, via: core.outlet, reason };
  }
  return null;
}

/**
 * Of two texts that tell the same, the one that several pages carry is upstream, else the fuller one: a retelling drops
 * more than it adds. Clues, no proof.
 */
function fuller({ a, b, tell: { shareA, shareB } }: Pair): Upstream {
  const words = ({ propositions }: ComparedText) => propositions.reduce((sum, p) => sum + p.words, 0);
  if (a.carriers > 1 && b.carriers === 1) return 'a';
  if (b.carriers > 1 && a.carriers === 1) return 'b';
  if (words(a) > words(b) * FULLER.longer && shareB > shareA + FULLER.more) return 'a';
  if (words(b) > words(a) * FULLER.longer && shareA > shareB + FULLER.more) return 'b';
  return 'unknown';
}

/** They say the same in the same order, and neither names the other. */
function byRetelling(pair: Pair): Finding | null {
  if (!pair.retold) return null;
  const { shareA, shareB } = pair.tell;
  const reason = `${percent(shareA)} of the one and ${percent(shareB)} of the other say the same in the same order, and neither names the other`;
  return { kind: 'rewrites', upstream: fuller(pair), confidence: 0.65, via: null, reason };
}

/** Both quote the same private words: one of them, or both, have them from another newsroom. */
function byQuotation({ a, b, tell }: Pair): Finding | null {
  if (tell.quoted < SHOWN.privateWords) return null;
  const reason = 'both quote the same words, which nothing shows to have been said for all to hear';
  if (a.wire !== b.wire && (a.outlet === null || b.outlet === null)) {
    const upstream = a.wire ? 'a' : 'b';
    const signed = `${reason}; ${(a.wire ? a : b).outlet} signs the one, nobody the other`;
    return { kind: 'rewrites', upstream, confidence: 0.5, via: null, reason: signed };
  }
  return { kind: 'shares-origin', upstream: 'common', confidence: 0.5, via: null, reason };
}

/** The rules in order of strength: the first that finds something decides. */
const RULES = [byCoreCredit, bySharedCore, byCredit, bySharedPart, byUnnamedReport, byRetelling, byQuotation];
/**
 * Rules that a judge does not overrule: those that rest on what a text says of its own source, and the retelling of most of
 * both in one order. Where they and judges that had not seen the affair differed over twenty affairs, a rule was right in
 * ten pairs, the judge in one, neither in six. Uncredited retelling is rare in those affairs, so that judges learn to deny it.
 */
const SURE_RULES: ReadonlySet<(pair: Pair) => Finding | null> = new Set([byCoreCredit, byCredit, byRetelling]);

/** Each credits the other's outlet, and either text can be the one that is meant. */
function eachOther(a: ComparedText, b: ComparedText): boolean {
  const means = (by: ComparedText, of: ComparedText) =>
    of.outlet !== null && by.candidateReports.get(of.outlet)?.has(of.number) === true;
  return means(a, b) && means(b, a);
}

/**
 * One of the two asked somebody itself, and beside that they have no report in common but one that is a part of either: it is
 * a report of its own, and what the other also has of the third makes neither of them the other's.
 */
function ownReport({ a, b, shared }: Pair, { kind, upstream }: Finding): boolean {
  return (a.asked || b.asked) && kind !== 'cites' && upstream === 'common' && (shared?.share ?? 0) < SHOWN.ownPart;
}

/** The outlet other than its own that most of a text stands under the credit to. */
function mainCredit(text: ComparedText): string | null {
  const mine = text.reliances.filter(({ times, outlet }) => times > 0 && outlet !== text.outlet);
  return mine.toSorted((x, y) => y.share - x.share)[0]?.outlet ?? null;
}

/** What a relation that the judge finds rests on: a credit between them, a report both credit, or what both say. */
function described(pair: Pair, kind: Relation['kind'], row: readonly number[]): Finding {
  const { a, b, shared } = pair;
  const said = `${percent(row[PAIR_FEATURES.indexOf('least said by the other')]!)} and ${percent(row[PAIR_FEATURES.indexOf('most said by the other')]!)} of what they say is said by the other`;
  const named = naming(pair);
  const [by, of] = named === 'a' ? [a, b] : [b, a];
  const meant =
    named !== null && relianceOn(by, of.outlet)!.times > 0 && by.candidateReports.get(of.outlet!)?.has(of.number);
  const confidence = 0.65;
  if (meant && kind !== 'shares-origin') {
    const { outlet, times } = relianceOn(by, of.outlet)!;
    const reason = `names ${outlet} as a source ${times === 1 ? 'once' : `${times} times`}; ${said}`;
    return { kind, upstream: named === 'a' ? 'b' : 'a', confidence, via: null, reason };
  }
  const weaker = kind === 'cites' ? 'shares-origin' : kind;
  if (shared) {
    const reason = `both rest on ${shared.a.outlet}’s report: up to ${percent(shared.a.share)} of the one and ${percent(shared.b.share)} of the other stand under the credit; ${said}`;
    return { kind: weaker, upstream: 'common', confidence, via: shared.a.outlet, reason };
  }
  const [fromA, fromB] = [mainCredit(a), mainCredit(b)];
  if (fromA !== null && fromB !== null) {
    const reason = `the one has it from ${fromA}, the other from ${fromB}; ${said}`;
    return { kind: weaker, upstream: 'common', confidence, via: null, reason };
  }
  const reason = `${said}, and neither names the other`;
  const silent = fromA === null ? a : b;
  const third = (fromA ?? fromB) !== null;
  if (weaker === 'shares-origin' || (third && silent.outlet === null))
    return { kind: weaker, upstream: 'common', confidence, via: null, reason };
  if (third && !silent.unnamed) {
    // The one has it from somewhere, and the other's writer is known and names nobody: it is the nearest to the source.
    return { kind: weaker, upstream: silent === a ? 'a' : 'b', confidence, via: null, reason };
  }
  return { kind: weaker, upstream: fuller(pair), confidence, via: null, reason };
}

/**
 * Decides how two texts of one story are related, by what they credit and what they say in their own words: a judge
 * that learnt from affairs says what they are to each other, the rules say by what, and all of it where there is no judge.
 */
export function relationOf(
  a: ComparedText,
  b: ComparedText,
  weights: TermWeights,
  judged?: (tell: Retelling) => { readonly relation: PairRelation; readonly row: readonly number[] },
): Relation | null {
  const tell = retelling(a.propositions, b.propositions, weights);
  const retold =
    Math.min(tell.shareA, tell.shareB) >= RETOLD.share &&
    tell.order >= RETOLD.order &&
    tell.pairs.length >= RETOLD.sentences;
  const pair: Pair = { a, b, shared: sharedReliance(a, b), tell, retold, weights };
  const rule = RULES.find((one) => one(pair) !== null);
  const ruled = rule?.(pair) ?? null;
  const verdict = judged?.(tell);
  const holds =
    rule !== undefined &&
    verdict !== undefined &&
    ((SURE_RULES.has(rule) && !(rule === byCredit && verdict.relation === 'rewrites' && retellsNamed(verdict.row))) ||
      (verdict.relation === 'independent' && !(rule === byQuotation && ruled!.kind === 'shares-origin')));
  const finding =
    verdict === undefined || ruled?.kind === verdict.relation || holds
      ? ruled
      : verdict.relation === 'independent'
        ? null
        : described(pair, verdict.relation, verdict.row);
  if (finding === null || ownReport(pair, finding)) return null;
  const circle = finding.upstream !== 'common' && eachOther(a, b);
  const silent = a.reliances.length + b.reliances.length === 0;
  const privateWords = finding === ruled && rule === byQuotation && silent;
  const told: Finding = circle
    ? { ...finding, upstream: 'unknown', reason: `${finding.reason}; each credits the other with it: a circle` }
    : finding;
  return { ...told, privateWords, tell, propositions: { a: a.propositions, b: b.propositions } };
}
