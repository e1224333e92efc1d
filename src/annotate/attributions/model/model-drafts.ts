import { relatives } from '../../../languages/en/attributions/subjects.ts';
import { reportingForm } from '../../../languages/en/lexicon/reporting-verbs.ts';
import type { TokenRange } from '../../../languages/language.ts';
import type { Span } from '../../../model.ts';
import type { Draft } from '../../paragraphs/draft.ts';
import type { AnnotationModels } from '../../paragraphs/models.ts';
import type { ReadParagraph } from '../../paragraphs/read-paragraph.ts';
import { type DocumentWords, documentWords } from './document-words.ts';
import { type ReadAttribution, readAttributions } from './read-by-model.ts';

/** Content that no cue claims goes on with the speaker before it from so many words on. */
const leastCarried = 3;

/**
 * The attributions as the trained models read them, before their speakers are known; null where a model is missing.
 * @param rules what the rules found: clues for the models, and the stance where both agree on a cue
 */
export function modelDrafts(
  paragraphs: readonly ReadParagraph[],
  rules: readonly Draft[],
  { attributionWords, attributionCues }: AnnotationModels,
): Draft[] | null {
  if (!attributionWords || !attributionCues) return null;
  const words = documentWords(paragraphs, rules);
  if (words.count === 0) return [];
  const { attributions, labels } = readAttributions(words, attributionWords, attributionCues);
  const ruleAt = new Map<number, Draft>();
  for (const rule of rules) {
    if (!rule.cue) continue;
    const start = paragraphStart(words, rule.paragraph.index);
    for (let i = rule.cue.from; i < rule.cue.to; i++) ruleAt.set(start + i, rule);
  }
  const drafts = attributions.map((read) => draftOf(words, read, ruleAt));
  return withCarried(words, labels, attributions, drafts);
}

function paragraphStart({ paragraph, paragraphStart }: DocumentWords, index: number): number {
  let low = 0;
  let high = paragraph.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paragraph[middle]! < index) low = middle + 1;
    else high = middle;
  }
  return paragraphStart[low] ?? 0;
}

function draftOf(
  words: DocumentWords,
  { cue, source, content }: ReadAttribution,
  rules: ReadonlyMap<number, Draft>,
): Draft {
  const p = words.paragraph[cue.from]!;
  const paragraph = words.paragraphs[p]!;
  const start = words.paragraphStart[cue.from]!;
  const local = ({ from, to }: TokenRange): TokenRange => ({
    from: from - start,
    to: Math.min(to - start, paragraph.tokens.length),
  });
  const sources = source.filter(({ from }) => words.paragraph[from] === p);
  const distance = (run: TokenRange) => (run.from < cue.from ? cue.from - run.to : run.from - cue.to);
  const nearest = sources.toSorted((a, b) => distance(a) - distance(b) || a.from - b.from)[0];
  let rule: Draft | undefined;
  for (let i = cue.from; i < cue.to && !rule; i++) rule = rules.get(i);
  const sentence = paragraph.sentences.findIndex(({ to }) => cue.from - start < to);
  const first = Math.min(cue.from, nearest?.from ?? cue.from) - start;
  return {
    paragraph,
    sentence,
    source: nearest ? throughRelative(paragraph, local(nearest), rule) : null,
    otherSources: sources.filter((run) => run !== nearest).map(local),
    cue: local(cue),
    content: content.flatMap((run) => spansOf(words, run)),
    stance: rule?.stance ?? stanceOf(words, cue),
    addressee: { from: first, to: paragraph.sentences[sentence]!.to },
    continues: null,
  };
}

/** Who a relative clause is said of, where the model has taken the last phrase of the clause for who speaks. */
function throughRelative({ tokens }: ReadParagraph, source: TokenRange, rule: Draft | undefined): TokenRange {
  const fuller = rule?.source;
  if (!fuller || fuller.to !== source.to || fuller.from >= source.from) return source;
  return tokens.slice(fuller.from, source.from).some(({ lower }) => relatives.has(lower)) ? fuller : source;
}

function stanceOf(words: DocumentWords, cue: TokenRange): Draft['stance'] {
  for (let i = cue.to - 1; i >= cue.from; i--) {
    const form = reportingForm(words.tokens[i]!.lower);
    if (form) return form.stance;
  }
  return 'asserts';
}

/** The text of a run of words, one span a paragraph. */
function spansOf(words: DocumentWords, { from, to }: TokenRange): Span[] {
  const spans: Span[] = [];
  let start = from;
  for (let i = from + 1; i <= to; i++) {
    if (i < to && words.paragraph[i] === words.paragraph[start]) continue;
    spans.push({ start: words.tokens[start]!.start, end: words.tokens[i - 1]!.end });
    start = i;
  }
  return spans;
}

/** Adds what the first reading calls content and no cue has claimed: it goes on with the speaker before. */
function withCarried(
  words: DocumentWords,
  labels: Uint8Array,
  attributions: readonly ReadAttribution[],
  drafts: readonly Draft[],
): Draft[] {
  const claimed = new Uint8Array(words.count);
  for (const { content } of attributions) for (const { from, to } of content) claimed.fill(1, from, to);
  const carried: { at: number; draft: Draft }[] = drafts.map((draft, i) => ({ at: attributions[i]!.cue.from, draft }));
  let last: Draft | null = null;
  let next = 0;
  const all = [...carried];
  for (let i = 0; i < words.count; i++) {
    while (next < carried.length && carried[next]!.at <= i) {
      const { draft } = carried[next++]!;
      if (draft.source) last = draft;
    }
    if (labels[i]! % 3 === 0 || claimed[i] === 1) continue;
    let to = i + 1;
    while (to < words.count && labels[to]! % 3 !== 0 && claimed[to] === 0 && words.paragraph[to] === words.paragraph[i])
      to++;
    if (last && to - i >= leastCarried) all.push({ at: i, draft: carriedDraft(words, last, { from: i, to }) });
    i = to - 1;
  }
  return all.sort((a, b) => a.at - b.at).map(({ draft }) => draft);
}

function carriedDraft(words: DocumentWords, before: Draft, run: TokenRange): Draft {
  return {
    paragraph: words.paragraphs[words.paragraph[run.from]!]!,
    sentence: 0,
    source: null,
    cue: null,
    content: spansOf(words, run),
    stance: before.stance,
    addressee: null,
    continues: before,
  };
}
