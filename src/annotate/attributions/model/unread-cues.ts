import { clauseJoinersOrStop, contentOpeners, plainSayings } from '../../../languages/en/attributions/clause-words.ts';
import { negations, subjectPronouns } from '../../../languages/en/lexicon/function-words.ts';
import { reportingForm } from '../../../languages/en/lexicon/reporting-verbs.ts';
import type { Span } from '../../../model.ts';
import type { Draft } from '../../paragraphs/draft.ts';
import { tokenFrom } from '../../paragraphs/read-paragraph.ts';

/**
 * Adds what the rules find and the model has passed over, where the rules are sure: a quotation with its own source and
 * verb beside it ("…," said X), which then is nobody else's, denials and pleas ("X denied it"), and "according to X".
 *
 * @param drafts of the model, in the order of the text
 */
export function withUnreadCues(drafts: readonly Draft[], rules: readonly Draft[]): Draft[] {
  const read = new Map<number, ReadByModel>();
  for (const draft of drafts) {
    const { index } = draft.paragraph;
    let here = read.get(index);
    if (here === undefined) {
      here = new ReadByModel(draft);
      read.set(index, here);
    }
    here.add(draft);
  }
  const added: Draft[] = [];
  for (const rule of rules) {
    if (rule.cue === null || rule.source === null || rule.content.length === 0) continue;
    const announced = rule.content.every(({ start }) => start >= rule.paragraph.end);
    const here = read.get(rule.paragraph.index + (announced ? 1 : 0));
    if (announced) {
      if (rule.beside === true && here !== undefined && here.giveUpQuoted(rule)) added.push(rule);
      continue;
    }
    if (here?.hasCue(rule)) {
      if (rule.beside === true && isQuoted(rule) && here.giveUpSourceless(rule)) added.push(rule);
      continue;
    }
    if (isQuoted(rule) && (rule.beside === true || isSaying(rule))) {
      if (here === undefined || here.giveUp(rule)) added.push(rule);
    } else if (isAccording(rule)) added.push(rule);
    else if (isPlainSaying(rule)) {
      here?.giveUpUnclaimed(rule);
      added.push(rule);
    } else if (rule.stance === 'denies' || isPlea(rule))
      added.push({ ...rule, content: rule.content.map((span) => firstClause(rule, span)) });
  }
  if (added.length === 0) return [...drafts];
  const place = ({ paragraph, cue, content }: Draft) =>
    cue === null ? (content[0]?.start ?? paragraph.start) : paragraph.tokens[cue.from]!.start;
  return [...drafts.filter(({ content }) => content.length > 0), ...added].sort((a, b) => place(a) - place(b));
}

/** Contents of one paragraph that reach over a place, at most: they hardly ever nest so deep. */
const mostOver = 30;

/** What the model read in one paragraph. */
class ReadByModel {
  readonly #cues: Uint8Array;
  readonly #contents: { readonly span: Span; readonly draft: Draft }[] = [];
  #sorted = true;

  constructor({ paragraph }: Draft) {
    this.#cues = new Uint8Array(paragraph.tokens.length);
  }

  add(draft: Draft): void {
    if (draft.cue !== null) this.#cues.fill(1, draft.cue.from, draft.cue.to);
    for (const span of draft.content) this.#contents.push({ span, draft });
    this.#sorted = false;
  }

  hasCue({ cue }: Draft): boolean {
    return this.#cues.subarray(cue!.from, cue!.to).includes(1);
  }

  /** Takes the words of a paragraph that another announces from whoever had them, if all of it is quoted. */
  giveUpQuoted(rule: Draft): boolean {
    const paragraph = this.#contents[0]?.draft.paragraph;
    return paragraph !== undefined && isQuoted({ ...rule, paragraph }) && this.giveUp({ ...rule, sentence: -1 });
  }

  /** Takes words that nobody is shown to say from what went on with the speaker before. */
  giveUpUnclaimed(rule: Draft): void {
    this.#sort();
    for (const { span, draft } of rule.content.flatMap((own) => this.#over(own))) {
      if (draft.cue !== null) continue;
      const at = draft.content.indexOf(span);
      if (at >= 0) draft.content.splice(at, 1);
    }
  }

  /** Takes its content from the model's own attribution with the rule's cue where that has no source. */
  giveUpSourceless(rule: Draft): boolean {
    this.#sort();
    const same = rule.content
      .flatMap((own) => this.#over(own))
      .filter(
        ({ draft }) =>
          draft.cue !== null && draft.cue.from < rule.cue!.to && rule.cue!.from < draft.cue.to && draft.source === null,
      );
    for (const { draft } of same) draft.content.length = 0;
    return same.length > 0;
  }

  /** Takes a rule's content from attributions of other sentences; false where one of its own sentence keeps it. */
  giveUp(rule: Draft): boolean {
    this.#sort();
    const over = rule.content.flatMap((span) => this.#over(span));
    const keeps = ({ span, draft }: { readonly span: Span; readonly draft: Draft }) =>
      draft.cue !== null && draft.sentence === rule.sentence && !holdsCue(span, rule);
    if (over.some(keeps)) return false;
    for (const { span, draft } of over) {
      if (holdsCue(span, rule)) continue;
      const at = draft.content.indexOf(span);
      if (at >= 0) draft.content.splice(at, 1);
    }
    return true;
  }

  #sort(): void {
    if (!this.#sorted) this.#contents.sort((a, b) => a.span.start - b.span.start);
    this.#sorted = true;
  }

  #over(span: Span): { readonly span: Span; readonly draft: Draft }[] {
    let low = 0;
    let high = this.#contents.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#contents[middle]!.span.start < span.end) low = middle + 1;
      else high = middle;
    }
    return this.#contents.slice(Math.max(0, low - mostOver), low).filter((one) => span.start < one.span.end);
  }
}

/** What is said holds the rule's cue too: somebody tells what another said. */
function holdsCue({ start, end }: Span, { paragraph: { tokens }, cue }: Draft): boolean {
  return cue !== null && start <= tokens[cue.from]!.start && tokens[cue.to - 1]!.end <= end;
}

function isSaying({ paragraph, cue }: Draft): boolean {
  return paragraph.tokens.slice(cue!.from, cue!.to).some(({ lower }) => reportingForm(lower)?.frame === 'speech');
}

/** "X said that …", "…, X told Y": nothing but a verb of saying in the past with its subject. */
function isPlainSaying({ paragraph, cue, source }: Draft): boolean {
  const words = paragraph.tokens.slice(cue!.from, cue!.to).map(({ lower }) => lower);
  const first = source === null ? '' : paragraph.tokens[source.from]!.lower;
  return (
    !contentOpeners.has(first) &&
    words.some((word) => plainSayings.has(word)) &&
    !words.some((word) => negations.has(word))
  );
}

function isAccording({ paragraph, cue }: Draft): boolean {
  return paragraph.tokens[cue!.from]!.lower === 'according';
}

function isPlea({ paragraph, cue }: Draft): boolean {
  return paragraph.tokens.slice(cue!.from, cue!.to).some(({ lower }) => reportingForm(lower)?.lemma === 'plead');
}

/** True if all its content is quoted. */
function isQuoted({ paragraph, content }: Draft): boolean {
  return content.every((span) => {
    const quotation = paragraph.quotations[paragraph.quoted[tokenFrom(paragraph, span.start)] ?? -1];
    return quotation !== undefined && quotation.start <= span.start && span.end <= quotation.end + 1;
  });
}

/** What a verb has for its object ends where a clause with a subject of its own begins: "the charges, and she …". */
function firstClause({ paragraph }: Draft, span: Span): Span {
  const { tokens, named } = paragraph;
  const first = tokenFrom(paragraph, span.start);
  for (let i = first + 1; i < tokens.length - 1 && tokens[i]!.end < span.end; i += 1) {
    if (!clauseJoinersOrStop.has(tokens[i]!.lower)) continue;
    if (named[i + 1]! < 0 && !subjectPronouns.has(tokens[i + 1]!.lower)) continue;
    return { start: span.start, end: tokens[tokens[i - 1]!.text === ',' ? i - 2 : i - 1]!.end };
  }
  return span;
}
