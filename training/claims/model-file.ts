import type { BoostedTrees } from '../../src/claims/same-claim/boosted-trees.ts';
import { FEATURE_NAMES, PAIR_MODEL_FORMAT } from '../../src/claims/same-claim/pair-model.ts';

/** A pair model as `models/claims-pairs.json`, a line a tree, so that what training changes can be read; `readPairModel` reads it. */
export function pairModelFile({ base, trees }: BoostedTrees): string {
  const rows = trees.map(({ feature, value, next }) =>
    JSON.stringify(feature.map((asked, at) => [asked, value[at], next[at]])),
  );
  const list = (items: readonly string[]) => items.map((item) => `    ${item}`).join(',\n');
  return `{
  "format": ${JSON.stringify(PAIR_MODEL_FORMAT)},
  "features": [
${list(FEATURE_NAMES.map((name) => JSON.stringify(name)))}
  ],
  "base": ${base},
  "trees": [
${list(rows)}
  ]
}
`;
}
