import { MAY_BE_TALLY, TALLY, VOTING } from '../../../languages/en/events/votes.ts';
import { countOf } from '../../../languages/en/numbers/count-words.ts';
import { clauseAround, type StorySentence } from '../../scene/sentence-index.ts';
import type { Amount } from './amount.ts';

/** "Five votes to two", "a 5-4 decision": how a vote ended. */
export function talliesOf(told: StorySentence): Amount[] {
  const text = told.placed.article.text.slice(told.start, told.end);
  if (!MAY_BE_TALLY.test(text) || !VOTING.test(text)) return [];
  return [...text.matchAll(TALLY)].flatMap((match): Amount[] => {
    const [yes, no] = [countOf(match[1] ?? match[3]!) ?? -1, countOf(match[2] ?? match[4]!) ?? -1];
    if (
      yes < 0 ||
      no < 0 ||
      !VOTING.test(text.slice(Math.max(0, match.index - 40), match.index + match[0].length + 30))
    )
      return [];
    const span = { start: told.start + match.index, end: told.start + match.index + match[0].length };
    const value = yes + no / 1000;
    const one = {
      told,
      clause: clauseAround(told, span),
      span,
      unit: 'tally',
      head: '',
      low: value,
      high: value,
      value,
    };
    return [
      {
        ...one,
        modifiers: new Set<string>(),
        what: 'votes',
        bound: 'exact',
        vague: false,
        reckoned: null,
        given: value,
        article: false,
      },
    ];
  });
}
