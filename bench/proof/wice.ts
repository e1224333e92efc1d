import { readFileSync } from 'node:fs';
import type { WiceMarked } from '../../corpora/proof/wice.ts';
import { wiceClaims, wiceMarked } from '../../corpora/proof/wice.ts';
import { type BoostedTrees, logOdds, probability } from '../../src/base/boosted-trees.ts';
import { readMeanings } from '../../src/base/meanings.ts';
import { readTagger } from '../../src/languages/en/tags/index.ts';
import { readProofModel, sentenceOdds } from '../../src/proof/borne/models.ts';
import { LIMITS } from '../../src/proof/settle/judge.ts';
import {
  placedTokens,
  type ReadClaim,
  rarityOfPages,
  readClaim,
  withAndWithout,
} from '../../training/proof/examples.ts';
import { learnSentences, rowOf } from '../../training/proof/learn.ts';
import { Chance } from '../collate/random.ts';

const root = new URL('../../', import.meta.url);
/** Parts that claims are measured in, none of whose pages the weighing saw, and how often they are parted anew. */
const [FOLDS, PARTINGS] = [10, 5];

/**
 * The figures on WiCE dev; null where it is absent. Rarity, the words' model and the claims made of marked ones are of train, whose pages
 * are others; the weighing of claims is learnt on the other folds of dev. Figures of whole claims are means over some partings of the pages.
 */
export function wiceScored(data: string): Readonly<Record<string, number>> | null {
  const [claims, marked, train] = [wiceClaims(data, 'dev'), wiceMarked(data, 'dev'), wiceMarked(data, 'train')];
  if (claims === null || marked === null || train === null) return null;
  const model = readProofModel(readFileSync(new URL('models/proof/bearing.json', root)));
  const reader = {
    meanings: readMeanings(readFileSync(new URL('models/claims-words.bin', root))),
    tagger: readTagger(readFileSync(new URL('models/tags.bin', root))),
    rarity: rarityOfPages(train),
  };
  const read = claims.map((claim) => readClaim(claim, reader));
  const made = train.flatMap((claim) => withAndWithout(readClaim(claim, reader), reader).filter((one) => one !== null));
  const labels = claims.map(({ label }) => label === 'supported');
  const odds = Array.from({ length: PARTINGS }, (_, parting) => heldOutOdds(read, made, parting));
  return {
    claims: claims.length,
    balancedAccuracy: mean(odds.map((one) => balancedAccuracy(one, labels))),
    auc: mean(odds.map((one) => areaUnderCurve(one, labels))),
    ...markedScored(
      marked.map((claim) => readClaim(claim, reader)),
      model.words,
    ),
  };
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** The odds of each claim by a weighing that saw no claim of its page. */
function heldOutOdds(claims: readonly ReadClaim[], made: readonly ReadClaim[], parting: number): number[] {
  const pages = new Chance(parting + 1).shuffled([...new Set(claims.map(({ claim }) => claim.page))].sort());
  const foldOf = new Map(pages.map((page, at) => [page, at % FOLDS]));
  const odds = claims.map(() => 0);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const sentences = learnSentences(
      claims.filter(({ claim }) => foldOf.get(claim.page) !== fold),
      made,
    );
    claims.forEach((one, at) => {
      if (foldOf.get(one.claim.page) === fold) odds[at] = sentenceOdds({ sentences }, rowOf(one));
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
