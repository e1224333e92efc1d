import type { Span } from '../../model.ts';
import { subjectPronouns } from '../lexicon/function-words.ts';
import { reportingForm } from '../lexicon/reporting-verbs.ts';
import type { Draft } from './draft.ts';

/**
 * Adds what the rules find and the model has passed over, where the rules are sure: a quotation with its own source and
 * verb beside it ("…," said X), which then is nobody else's, denials and pleas ("X denied it").
 *
 * @param drafts of the model, in the order of the text
 */
export function withUnreadCues(drafts: readonly Draft[], rules: readonly Draft[]): Draft[] {
  const byParagraph = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const list = byParagraph.get(draft.paragraph.index);
    if (list === undefined) byParagraph.set(draft.paragraph.index, [draft]);
    else list.push(draft);
  }
  const added: Draft[] = [];
  for (const rule of rules) {
    if (rule.cue === null || rule.source === null || rule.content.length === 0) continue;
    const near = byParagraph.get(rule.paragraph.index) ?? [];
    if (near.some((draft) => touchesCue(draft, rule))) continue;
    if (isQuoted(rule) && isSaying(rule)) {
      for (const draft of near) if (draft.cue === null || draft.sentence !== rule.sentence) giveUp(draft, rule.content);
      if (near.every((draft) => draft.content.every((span) => !overlapping(span, rule.content)))) added.push(rule);
    } else if (rule.stance === 'denies' || isPlea(rule))
      added.push({ ...rule, content: rule.content.map((span) => firstClause(rule, span)) });
  }
  if (added.length === 0) return [...drafts];
  const place = ({ paragraph, cue, content }: Draft) =>
    cue === null ? (content[0]?.start ?? paragraph.start) : paragraph.tokens[cue.from]!.start;
  return [...drafts.filter(({ content }) => content.length > 0), ...added].sort((a, b) => place(a) - place(b));
}

function touchesCue({ cue }: Draft, rule: Draft): boolean {
  return cue !== null && cue.from < rule.cue!.to && rule.cue!.from < cue.to;
}

function isSaying({ paragraph, cue }: Draft): boolean {
  return paragraph.tokens.slice(cue!.from, cue!.to).some(({ lower }) => reportingForm(lower)?.frame === 'speech');
}

function isPlea({ paragraph, cue }: Draft): boolean {
  return paragraph.tokens.slice(cue!.from, cue!.to).some(({ lower }) => reportingForm(lower)?.lemma === 'plead');
}

/** True if all its content is quoted. */
function isQuoted({ paragraph, content }: Draft): boolean {
  return content.every((span) =>
    paragraph.quotations.some(({ start, end }) => start <= span.start && span.end <= end + 1),
  );
}

function overlapping(span: Span, others: readonly Span[]): boolean {
  return others.some((other) => span.start < other.end && other.start < span.end);
}

/** What a verb has for its object ends where a clause with a subject of its own begins: "the charges, and she …". */
function firstClause({ paragraph: { tokens, named } }: Draft, span: Span): Span {
  const first = tokens.findIndex(({ start }) => start >= span.start);
  for (let i = first + 1; i < tokens.length - 1 && tokens[i]!.end < span.end; i += 1) {
    if (!/^(?:and|but|while|though|although|;)$/u.test(tokens[i]!.lower)) continue;
    if (named[i + 1]! < 0 && !subjectPronouns.has(tokens[i + 1]!.lower)) continue;
    return { start: span.start, end: tokens[tokens[i - 1]!.text === ',' ? i - 2 : i - 1]!.end };
  }
  return span;
}

/** Takes the spans out of a draft's content. */
function giveUp(draft: Draft, spans: readonly Span[]): void {
  const kept = draft.content.filter((span) => !overlapping(span, spans));
  if (kept.length < draft.content.length) draft.content.splice(0, draft.content.length, ...kept);
}
