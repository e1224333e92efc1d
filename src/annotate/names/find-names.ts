import type { Article, Name, NameKind, OutletRegister } from '../../model.ts';
import type { Paragraph } from '../paragraphs.ts';
import type { TokenRange } from '../sentences.ts';
import type { Token } from '../tokenize.ts';
import { type Gender, genderOfRun, guessKind } from './kinds.ts';
import { listedOutlets, looksLikeOutlet, type OutletMention } from './outlets.ts';
import { type Run, runsIn } from './runs.ts';
import { withShortOutlets } from './short-outlets.ts';

/** A name with the tokens of its paragraph it covers. */
export interface NamedTokens extends TokenRange {
  readonly paragraph: number;
  /** First token of the titles before a person's name. */
  readonly titleFrom: number;
  readonly name: Name;
  readonly text: string;
  /** The fullest form of this name in the article. */
  readonly full: string;
  readonly gender: Gender;
  /** "the newspaper", standing for an outlet named before: no name, but a source. */
  readonly anaphor: boolean;
}

interface Draft {
  paragraph: number;
  run: Run;
  kind: NameKind;
  sure: boolean;
  text: string;
  canonical: string | null;
  gender: Gender;
  fullOutlet: boolean;
}

/** The names of an article, paragraph by paragraph in order. */
export function findNames(
  article: Article,
  register: OutletRegister,
  paragraphs: readonly Paragraph[],
  sentences: readonly (readonly TokenRange[])[],
): NamedTokens[] {
  const { text } = article;
  const lowered = loweredWords(paragraphs);
  const links = new Set(article.hyperlinks.map((link) => link.start));
  const drafts: Draft[] = [];
  const titleCased: number[] = [];
  paragraphs.forEach((paragraph, index) => {
    const { tokens } = paragraph;
    const outlets = listedOutlets(text, tokens, register);
    for (const outlet of outlets) drafts.push(outletDraft(text, tokens, index, outlet));
    if (isTitleCased(paragraph)) {
      titleCased.push(index);
      return;
    }
    const covered = new Set<number>();
    for (const outlet of outlets) for (let i = outlet.from; i < outlet.to; i++) covered.add(i);
    for (const sentence of sentences[index]!) {
      for (const run of runsIn(tokens, sentence, lowered)) {
        const clear = clearOf(run, covered);
        if (clear) drafts.push(draftOf(text, tokens, index, clear, links));
      }
    }
  });
  preferFullOutlets(drafts);
  const full = settleKinds(drafts);
  for (const index of titleCased) drafts.push(...knownIn(text, paragraphs[index]!, index, drafts));
  drafts.sort((a, b) => a.paragraph - b.paragraph || a.run.from - b.run.from);
  const named = drafts.map((draft) => finish(draft, paragraphs[draft.paragraph]!.tokens, full));
  return withShortOutlets(text, paragraphs, withoutOverlaps(named), article, register);
}

function loweredWords(paragraphs: readonly Paragraph[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { tokens } of paragraphs) for (const token of tokens) if (!token.capital) words.add(token.lower);
  return words;
}

/** A headline where most words are capital tells nothing by its capitals. */
function isTitleCased(paragraph: Paragraph): boolean {
  const words = paragraph.tokens.filter((token) => token.shape === 'word' && token.text.length > 3);
  const capitals = words.filter((token) => token.capital).length;
  return words.length > 3 && capitals / words.length > 0.6 && (paragraph.kind === 'headline' || words.length > 5);
}

function clearOf(run: Run, covered: ReadonlySet<number>): Run | null {
  let { from, to } = run;
  for (let i = run.from; i < run.to; i++) {
    if (!covered.has(i)) continue;
    if (i === from) from = i + 1;
    else {
      to = i;
      break;
    }
  }
  return from < to ? { from, to, titleFrom: from === run.from ? run.titleFrom : from } : null;
}

function outletDraft(text: string, tokens: readonly Token[], paragraph: number, outlet: OutletMention): Draft {
  const run = { from: outlet.from, to: outlet.to, titleFrom: outlet.from };
  const words = text.slice(tokens[run.from]!.start, tokens[run.to - 1]!.end);
  return {
    paragraph,
    run,
    kind: 'outlet',
    sure: true,
    text: words,
    canonical: outlet.canonical,
    gender: null,
    fullOutlet: outlet.full,
  };
}

function draftOf(
  text: string,
  tokens: readonly Token[],
  paragraph: number,
  run: Run,
  links: ReadonlySet<number>,
): Draft {
  const words = text.slice(tokens[run.from]!.start, tokens[run.to - 1]!.end);
  const linked = links.has(tokens[run.from]!.start);
  if (looksLikeOutlet(tokens, run.from, run.to, linked)) {
    return {
      paragraph,
      run,
      kind: 'outlet',
      sure: true,
      text: words,
      canonical: words,
      gender: null,
      fullOutlet: true,
    };
  }
  const { kind, sure } = guessKind(text, tokens, run);
  const gender = kind === 'person' ? genderOfRun(tokens, run) : null;
  return { paragraph, run, kind, sure, text: words, canonical: null, gender, fullOutlet: false };
}

/** "The Times" beside "the Port Calder Times" is the latter, whatever other Times there are. */
function preferFullOutlets(drafts: Draft[]): void {
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
function settleKinds(drafts: Draft[]): Map<string, Draft> {
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
function knownIn(text: string, paragraph: Paragraph, index: number, drafts: readonly Draft[]): Draft[] {
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
      found.push({ ...draft, paragraph: index, run: { from: i, to, titleFrom: i }, text: words });
      i = to - 1;
      break;
    }
  }
  return found;
}

function finish(draft: Draft, tokens: readonly Token[], full: Map<string, Draft>): NamedTokens {
  const whole = draft.kind === 'outlet' ? undefined : full.get(draft.text);
  const name: Name = {
    start: tokens[draft.run.from]!.start,
    end: tokens[draft.run.to - 1]!.end,
    kind: draft.kind,
    canonical: draft.canonical,
  };
  return {
    ...draft.run,
    paragraph: draft.paragraph,
    name,
    text: draft.text,
    full: draft.canonical ?? (whole && whole.kind === draft.kind ? whole.text : draft.text),
    gender: draft.gender ?? whole?.gender ?? null,
    anaphor: false,
  };
}

function withoutOverlaps(named: readonly NamedTokens[]): NamedTokens[] {
  const kept: NamedTokens[] = [];
  for (const name of named) {
    const last = kept.at(-1);
    if (last && last.paragraph === name.paragraph && name.from < last.to) continue;
    kept.push(name);
  }
  return kept;
}
