import { afterBeingTold } from '../../languages/en/attributions/clause-words.ts';
import { auxiliaries, prepositions, subjectPronouns, verbAdverbs } from '../../languages/en/lexicon/function-words.ts';
import { reportingForm } from '../../languages/en/lexicon/reporting-verbs.ts';
import { roleNouns } from '../../languages/en/lexicon/roles.ts';
import { passiveAuxiliaries } from '../../languages/en/speakers/pronouns.ts';
import type { TokenRange } from '../../languages/language.ts';
import type { Draft } from '../paragraphs/draft.ts';
import type { ReadParagraph } from '../paragraphs/read-paragraph.ts';
import { phraseEndingAt, phraseFrom } from './phrases.ts';

/** How far after a passive cue its "by" may stand, in words. */
const reach = 3;

/**
 * The source of a cue that was read without one: the subject before its verb, or who a passive is "by". Null for
 * participles and verbs that share the subject of the verb before ("and added that").
 */
export function impliedSource(draft: Draft): TokenRange | null {
  const { paragraph, sentence, cue } = draft;
  const range = paragraph.sentences[sentence];
  if (cue === null || range === undefined) return null;
  const { tokens } = paragraph;
  if (tokens[cue.to - 1]!.lower === 'to' && tokens[cue.from]!.lower === 'according') {
    const given = phraseFrom(paragraph, cue.to, range.to);
    return given !== null && isSomebody(paragraph, given.to - 1) ? given : null;
  }
  if (!tokens.slice(cue.from, cue.to).some(({ lower }) => reportingForm(lower) !== null)) return null;
  for (let i = cue.to - 1; i < Math.min(range.to - 1, cue.to + reach); i += 1) {
    if (tokens[i]!.lower !== 'by') continue;
    const agent = phraseFrom(paragraph, i + 1, range.to);
    if (agent !== null && isSomebody(paragraph, agent.to - 1)) return agent;
  }
  if (isPassive(draft)) return null;
  if (tokens[cue.from]!.lower.endsWith('ing')) return null;
  let at = cue.from - 1;
  while (at >= range.from && (verbAdverbs.has(tokens[at]!.lower) || auxiliaries.has(tokens[at]!.lower))) at -= 1;
  return at < range.from ? null : subjectEndingAt(paragraph, at, range.from);
}

/** True if a word names or describes somebody. */
export function isSomebody({ tokens, named, timed }: ReadParagraph, at: number): boolean {
  return timed[at] === 0 && (named[at]! >= 0 || roleNouns.has(tokens[at]!.lower));
}

/** True for "is expected", "was told": whom the verb is said of does not speak. */
export function isPassive(draft: Draft): boolean {
  const { paragraph, cue } = draft;
  if (cue === null) return false;
  const words = wordsOf(paragraph, Math.max(0, cue.from - 2), cue.to);
  const verb = words.findLastIndex((word) => reportingForm(word)?.forms.has('participle'));
  if (verb < 0) return false;
  const before = words.slice(0, verb).filter((word) => !verbAdverbs.has(word));
  return passiveAuxiliaries.has(before.at(-1) ?? '') || isAccused(draft);
}

/** True for "customers are mailed and told to stop": who is told says nothing. */
export function isTold({ paragraph, cue, source }: Draft): boolean {
  if (cue === null || source === null || source.to > cue.from) return false;
  const verb = paragraph.tokens[cue.to - 1]!.lower;
  return verb === 'told' && afterBeingTold.has(paragraph.tokens[cue.to]?.lower ?? '');
}

/** True for "a man accused of theft", which says nothing of who accuses. */
export function isAccused({ paragraph, cue }: Draft): boolean {
  if (cue === null) return false;
  const words = wordsOf(paragraph, cue.from, cue.to + 1);
  const verb = words.indexOf('accused');
  return (
    verb >= 0 && words[verb + 1] === 'of' && !words.slice(0, verb).some((word) => /^(?:has|have|had)$/u.test(word))
  );
}

function wordsOf({ tokens }: ReadParagraph, from: number, to: number): string[] {
  return tokens.slice(from, to).map(({ lower }) => lower);
}

function subjectEndingAt(paragraph: ReadParagraph, at: number, first: number): TokenRange | null {
  const { tokens, named, names, quoted } = paragraph;
  if (quoted[at]! >= 0) return null;
  const { lower } = tokens[at]!;
  if (named[at]! >= 0) {
    const name = names[named[at]!]!;
    if (name.titleFrom <= first || !prepositions.has(tokens[name.titleFrom - 1]!.lower)) return name;
    // "The head of the Guild said": whom the name only belongs to.
    const head = name.titleFrom - 2;
    return head > first && roleNouns.has(tokens[head]!.lower) ? phraseEndingAt(paragraph, head, first) : null;
  }
  if (subjectPronouns.has(lower) || lower === 'which') return { from: at, to: at + 1 };
  return roleNouns.has(lower) ? phraseEndingAt(paragraph, at, first) : null;
}
