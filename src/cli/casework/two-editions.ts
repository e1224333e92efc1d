import { openEdition } from '../../edition/index.ts';
import { type Edition, VariorumError } from '../../model.ts';
import { openCasebook } from '../../store/sqlite/index.ts';

/** Two editions of a case: those of the numbers given, else the last two. Throws `input` where there are no two, `usage` for a number that is none of its. */
export function twoEditions(file: string, earlier?: string, later?: string): readonly [Edition, Edition] {
  const casebook = openCasebook(file);
  try {
    const numbers = casebook.editions().map(({ number }) => number);
    if (numbers.length < 2 && earlier === undefined)
      throw new VariorumError(
        'input',
        `${file} has ${numbers.length === 0 ? 'no edition' : 'one edition'} yet; two are compared.`,
      );
    const one = (named: string | undefined, fallback: number): Edition => {
      const number = named === undefined ? fallback : Number(named);
      if (!numbers.includes(number))
        throw new VariorumError(
          'usage',
          `${file} has no edition ${named}. variorum case list ${file} has their numbers.`,
        );
      return openEdition(casebook.edition(number));
    };
    return [one(earlier, numbers.at(-2)!), one(later, numbers.at(-1)!)];
  } finally {
    casebook.close();
  }
}
