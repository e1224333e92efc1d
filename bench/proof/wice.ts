import { readFileSync } from 'node:fs';
import type { WiceMarked } from '../../corpora/proof/wice.ts';
import { wiceClaims, wiceMarked } from '../../corpora/proof/wice.ts';
import { type BoostedTrees, logOdds, probability } from '../../src/base/boosted-trees.ts';
import { readMeanings } from '../../src/base/meanings.ts';
import { readTagger } from '../../src/languages/en/tags/index.ts';
import { readProofModel, sentenceOdds } from '../../src/proof/borne/models.ts';
import { LIMITS } from '../../src/proof/settle/judge.ts';
import { placedTokens, type ReadClaim, readClaim } from '../../training/proof/examples.ts';
import { learnSentences, rowOf } from '../../training/proof/learn.ts';

const root = new URL('../../', import.meta.url);
/** Parts that claims are measured in, none of whose pages the weighing saw. */
const FOLDS = 10;

/** The figures on WiCE dev; null where it is absent. The words' model is learnt on train, the weighing of claims on the other folds of dev. */
export function wiceScored(data: string): Readonly<Record<string, number>> | null {
  const [claims, marked] = [wiceClaims(data, 'dev'), wiceMarked(data, 'dev')];
  if (claims === null || marked === null) return null;
  const meanings = readMeanings(readFileSync(new URL('models/claims-words.bin', root)));
  const tagger = readTagger(readFileSync(new URL('models/tags.bin', root)));
  const { words } = readProofModel(readFileSync(new URL('models/proof/bearing.json', root)));
  const read = claims.map((claim) => readClaim(claim, meanings, tagger));
  const odds = heldOutOdds(read, words);
  const labels = claims.map(({ label }) => label === 'supported');
  return {
    claims: claims.length,
    balancedAccuracy: balancedAccuracy(odds, labels),
    auc: areaUnderCurve(odds, labels),
    ...markedScored(
      marked.map((claim) => readClaim(claim, meanings, tagger)),
      words,
    ),
  };
}

/** The odds of each claim by a weighing that saw no claim of its page. */
function heldOutOdds(claims: readonly ReadClaim[], words: BoostedTrees): number[] {
  const pages = [...new Set(claims.map(({ claim }) => claim.page))].sort();
  const foldOf = new Map(pages.map((page, at) => [page, at % FOLDS]));
  const odds = claims.map(() => 0);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const sentences = learnSentences(
      claims.filter(({ claim }) => foldOf.get(claim.page) !== fold),
      words,
    );
    claims.forEach((one, at) => {
      if (foldOf.get(one.claim.page) === fold) odds[at] = sentenceOdds({ sentences }, rowOf(one, words));
    });
  }
  return odds;
}

/** Mean of the shares of either label that are called right, by odds over 0. */
export function balancedAccuracy(odds: readonly number[], labels: readonly boolean[]): number {
  const share = (label: boolean) => {
    const own = odds.filter((_, at) => labels[at] === label);
    return own.filter((one) => one > 0 === label).length / own.length;
  };
  return (share(true) + share(false)) / 2;
}

/** How often one of two claims with either label has the higher odds, as it should. */
export function areaUnderCurve(odds: readonly number[], labels: readonly boolean[]): number {
  let [right, all] = [0, 0];
  odds.forEach((one, at) => {
    if (!labels[at]) return;
    odds.forEach((other, against) => {
      if (labels[against]) return;
      all += 1;
      right += one > other ? 1 : one === other ? 0.5 : 0;
    });
  });
  return right / all;
}

/** Precision, recall and F1 of the words called unsupported, over all words of the marked claims; words of grammar as those beside them. */
function markedScored(claims: readonly ReadClaim<WiceMarked>[], words: BoostedTrees) {
  let [hit, wrong, missed] = [0, 0, 0];
  for (const { claim, sought, bearing } of claims) {
    const doubts = bearing.rows.map((row) => probability(logOdds(words, row)));
    for (const token of placedTokens(claim)) {
      if (!token.word) continue;
      const called = doubtAt(token, sought, doubts) > LIMITS.doubt;
      if (called && token.unsupported) hit += 1;
      else if (called) wrong += 1;
      else if (token.unsupported) missed += 1;
    }
  }
  return {
    unsupportedP: hit / (hit + wrong),
    unsupportedR: hit / (hit + missed),
    unsupportedF1: (2 * hit) / (2 * hit + wrong + missed),
  };
}

function doubtAt(
  token: { start: number; end: number },
  sought: ReadClaim['sought'],
  doubts: readonly number[],
): number {
  const own = sought.findIndex(({ word }) => word.start < token.end && token.start < word.end);
  if (own >= 0) return doubts[own]!;
  const before = sought.findLastIndex(({ word }) => word.end <= token.start);
  const after = sought.findIndex(({ word }) => word.start >= token.end);
  if (before < 0 || after < 0) return doubts[before < 0 ? after : before] ?? 0;
  return (doubts[before]! + doubts[after]!) / 2;
}
