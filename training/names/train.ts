import { cutText } from '../../corpora/names/cut-text.ts';
import { readGumNames } from '../../corpora/names/gum.ts';
import {
  heldBackSources,
  isHeldBackSource,
  readSilver,
  readWnut,
  readWorldwide,
} from '../../corpora/names/newswire.ts';
import { nameFigures } from '../../corpora/names/score.ts';
import type { NamedText } from '../../corpora/names/texts.ts';
import { nameLabels } from '../../src/annotate/names/model/labels.ts';
import { featuredSentences } from '../../src/annotate/names/model/model-drafts.ts';
import { ruleDrafts } from '../../src/annotate/names/rules/rule-drafts.ts';
import { preferFullOutlets, settleKinds } from '../../src/annotate/names/settle.ts';
import { readSequenceModel } from '../../src/base/sequence/index.ts';
import type { Tagger } from '../../src/languages/en/tags/index.ts';
import { defaultRegister } from '../../src/outlets/index.ts';
import { type TrainingSequence, trainSequenceModel } from '../sequence/train.ts';

/** How the names model is trained. */
export interface NameTraining {
  /** Without corpora that state no licence. */
  readonly licensedOnly: boolean;
  /** The trained tagger. */
  readonly tagger: Tagger;
  readonly epochs?: number;
  readonly bits?: number;
  readonly l2?: number;
  readonly rate?: number;
  readonly method?: 'crf' | 'perceptron';
  /** One article of PolNeAR's in so many is used; 0 for none. */
  readonly silverEvery?: number;
  readonly log?: (line: string) => void;
}

/** Trains the names model on the corpora of a folder and returns the bytes of `models/names.bin`. */
export function trainNames(data: string, options: NameTraining): Uint8Array {
  const { tagger, licensedOnly } = options;
  const texts: NamedText[] = [...readWnut(data, 'train'), ...readWnut(data, 'dev'), ...readGumNames(data)];
  if (!licensedOnly) {
    texts.push(...readWorldwide(data, (file) => !isHeldBackSource(file)));
    const every = options.silverEvery ?? 1;
    if (every > 0) texts.push(...readSilver(data, every));
  }
  const sequences = texts.flatMap((text) => sequencesOf(text, tagger));
  options.log?.(`names: ${texts.length} texts, ${sequences.length} sentences; held back: ${heldBackSources.join(' ')}`);
  const held = licensedOnly ? [] : readWorldwide(data, isHeldBackSource);
  return trainSequenceModel({
    labels: nameLabels,
    sequences,
    epochs: options.epochs ?? 4,
    bits: options.bits ?? 18,
    seed: 1,
    l2: options.l2 ?? 1e-6,
    rate: options.rate ?? 0.05,
    method: options.method ?? 'crf',
    onEpoch: (epoch, bytes) => {
      if (epoch % 2 !== 0 || held.length === 0) return;
      const figures = nameFigures(held, { model: readSequenceModel(bytes()), tagger });
      options.log?.(`names: epoch ${epoch}, held-back sources ${figures.all.f1.toFixed(4)}`);
    },
  });
}

/** The sentences of a text with the features and labels of their words. */
function sequencesOf(named: NamedText, tagger: Tagger): TrainingSequence[] {
  const { article, paragraphs, sentences, tags } = cutText(named, tagger);
  const rules = ruleDrafts(article.text, defaultRegister(), paragraphs, sentences, new Set());
  preferFullOutlets(rules.drafts);
  settleKinds(rules.drafts);
  let at = 0;
  return featuredSentences(paragraphs, sentences, rules, tags).map(({ words, features }) => {
    const gold = new Uint8Array(words.length);
    words.forEach((word, i) => {
      while (at < named.names.length && named.names[at]!.end <= word.start) at++;
      const name = named.names[at];
      if (!name || word.end <= name.start) return;
      const base = 1 + 2 * ['PER', 'ORG', 'LOC', 'MISC'].indexOf(name.type);
      const goes = i > 0 && words[i - 1]!.end > name.start && gold[i - 1] !== 0;
      gold[i] = goes ? base + 1 : base;
    });
    return { features, gold };
  });
}
