import { wordsOf } from '../../src/languages/en/words/words.ts';
import type { Edition } from '../../src/model.ts';
import type { CalledClaim } from '../affairs/claims/testimonies.ts';

/** From this cosine on two sentences are one claim for the rival. */
const LEAST_COSINE = 0.5;

/** A rival: sentences of body text, each joined to the most similar earlier one by the cosine of TF-IDF, single-link. */
export function tfIdfClaims(edition: Edition): CalledClaim[] {
  const sentences = edition.articles.flatMap(({ id, text, blocks }) =>
    blocks
      .filter(({ kind }) => kind === 'body')
      .flatMap((block) =>
        [...text.slice(block.start, block.end).matchAll(/[^.?!\n]+[.?!]?/gu)].map((match) => ({
          article: id,
          start: block.start + match.index,
          end: block.start + match.index + match[0].length,
          terms: new Set(wordsOf(match[0]).flatMap(({ term }) => (term === null ? [] : [term]))),
        })),
      ),
  );
  const postings = new Map<string, number[]>();
  sentences.forEach(({ terms }, at) => {
    for (const term of terms) postings.set(term, [...(postings.get(term) ?? []), at]);
  });
  const weight = (term: string): number => Math.log(1 + sentences.length / postings.get(term)!.length);
  const length = sentences.map(({ terms }) => Math.hypot(...[...terms].map(weight)));
  const home = sentences.map((_, at) => at);
  sentences.forEach(({ terms }, at) => {
    const dots = new Map<number, number>();
    for (const term of terms) {
      for (const other of postings.get(term)!) {
        if (other >= at) break;
        dots.set(other, (dots.get(other) ?? 0) + weight(term) ** 2);
      }
    }
    let best = LEAST_COSINE;
    for (const [other, dot] of dots) {
      const cosine = dot / (length[at]! * length[other]!);
      if (cosine < best) continue;
      best = cosine;
      home[at] = home[other]!;
    }
  });
  const claims = new Map<number, { id: string; testimonies: { article: string; start: number; end: number }[] }>();
  sentences.forEach(({ article, start, end }, at) => {
    const claim = claims.get(home[at]!) ?? { id: String(home[at]), testimonies: [] };
    claim.testimonies.push({ article, start, end });
    claims.set(home[at]!, claim);
  });
  return [...claims.values()];
}
