import { determiners, sentenceStarters } from '../../../languages/en/lexicon/function-words.ts';
import { roleNouns, titleWords } from '../../../languages/en/lexicon/roles.ts';
import { commonEndings } from '../../../languages/en/names/common-words.ts';
import { connectors, particles } from '../../../languages/en/names/connectors.ts';
import { demonyms } from '../../../languages/en/names/demonyms.ts';
import { headsBeforeOf, organisationHeads } from '../../../languages/en/names/organisations.ts';
import { capitalsNoNames } from '../../../languages/en/names/other-names.ts';
import { places } from '../../../languages/en/names/places.ts';
import type { Token, TokenRange } from '../../../languages/language.ts';
import { givenName } from './given-names.ts';

/** A run of capitalised tokens that may be a name. */
export interface Run extends TokenRange {
  /** Token that begins the titles before the name; equals `from` where there are none. */
  readonly titleFrom: number;
}

/** Longest run, tokens: text in capitals is not one name. */
const longest = 12;

/**
 * The capitalised runs of a sentence that can be names: titles in front are set apart, words that are capital only because
 * they begin the sentence are dropped.
 * @param lowered words the article also writes in lower case
 */
export function runsIn(tokens: readonly Token[], sentence: TokenRange, lowered: ReadonlySet<string>): Run[] {
  const runs: Run[] = [];
  let i = sentence.from;
  let first = true;
  while (i < sentence.to) {
    const token = tokens[i]!;
    if (token.shape !== 'word') {
      if (/^[“"‘'(:—–•]$/u.test(token.text)) first = true;
      i++;
      continue;
    }
    if (!startsName(token) || (first && isCommon(tokens, i, lowered))) {
      first = false;
      i++;
      continue;
    }
    const to = runEnd(tokens, i, sentence.to);
    const run = withoutTitles(tokens, i, to);
    if (run) runs.push(run);
    first = false;
    i = to;
  }
  return runs;
}

function startsName(token: Token): boolean {
  return (
    token.capital &&
    !capitalsNoNames.has(token.text) &&
    !(sentenceStarters.has(token.lower) && token.text.length < 10 && !givenName(token.text) && token.text !== 'US')
  );
}

/** True for a capital that only marks the beginning of a sentence. */
function isCommon(tokens: readonly Token[], i: number, lowered: ReadonlySet<string>): boolean {
  const token = tokens[i]!;
  if (token.text.length > 1 && token.text === token.text.toUpperCase()) return false;
  if (sentenceStarters.has(token.lower) || determiners.has(token.lower)) return true;
  if (givenName(token.text) || places.has(token.text) || demonyms.has(token.text)) return false;
  const next = tokens[i + 1];
  const nextCapital = next?.capital === true && next.shape === 'word';
  if (titleWords.has(token.lower.replace(/\.$/u, '')) && nextCapital) return false;
  if (roleNouns.has(token.lower) && !nextCapital) return true;
  if (lowered.has(token.lower)) return !(nextCapital && organisationHeads.has(next.text));
  if (nextCapital) return false;
  return commonEndings.test(token.lower) && next?.text !== "'s" && next?.text !== '’s';
}

function runEnd(tokens: readonly Token[], from: number, limit: number): number {
  let to = from + 1;
  let head = organisationHeads.has(tokens[from]!.text);
  while (to < limit && to - from < longest) {
    const token = tokens[to]!;
    if (token.capital && token.shape === 'word') {
      if (capitalsNoNames.has(token.text)) break;
      head ||= organisationHeads.has(token.text);
      to++;
      continue;
    }
    const next = tokens[to + 1];
    if (!next?.capital || next.shape !== 'word' || to + 1 >= limit || capitalsNoNames.has(next.text)) break;
    if (particles.has(token.lower) || token.text === '&') to += 2;
    else if (
      token.lower === 'of' &&
      (head || tokens[to - 1]!.text === 'House' || headsBeforeOf.has(tokens[to - 1]!.text))
    )
      to += 2;
    else if (
      (token.lower === 'and' || token.lower === 'for') &&
      head &&
      /^(?:of|for)$/u.test(tokens[to - 2]?.lower ?? '')
    )
      to += 2;
    else if (connectors.has(token.lower) && token.lower === 'for' && head) to += 2;
    else break;
    head ||= organisationHeads.has(tokens[to - 1]!.text);
  }
  return to;
}

function withoutTitles(tokens: readonly Token[], from: number, to: number): Run | null {
  let start = from;
  if (!organisationHeads.has(tokens[to - 1]!.text) || to - from > 4) {
    while (start < to && isTitle(tokens[start]!)) start++;
    while (start < to && start > from && (demonyms.has(tokens[start]!.text) || isTitle(tokens[start]!))) start++;
  }
  if (start === from && to - from > 2 && demonyms.has(tokens[from]!.text) && isTitle(tokens[from + 1]!)) {
    start = from + 1;
    while (start < to && isTitle(tokens[start]!)) start++;
  }
  if (start >= to) return null;
  let titleFrom = Math.min(start, from);
  while (
    titleFrom > 0 &&
    start - titleFrom < 4 &&
    tokens[titleFrom - 1]!.shape === 'word' &&
    titleWords.has(tokens[titleFrom - 1]!.lower.replace(/\.$/u, ''))
  ) {
    titleFrom--;
  }
  return { from: start, to, titleFrom };
}

/** A title before a name, with or without its stop. */
export function isTitle(token: Token): boolean {
  return titleWords.has(token.lower.replace(/\.$/u, ''));
}
