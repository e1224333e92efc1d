import type { BoostedTrees } from '../../src/base/boosted-trees.ts';
import { PAIR_FEATURES } from '../../src/collate/relations/pair-features.ts';
import { RELATION_MODEL_FORMAT, RELATIONS } from '../../src/collate/relations/relation-model.ts';

/** The model as `models/relations.json`, a line a tree, so that what training changes can be read; `readRelationModel` reads it. */
export function relationFile(kinds: readonly BoostedTrees[]): string {
  const sets = kinds.map(({ base, trees }, k) => {
    const rows = trees.map(({ feature, value, next }) =>
      JSON.stringify(feature.map((asked, at) => [asked, value[at], next[at]])),
    );
    return `    {\n      "of": ${JSON.stringify(RELATIONS[k])},\n      "base": ${base},\n      "trees": [\n${rows.map((row) => `        ${row}`).join(',\n')}\n      ]\n    }`;
  });
  const features = PAIR_FEATURES.map((name) => `    ${JSON.stringify(name)}`).join(',\n');
  return `{\n  "format": ${JSON.stringify(RELATION_MODEL_FORMAT)},\n  "features": [\n${features}\n  ],\n  "relations": [\n${sets.join(',\n')}\n  ]\n}\n`;
}
