import type { Paragraph } from '../paragraphs/paragraphs.ts';
import type { Draft } from './rules/drafts.ts';

/** "The Times" beside "the Port Calder Times" is the latter, whatever other Times there are. */
export function preferFullOutlets(drafts: Draft[]): void {
  const longest = new Map<string, string>();
  for (const { kind, text, canonical } of drafts) {
    const words = text.replace(/^the\s/iu, '').split(/\s+/u);
    if (kind === 'outlet' && words.length > 1) longest.set(words.at(-1)!, canonical!);
  }
  for (const draft of drafts) {
    const short = draft.text.replace(/^the\s/iu, '');
    if (draft.kind === 'outlet' && longest.has(short)) draft.canonical = longest.get(short)!;
  }
}

/** Lets sure mentions decide unsure ones; gives the fullest form of each surname and acronym. */
export function settleKinds(drafts: Draft[]): Map<string, Draft> {
  const byText = new Map<string, Draft>();
  const full = new Map<string, Draft>();
  for (const draft of drafts) {
    const known = byText.get(draft.text);
    if (!known || (draft.sure && !known.sure)) byText.set(draft.text, draft);
    if (draft.kind === 'outlet') continue;
    const words = draft.text.split(/\s+/u);
    if (words.length < 2) continue;
    if (draft.kind === 'person') {
      const surname = words.findLast((word) => !/^(?:Jr|Sr|II|III|IV)\.?$/u.test(word))!;
      longer(full, surname, draft);
      if (words.length > 2) longer(full, words.slice(1).join(' '), draft);
    } else if (draft.kind === 'organisation') longer(full, acronym(words), draft);
  }
  const counts = new Map<string, number>();
  const spoken = new Set<string>();
  for (const draft of drafts) {
    counts.set(draft.text, (counts.get(draft.text) ?? 0) + 1);
    if (draft.kind === 'organisation') spoken.add(draft.text);
  }
  for (const draft of drafts) {
    if (draft.sure) continue;
    const same = byText.get(draft.text);
    const whole = full.get(draft.text);
    if (same?.sure) {
      draft.kind = same.kind;
      draft.canonical = same.canonical;
    } else if (whole) draft.kind = whole.kind;
    else if (draft.kind === 'other' && !draft.text.includes(' ') && counts.get(draft.text)! > 2)
      draft.kind = 'organisation';
    else if (spoken.has(draft.text) && !draft.text.includes(' ') && counts.get(draft.text)! > 1)
      draft.kind = 'organisation';
  }
  return full;
}

function longer(full: Map<string, Draft>, key: string, draft: Draft): void {
  const old = full.get(key);
  if (!old || (draft.sure && !old.sure)) full.set(key, draft);
}

function acronym(words: readonly string[]): string {
  return words.map((word) => (/^\p{Lu}/u.test(word) ? word[0] : '')).join('');
}

/** In a headline of capitals only names known from the body, and places, are told. */
export function knownIn(text: string, paragraph: Paragraph, index: number, drafts: readonly Draft[]): Draft[] {
  const known = new Map<string, Draft>();
  for (const draft of drafts) {
    if (draft.kind === 'outlet' || draft.kind === 'other') continue;
    known.set(draft.text, draft);
    const surname = draft.text.split(/\s+/u).at(-1)!;
    if (draft.kind === 'person' && surname.length > 2 && !known.has(surname)) known.set(surname, draft);
  }
  const found: Draft[] = [];
  const { tokens } = paragraph;
  for (let i = 0; i < tokens.length; i++) {
    for (let to = Math.min(tokens.length, i + 5); to > i; to--) {
      if (!tokens[i]!.capital) break;
      const words = text.slice(tokens[i]!.start, tokens[to - 1]!.end);
      const draft = known.get(words);
      if (!draft) continue;
      found.push({
        ...draft,
        paragraph: index,
        run: { from: i, to, titleFrom: i },
        start: tokens[i]!.start,
        end: tokens[to - 1]!.end,
        text: words,
      });
      i = to - 1;
      break;
    }
  }
  return found;
}
