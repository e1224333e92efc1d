import { table } from '../../../base/table.ts';

/**
 * The parts of speech the tagger tells apart: the Penn tags, without the distinctions reading the news does not need
 * (degrees of comparison, number of proper names, the several marks). Verb forms are kept: cues hang on them.
 */
export const tagLabels = [
  'NN',
  'NNS',
  'NNP',
  'JJ',
  'RB',
  'PRP',
  'PRP$',
  'DT',
  'IN',
  'TO',
  'VB',
  'VBD',
  'VBG',
  'VBN',
  'VBZ',
  'VBP',
  'MD',
  'CC',
  'CD',
  'WP',
  'WRB',
  'POS',
  'RP',
  'EX',
  'PUNCT',
  'SYM',
  'UH',
  'X',
] as const;

/** The name of a tag. */
export type TagLabel = (typeof tagLabels)[number];

const reduced: Readonly<Record<string, TagLabel>> = table({
  NNPS: 'NNP',
  JJR: 'JJ',
  JJS: 'JJ',
  RBR: 'RB',
  RBS: 'RB',
  PDT: 'DT',
  WDT: 'WP',
  WP$: 'WP',
  $: 'SYM',
  '#': 'SYM',
  AFX: 'JJ',
  NFP: 'PUNCT',
  HYPH: 'PUNCT',
});

const known: ReadonlySet<string> = new Set(tagLabels);

/** The tag for a Penn tag; marks become `PUNCT`, foreign words, list marks and addresses `X`. */
export function fromPenn(penn: string): TagLabel {
  const tag = reduced[penn];
  if (tag) return tag;
  if (known.has(penn)) return penn as TagLabel;
  return /^[^\p{L}]+$|^-[LR][RSC]B-$/u.test(penn) ? 'PUNCT' : 'X';
}

/** Parts of speech as most taggers share them, for comparison. */
export type CoarseTag =
  | 'NOUN'
  | 'PROPN'
  | 'VERB'
  | 'ADJ'
  | 'ADV'
  | 'DET/PRON'
  | 'ADP'
  | 'CCONJ'
  | 'NUM'
  | 'PUNCT'
  | 'X';

const coarse: Readonly<Record<TagLabel, CoarseTag>> = {
  NN: 'NOUN',
  NNS: 'NOUN',
  NNP: 'PROPN',
  JJ: 'ADJ',
  RB: 'ADV',
  PRP: 'DET/PRON',
  PRP$: 'DET/PRON',
  DT: 'DET/PRON',
  IN: 'ADP',
  TO: 'ADP',
  VB: 'VERB',
  VBD: 'VERB',
  VBG: 'VERB',
  VBN: 'VERB',
  VBZ: 'VERB',
  VBP: 'VERB',
  MD: 'VERB',
  CC: 'CCONJ',
  CD: 'NUM',
  WP: 'DET/PRON',
  WRB: 'ADV',
  POS: 'ADP',
  RP: 'ADP',
  EX: 'DET/PRON',
  PUNCT: 'PUNCT',
  SYM: 'X',
  UH: 'X',
  X: 'X',
};

/** The coarse part of speech of a tag. */
export function coarseTag(tag: TagLabel): CoarseTag {
  return coarse[tag];
}
