import type { Article, AttributionSpans, OutletRegister, Span } from '../../model.ts';
import { type Draft, spanOf } from '../paragraphs/draft.ts';
import type { AnnotationModels } from '../paragraphs/models.ts';
import type { ReadParagraph } from '../paragraphs/read-paragraph.ts';
import { SpeakerResolver } from '../speakers/index.ts';
import { modelDrafts } from './model/model-drafts.ts';
import { withUnreadCues } from './model/unread-cues.ts';
import { withoutForegoing, withoutForeign } from './open-speakers.ts';
import { announcement } from './rules/announcements.ts';
import { cuesIn } from './rules/cues.ts';
import { asksNothing, isDeed } from './rules/deeds.ts';
import { readCue } from './rules/frames.ts';
import { phrasalCues } from './rules/phrasal.ts';
import { quotedLines } from './rules/quoted-lines.ts';
import { carryOutlets } from './rules/retellings.ts';
import type { SentenceState } from './rules/sentence-state.ts';
import { transcriptTurns } from './rules/transcripts.ts';
import { turnOf } from './rules/turns.ts';

/** The attributions of an article's paragraphs: as the models read them with the rules' help, or by the rules alone. */
export function findAttributions(
  article: Article,
  register: OutletRegister,
  paragraphs: readonly ReadParagraph[],
  models?: AnnotationModels,
): AttributionSpans[] {
  const rules = ruleDrafts(paragraphs);
  const read = models ? modelDrafts(paragraphs, rules, models) : null;
  const found = (read === null ? rules : withUnreadCues(read, rules)).map((draft) =>
    withoutForegoing(draft, article.text),
  );
  const drafts = withTurns(found, transcriptTurns(paragraphs));
  const resolver = new SpeakerResolver(article, register, paragraphs);
  const made = drafts
    .filter((draft) => draft.content.length > 0 && !isDeed(draft, article.text))
    .map((draft) => ({ draft, spans: finish(draft, resolver, article.text) }));
  return carryOutlets(withoutForeign(made)).sort((a, b) => firstStart(a) - firstStart(b));
}

/** With the turns of a transcript, in the place of what was read of them. */
function withTurns(drafts: readonly Draft[], turns: readonly Draft[]): readonly Draft[] {
  if (turns.length === 0) return drafts;
  const colons = new Set(turns.map(({ paragraph, cue }) => `${paragraph.index} ${cue!.from}`));
  const isTurn = ({ paragraph, cue }: Draft) => cue !== null && colons.has(`${paragraph.index} ${cue.from}`);
  const place = ({ paragraph, cue, content }: Draft) =>
    cue === null ? (content[0]?.start ?? paragraph.start) : paragraph.tokens[cue.from]!.start;
  return [...drafts.filter((draft) => !isTurn(draft) && draft.content.length > 0), ...turns].sort(
    (a, b) => place(a) - place(b),
  );
}

/** The attributions that the rules find, before their speakers are known. */
export function ruleDrafts(paragraphs: readonly ReadParagraph[]): Draft[] {
  const drafts: Draft[] = [];
  let last: Draft | null = null;
  let pending: Draft | null = null;
  for (const paragraph of paragraphs) {
    const announced: Draft | null = pending;
    const found: Draft[] = paragraphDrafts(paragraph, announced ?? last).filter(
      (draft) => announced === null || draft.continues !== announced,
    );
    if (announced) announced.content.push({ start: paragraph.start, end: paragraph.tokens.at(-1)!.end });
    pending = announcement(paragraph, found);
    if (pending) found.push(pending);
    drafts.push(...found);
    last =
      found.findLast((draft) => isDirect(draft)) ??
      (found.length > 0 || !whollyQuoted(paragraph) ? (found.at(-1) ?? null) : last);
  }
  return drafts;
}

function paragraphDrafts(paragraph: ReadParagraph, before: Draft | null): Draft[] {
  const turn = turnOf(paragraph);
  const drafts: Draft[] = turn ? [turn] : [];
  paragraph.sentences.forEach((sentence, index) => {
    const state: SentenceState = { paragraph, sentence, index, subject: null };
    const cues = cuesIn(paragraph, sentence);
    const own: Draft[] = [];
    cues.forEach((cue, k) => {
      const draft = readCue(state, cue, cues[k + 1]);
      if (draft) own.push(draft);
    });
    own.push(...phrasalCues(state, own));
    own.sort((a, b) => (a.cue?.from ?? 0) - (b.cue?.from ?? 0));
    drafts.push(...own);
  });
  drafts.push(...quotedLines(paragraph, drafts));
  drafts.sort((a, b) => (a.cue?.from ?? 0) - (b.cue?.from ?? 0));
  return carryQuotations(paragraph, drafts, before);
}

/** Quotations no cue claims go on with the speaker before, in the paragraph or from the one before it. */
function carryQuotations(paragraph: ReadParagraph, drafts: readonly Draft[], before: Draft | null): Draft[] {
  const result = [...drafts];
  const { quotations, tokens } = paragraph;
  const claimed = new Uint8Array(quotations.length);
  const speaking = new Array<Draft | undefined>(quotations.length);
  for (const draft of drafts) {
    for (const span of draft.content) {
      for (
        let q = firstEndingAfter(quotations, span.start);
        q < quotations.length && quotations[q]!.start < span.end;
        q++
      ) {
        claimed[q] = 1;
        if (span.start <= quotations[q]!.start && quotations[q]!.end <= span.end + 1) speaking[q] = draft;
      }
    }
  }
  const starts = new Map(paragraph.sentences.map((sentence) => [tokens[sentence.from]!.start, sentence]));
  let previous: Draft | undefined;
  quotations.forEach((quotation, q) => {
    if (speaking[q]) previous = speaking[q];
    const sentence = starts.get(quotation.start);
    if (claimed[q] === 1 || !sentence) return;
    if (tokens[sentence.to - 1]!.end > quotation.end + 1 && quotation.end - quotation.start <= 40) return;
    const content = { start: quotation.start, end: quotation.end };
    if (previous?.cue) previous.content.push(content);
    else if (before && quotation.start === tokens[0]!.start && whollyQuoted(paragraph)) {
      result.push({
        paragraph,
        sentence: 0,
        source: null,
        cue: null,
        content: [content],
        stance: before.stance,
        addressee: null,
        continues: before,
      });
    }
  });
  return result;
}

/** Index of the first span that ends after a place, in sorted spans. */
function firstEndingAfter(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isDirect(draft: Draft): boolean {
  const { quotations } = draft.paragraph;
  return draft.content.some((span) => {
    const quotation = quotations[firstEndingAfter(quotations, span.start)];
    return quotation !== undefined && span.start <= quotation.start && quotation.end <= span.end + 1;
  });
}

function whollyQuoted(paragraph: ReadParagraph): boolean {
  const outside = paragraph.quoted.reduce(
    (count, quotation, i) => count + (quotation < 0 && paragraph.tokens[i]!.shape === 'word' ? 1 : 0),
    0,
  );
  return outside === 0 && paragraph.quotations.length > 0;
}

function finish(draft: Draft, resolver: SpeakerResolver, text: string): AttributionSpans {
  const { paragraph } = draft;
  const { speaker, via } = resolver.resolve(draft);
  const kind = kindOf(draft);
  // What goes on outside quotation marks, with neither source nor cue, may still be the report's, but nobody is shown to say it.
  const unannounced = draft.source === null && draft.cue === null && kind === 'indirect';
  return {
    source: [...(draft.source ? [draft.source] : []), ...(draft.otherSources ?? [])]
      .map((range) => spanOf(paragraph, range))
      .sort((a, b) => a.start - b.start),
    cue: draft.cue ? [spanOf(paragraph, draft.cue)] : [],
    content: [...draft.content].sort((a, b) => a.start - b.start),
    kind,
    speaker: unannounced ? null : speaker,
    via: unannounced && draft.continues?.paragraph !== paragraph ? null : via,
    stance: unannounced || asksNothing(draft, text) ? 'asserts' : draft.stance,
  };
}

/** Direct if the content is nothing but quotation, mixed if it holds some, else indirect. */
function kindOf(draft: Draft): AttributionSpans['kind'] {
  let total = 0;
  let inside = 0;
  for (const span of draft.content) {
    total += span.end - span.start;
    const { quotations } = draft.paragraph;
    for (
      let q = firstEndingAfter(quotations, span.start);
      q < quotations.length && quotations[q]!.start < span.end;
      q++
    ) {
      const quotation = quotations[q]!;
      inside += Math.max(0, Math.min(span.end, quotation.end) - Math.max(span.start, quotation.start));
    }
  }
  if (inside === 0) return 'indirect';
  return inside >= total * 0.95 ? 'direct' : 'mixed';
}

function firstStart(attribution: AttributionSpans): number {
  return Math.min(...[...attribution.source, ...attribution.cue, ...attribution.content].map((span) => span.start));
}
