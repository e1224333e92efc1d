import { clauseAround, type StorySentence } from '../../scene/sentence-index.ts';
import type { Amount } from './amount.ts';

/**
 * "A hard drive" where another text counts hard drives: only nouns of two words that are counted somewhere in the story, since a
 * singular alone says little.
 *
 * @param counted pairs of modifier and head that are counted somewhere
 */
export function singularsOf(told: StorySentence, counted: ReadonlySet<string>): Amount[] {
  const { words } = told;
  return words.flatMap(({ form, start }, at): Amount[] => {
    if (form !== 'a' && form !== 'an' && form !== 'one' && form !== 'single') return [];
    for (let last = at + 2; last <= at + 4 && last < words.length; last += 1) {
      const [modifier, noun] = [words[last - 1]!, words[last]!];
      if (noun.term === null || modifier.term === null || noun.form.endsWith('s')) continue;
      if (!counted.has(`${modifier.term} ${noun.term}`)) continue;
      const span = { start, end: noun.end };
      if (!/^[\p{L}\s-]+$/u.test(told.placed.article.text.slice(span.start, span.end))) continue;
      const one = {
        told,
        clause: clauseAround(told, span),
        span,
        unit: null,
        head: noun.term,
        low: 1,
        high: 1,
        value: 1,
      };
      const what = told.placed.article.text.slice(modifier.start, noun.end);
      return [
        {
          ...one,
          modifiers: new Set([modifier.term]),
          what,
          bound: 'exact',
          vague: false,
          reckoned: null,
          given: 1,
          article: true,
        },
      ];
    }
    return [];
  });
}
