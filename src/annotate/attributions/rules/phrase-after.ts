import { phraseEnders } from '../../../languages/en/attributions/clause-words.ts';
import { settingNouns } from '../../../languages/en/attributions/settings.ts';
import { appositionOpeners } from '../../../languages/en/attributions/subjects.ts';
import {
  articlesAndPossessives,
  conjunctions,
  prepositions,
  subjectPronouns,
  verbAdverbs,
} from '../../../languages/en/lexicon/function-words.ts';
import { roleNouns, titleWords } from '../../../languages/en/lexicon/roles.ts';
import type { TokenRange } from '../../../languages/language.ts';
import type { ReadParagraph } from '../../paragraphs/read-paragraph.ts';
import { isVerb, longestPhrase as longest } from './phrases.ts';

/**
 * The noun phrase that begins at token `start`, or null.
 * @param limit first token it may not use
 * @param appositions take ", a lawyer for the group," along
 */
export function phraseAfter(
  paragraph: ReadParagraph,
  start: number,
  limit: number,
  appositions: boolean,
): TokenRange | null {
  const { tokens, named, quoted, timed } = paragraph;
  let i = start;
  const stop = Math.min(limit, start + longest);
  while (i < stop) {
    const token = tokens[i]!;
    if (quoted[i]! >= 0 || timed[i] === 1) break;
    if (named[i]! >= 0) {
      i++;
      continue;
    }
    if (token.shape === 'mark') {
      if (token.text === '(' && i > start) {
        const close = tokens.slice(i, i + 8).findIndex((other) => other.text === ')');
        if (close > 0) {
          i += close + 1;
          continue;
        }
      }
      if (/^['’%&$-]$/u.test(token.text)) {
        i++;
        continue;
      }
      break;
    }
    const { lower } = token;
    if (i > start && (subjectPronouns.has(lower) || phraseEnders.has(lower))) break;
    if (prepositions.has(lower) && (i === start || timed[i + 1] === 1 || settingNouns.has(adjunctNoun(paragraph, i))))
      break;
    if (isVerb(paragraph, i) && !(i > start && /ed$/u.test(lower) && prepositions.has(tokens[i + 1]?.lower ?? '')))
      break;
    i++;
  }
  while (
    i > start &&
    (prepositions.has(tokens[i - 1]!.lower) ||
      conjunctions.has(tokens[i - 1]!.lower) ||
      verbAdverbs.has(tokens[i - 1]!.lower)) &&
    named[i - 1]! < 0
  )
    i--;
  if (i === start) return null;
  if (appositions && tokens[i]?.text === ',' && i + 1 < limit && quoted[i + 1]! < 0) {
    const next = tokens[i + 1]!;
    if (appositionOpeners.has(next.lower) || roleNouns.has(next.lower) || titleWords.has(next.lower)) {
      let to = i + 1;
      const relative = /^(?:who|whose)$/u.test(next.lower);
      while (
        to < stop &&
        (relative || !isVerb(paragraph, to)) &&
        tokens[to]!.text !== ',' &&
        !/^[.;!?—–]$/u.test(tokens[to]!.text) &&
        quoted[to]! < 0
      )
        to++;
      if (to >= limit || /^[,.;!?—–]$/u.test(tokens[to]!.text)) return { from: start, to };
    }
  }
  return { from: start, to: i };
}

function adjunctNoun(paragraph: ReadParagraph, i: number): string {
  const { tokens } = paragraph;
  const first = tokens[i + 1]?.lower ?? '';
  return articlesAndPossessives.has(first) ? (tokens[i + 2]?.lower ?? '') : first;
}
