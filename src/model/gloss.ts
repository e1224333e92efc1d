import type { Claim, Gloss, Testimony } from './edition.ts';
import { contains } from './passage.ts';

/** The testimony in whose words a claim is printed; undefined where none has just these. */
export function ownTestimony({ text, testimonies, glosses }: Claim): Testimony | undefined {
  const own = testimonies.filter(({ exact }) => exact === text);
  return own.find((one) => glosses.every(({ of }) => of.article === one.article && contains(one, of))) ?? own[0];
}

/** A stretch of a wording, and the gloss that stands behind it, if any. */
export interface Glossed {
  readonly words: string;
  readonly gloss: Gloss | null;
}

/** The wording of a claim cut behind each word that a gloss explains. */
export function glossedParts(claim: Claim): Glossed[] {
  const own = ownTestimony(claim);
  const parts: Glossed[] = [];
  let from = 0;
  for (const gloss of own === undefined ? [] : claim.glosses) {
    const to = gloss.of.end - own!.start;
    parts.push({ words: claim.text.slice(from, to), gloss });
    from = to;
  }
  return [...parts, { words: claim.text.slice(from), gloss: null }];
}

/**
 * The wording of a claim with its glosses in square brackets, as it is printed where no passage can be opened.
 *
 * @example glossedText(claim) // 'The board [the harbour board of Port Mere] closed the pier.'
 */
export function glossedText(claim: Claim): string {
  return glossedParts(claim)
    .map(({ words, gloss }) => (gloss === null ? words : `${words} [${gloss.by.exact}]`))
    .join('');
}
