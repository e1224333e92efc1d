import { LINK_AT_HEAD } from '../../languages/en/clauses/edges.ts';
import { overlaps, type Span } from '../../model.ts';
import { bodyStart } from '../gloss/dateline.ts';
import { clausesOf, withoutEscapes } from '../testimonies/clauses.ts';
import { type WordingSpan, wordingSpanAt } from './wording-span.ts';

/** A wider stretch has so many times the words at most, and a few more: a subject, or who says it. */
const GROWTH = {
  alone: { times: 1.3, more: 2 },
  shared: { times: 1.6, more: 4 },
  /** Where the stretch itself hardly says anything alone. */
  needed: { times: 2.5, more: 8 },
} as const;
/** What is too long to be read wider. */
const SENTENCE = {
  /** What is longer, in code units, is no sentence. */
  longest: 1200,
  /** A sentence of more clauses is not tried clause by clause. */
  mostClauses: 8,
} as const;

/**
 * Other stretches of the sentence that hold a stretch and little else: with the clauses before and behind it, up to the whole
 * sentence, and without a dateline. Marks at their ends go where their other half is not inside.
 *
 * @param growth how much wider: `shared` where other texts state the claim, so that their witnesses say what it is about and this one
 *   may say more; `needed` where the stretch itself hardly says anything alone
 */
export function otherStretches(wording: WordingSpan, growth: keyof typeof GROWTH): WordingSpan[] {
  const most = GROWTH[growth].times * wording.words.length + GROWTH[growth].more;
  return stretchesAround(wording).filter(({ words }) => words.length <= most);
}

/** All stretches of the sentence that hold a stretch, up to the whole sentence. */
export function stretchesAround(wording: WordingSpan): WordingSpan[] {
  const { placed, around } = wording;
  const { text } = placed.article;
  if (around.end - around.start > SENTENCE.longest) return [];
  const clauses = clausesOf(placed.annotations.clauseBreaks, around, placed.words).slice(0, SENTENCE.mostClauses);
  const starts = [around.start, ...clauses.slice(1).map(({ start }) => start)].filter((at) => at <= wording.start);
  const ends = [...clauses.slice(0, -1).map(({ end }) => end), around.end].filter((at) => at >= wording.end);
  const said = spokenSpans(wording);
  const seen = new Set<string>();
  const spans = [wording.start, ...starts].flatMap((start) => [wording.end, ...ends].map((end) => ({ start, end })));
  const body = { start: bodyStart(text, around), end: around.end };
  const core = { start: Math.max(wording.start, body.start), end: wording.end };
  return [...spans, ...said]
    .map((span) => tidied(text, { start: Math.max(span.start, body.start), end: span.end }, body))
    .flatMap((span) => {
      const key = `${span.start} ${span.end}`;
      if (seen.has(key) || span.start > core.start || span.end < core.end) return [];
      seen.add(key);
      const wider = wordingSpanAt(wording, span);
      return span.start !== wording.start || span.end !== wording.end ? [wider] : [];
    });
}

/** With who says it and how, where they stand in the same sentence: the stretch, or all that is said. */
function spokenSpans({ speeches, start, end, around }: WordingSpan): Span[] {
  return speeches.flatMap(({ source, cue, content }) => {
    const said = content.find((one) => overlaps(one, { start, end }));
    const who = [...source, ...cue];
    if (
      said === undefined ||
      who.length === 0 ||
      !who.every((one) => around.start <= one.start && one.end <= around.end)
    )
      return [];
    const hull = (span: Span): Span => ({
      start: Math.min(span.start, ...who.map((one) => one.start)),
      end: Math.max(span.end, ...who.map((one) => one.end)),
    });
    const whole = { start: Math.max(said.start, around.start), end: Math.min(said.end, around.end) };
    return [hull({ start, end }), hull({ start: Math.min(start, whole.start), end: Math.max(end, whole.end) })];
  });
}

/** Without blanks around and the "and" before it; a mark whose other half stands just outside takes it in. */
function tidied(text: string, span: Span, around: Span): Span {
  let { start, end } = withoutEscapes(text, span);
  const linking = start === around.start ? null : LINK_AT_HEAD.exec(text.slice(start, start + 12));
  if (linking !== null) start += linking[0].length;
  while (start < end && /\s/u.test(text[start]!)) start += 1;
  while (end > start && /\s/u.test(text[end - 1]!)) end -= 1;
  const outer = start > around.start ? text[start - 1]! : '';
  const isOpening = start - 1 === around.start || /\s/u.test(text[start - 2] ?? ' ');
  if ((outer === '“' || (outer === '"' && isOpening)) && /[”"]/u.test(text.slice(start, end))) start -= 1;
  const inside = text.slice(start, end);
  const open = (inside.match(/“/gu)?.length ?? 0) > (inside.match(/”/gu)?.length ?? 0);
  const straight = (inside.match(/"/gu)?.length ?? 0) % 2 === 1;
  const mark = open || straight ? /^[.,!?]?["”]/u.exec(text.slice(end, Math.min(around.end, end + 2))) : null;
  return { start, end: mark === null ? end : end + mark[0].length };
}
