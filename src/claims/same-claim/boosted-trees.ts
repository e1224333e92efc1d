export { type BoostedTrees, logOdds, probability, type Tree } from '../../base/boosted-trees.ts';
