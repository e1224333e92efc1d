import type { BoostedTrees } from '../../src/base/boosted-trees.ts';
import { BODY_MODEL_FORMAT } from '../../src/clean/blocks/body-trees.ts';
import { EVIDENCE } from '../../src/clean/blocks/evidence.ts';

/** The model as `models/body-pieces.json`, a line a tree, so that what training changes can be read; `readBodyTrees` reads it. */
export function bodyFile({ base, trees }: BoostedTrees): string {
  const rows = trees.map(({ feature, value, next }) =>
    JSON.stringify(feature.map((asked, at) => [asked, value[at], next[at]])),
  );
  const features = EVIDENCE.map((name) => `    ${JSON.stringify(name)}`).join(',\n');
  return `{\n  "format": ${JSON.stringify(BODY_MODEL_FORMAT)},\n  "features": [\n${features}\n  ],\n  "base": ${base},\n  "trees": [\n${rows.map((row) => `    ${row}`).join(',\n')}\n  ]\n}\n`;
}
