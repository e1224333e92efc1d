import type { Ask, ClaimFilter, NamePart } from '../../ask/index.ts';
import { didYouMean } from '../terminal/did-you-mean.ts';

/** What is said of a name that means nothing in an edition. */
const NOBODY: Readonly<Record<NamePart, string>> = {
  about: 'There is no person, body or place',
  voice: 'There is no voice',
  outlet: 'There is no outlet',
  origin: 'There is no origin',
};

/**
 * For names that found nothing: what may have been meant, a line each; nothing where a name is known and only the filter is
 * too narrow.
 *
 * @example There is no person, body or place “Reyez”; did you mean Ana Reyes?
 */
export function nameHints(questions: Ask, filter: ClaimFilter): string[] {
  return (Object.keys(NOBODY) as NamePart[]).flatMap((part) => {
    const asked = filter[part];
    if (asked === undefined || questions.claims({ [part]: asked }).length > 0) return [];
    if (part === 'about' && questions.people(asked).length > 0) return [];
    return [didYouMean(`${NOBODY[part]} “${asked}”`, questions.close(part, asked))];
  });
}
