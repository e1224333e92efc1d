import type { NameKind } from '../../model.ts';
import type { Paragraph } from '../paragraphs/paragraphs.ts';
import type { Draft } from './rules/drafts.ts';
import { givenName } from './rules/given-names.ts';

/** What a rule's mention of a single word counts beside a mention the model sees. */
const ruleWeight = 0.4;

/** A single word named so often without a longer form is no person: the news gives a person's full name first. */
const often = 5;

/**
 * Lets the mentions of an article agree: the same words name the same kind, by majority, longer forms voting for the
 * surname they end with. Mentions in headlines of capitals have no vote.
 * @param ruled what the rules found
 */
export function agree(drafts: readonly Draft[], ruled: readonly Draft[], titleCased: ReadonlySet<number>): void {
  const votes = new Map<string, Map<NameKind, number>>();
  const vote = (text: string, kind: NameKind, weight: number) => {
    const counts = votes.get(text) ?? new Map<NameKind, number>();
    counts.set(kind, (counts.get(kind) ?? 0) + weight);
    votes.set(text, counts);
  };
  const parts = new Set<string>();
  const titled = new Set<string>();
  const mentions = new Map<string, number>();
  for (const { text, kind, paragraph, run } of drafts) {
    if (kind === 'outlet' || titleCased.has(paragraph)) continue;
    vote(text, kind, 1);
    mentions.set(text, (mentions.get(text) ?? 0) + 1);
    if (run.titleFrom < run.from) titled.add(text);
    if (kind === 'person' && text.includes(' ')) for (const part of text.split(' ')) parts.add(part);
  }
  for (const { text, kind } of ruled)
    if (kind !== 'outlet' && votes.has(text) && !text.includes(' ')) vote(text, kind, ruleWeight);
  for (const part of parts) if (votes.has(part)) vote(part, 'person', 1.5);
  for (const [text, counts] of votes) {
    const single = !text.includes(' ') && (mentions.get(text) ?? 0) >= often;
    if (single && !parts.has(text) && !titled.has(text) && !givenName(text)) counts.delete('person');
    if (counts.size === 0) counts.set('organisation', 1);
  }
  for (const draft of drafts) {
    const counts = draft.kind === 'outlet' ? undefined : votes.get(draft.text);
    if (counts) draft.kind = favourite(counts, draft.kind);
  }
}

/** The kind with most votes; the draft's own where it has as many. */
function favourite(counts: ReadonlyMap<NameKind, number>, own: NameKind): NameKind {
  let best = own;
  let most = counts.get(own) ?? 0;
  for (const [kind, count] of counts) {
    if (count <= most) continue;
    best = kind;
    most = count;
  }
  return best;
}

/** Mentions that were passed over: the same words as a name that is called twice, capitalised inside a sentence. */
export function passedOver(text: string, paragraphs: readonly Paragraph[], drafts: readonly Draft[]): Draft[] {
  const known = new Map<string, Draft>();
  const counts = new Map<string, number>();
  for (const draft of drafts) {
    const words = draft.text.split(' ').length;
    if (draft.kind === 'outlet' || draft.kind === 'other' || draft.text.length < 4) continue;
    counts.set(draft.text, (counts.get(draft.text) ?? 0) + 1);
    if (words > 1 || counts.get(draft.text)! > 1) known.set(draft.text, draft);
    const surname = draft.text.slice(draft.text.lastIndexOf(' ') + 1);
    if (words > 1 && draft.kind === 'person' && surname.length > 3 && !known.has(surname)) known.set(surname, draft);
  }
  const first = new Set([...known.keys()].map((name) => name.split(' ', 1)[0]!));
  const taken = paragraphs.map(({ tokens }) => new Uint8Array(tokens.length));
  for (const { paragraph, run } of drafts) taken[paragraph]!.fill(1, run.from, run.to);
  const found: Draft[] = [];
  paragraphs.forEach(({ tokens }, paragraph) => {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (!token.capital || taken[paragraph]![i] === 1 || !first.has(token.text)) continue;
      if (tokens[i - 1]?.capital === true) continue;
      for (let to = Math.min(tokens.length, i + 4); to > i; to--) {
        const draft = known.get(text.slice(token.start, tokens[to - 1]!.end));
        if (!draft || tokens[to]?.capital === true) continue;
        if (taken[paragraph]!.subarray(i, to).some((on) => on === 1)) continue;
        const run = { from: i, to, titleFrom: i };
        const [start, end] = [token.start, tokens[to - 1]!.end];
        found.push({ ...draft, paragraph, run, start, end, text: text.slice(start, end) });
        i = to - 1;
        break;
      }
    }
  });
  return found;
}
