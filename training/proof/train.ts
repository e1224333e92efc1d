import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { wiceClaims, wiceMarked } from '../../corpora/proof/wice.ts';
import { readMeanings } from '../../src/base/meanings.ts';
import { readTagger } from '../../src/languages/en/tags/index.ts';
import { byCodeUnit } from '../../src/model.ts';
import { namesOf, PROOF_MODEL_FORMAT } from '../../src/proof/borne/models.ts';
import { SENTENCE_FEATURES } from '../../src/proof/borne/sentence-features.ts';
import { WORD_FEATURES } from '../../src/proof/borne/word-features.ts';
import type { Rarity } from '../../src/proof/sources/rarity.ts';
import { rarityOfPages, readClaim, withAndWithout } from './examples.ts';
import { learnSentences, learnWords } from './learn.ts';

const root = new URL('../../', import.meta.url);

/** `npx tsx training/proof/train.ts [DATA]`: trains the model for proofing on WiCE and writes `models/proof/bearing.json`. */
function main([data = fileURLToPath(new URL('../shared/corpora', root))]: readonly string[]): void {
  const [train, dev] = [wiceMarked(data, 'train'), wiceClaims(data, 'dev')];
  if (train === null || dev === null) throw new Error(`There is no WiCE in ${data}.`);
  const meanings = readMeanings(readFileSync(new URL('models/claims-words.bin', root)));
  const tagger = readTagger(readFileSync(new URL('models/tags.bin', root)));
  const reader = { meanings, tagger, rarity: rarityOfPages(train) };
  const marked = train.map((claim) => readClaim(claim, reader));
  const words = learnWords(marked);
  const sentences = learnSentences(
    dev.map((claim) => readClaim(claim, reader)),
    marked.flatMap((one) => withAndWithout(one, reader).filter((made) => made !== null)),
  );
  const trees = words.trees.map(({ feature, value, next }) =>
    JSON.stringify(feature.map((asked, at) => [asked, value[at], next[at]])),
  );
  const features = [...namesOf(WORD_FEATURES), ...namesOf(SENTENCE_FEATURES)];
  mkdirSync(new URL('models/proof/', root), { recursive: true });
  writeFileSync(
    new URL('models/proof/bearing.json', root),
    `{
  "format": ${JSON.stringify(PROOF_MODEL_FORMAT)},
  "features": [
${features.map((name) => `    ${JSON.stringify(name)}`).join(',\n')}
  ],
  "base": ${words.base},
  "trees": [
${trees.map((tree) => `    ${tree}`).join(',\n')}
  ],
  "sentences": {
    "base": ${sentences.base},
    "weights": ${JSON.stringify(sentences.weights)},
    "mean": ${JSON.stringify(sentences.mean)},
    "spread": ${JSON.stringify(sentences.spread)}
  },
  "rarity": {
    "pages": ${reader.rarity.pages},
    "terms": {
${termLines(reader.rarity).join(',\n')}
    }
  }
}
`,
  );
  SENTENCE_FEATURES.forEach((name, at) => {
    console.log(`${(sentences.weights[at]! / 1000).toFixed(2).padStart(6)}  ${name}`);
  });
}

/** A line for each number of pages with the terms that stand in so many. */
function termLines({ counts }: Rarity): string[] {
  const of = new Map<number, string[]>();
  for (const [term, count] of counts) of.set(count, [...(of.get(count) ?? []), term]);
  return [...of]
    .sort(([a], [b]) => a - b)
    .map(([count, terms]) => `      "${count}": ${JSON.stringify(terms.sort(byCodeUnit).join(' '))}`);
}

main(process.argv.slice(2));
