import { type AnnotatedArticle, confidence, type WitnessLink } from '../../model.ts';
import type { SharedAlteration } from './altered-quotations.ts';

/** What alterations that two texts share tell of their descent. */
const SHARED = {
  /** So many alterations that two texts share prove descent by themselves: one can happen twice. */
  proof: 2,
  /** What an alteration that two texts share adds to the confidence of their link. */
  moreSure: 0.05,
} as const;

/**
 * Adds shared alterations of quotations to the links of their texts, as passages and reasons. Two texts without a link
 * that share several have a common source, which nothing else shows.
 */
export function withAlterations(
  links: readonly WitnessLink[],
  articles: readonly AnnotatedArticle[],
  alterations: readonly SharedAlteration[],
): WitnessLink[] {
  const pairs = new Map<string, SharedAlteration[]>();
  for (const alteration of alterations) {
    const key = `${articles[alteration.a]!.article.id} ${articles[alteration.b]!.article.id}`;
    pairs.set(key, [...(pairs.get(key) ?? []), alteration]);
  }
  const told = links.map((link) => {
    const key = `${link.a} ${link.b}`;
    const shared = pairs.get(key);
    if (!shared) return link;
    pairs.delete(key);
    return {
      ...link,
      confidence: confidence(Math.min(0.99, link.confidence + SHARED.moreSure * shared.length)),
      passages: [...link.passages, ...shared.map(({ passages }) => passages)],
      reasons: [...link.reasons, ...shared.map(reasonOf)],
    };
  });
  const proven = [...pairs.values()].filter((shared) => shared.length >= SHARED.proof);
  return [
    ...told,
    ...proven.map(
      (shared): WitnessLink => ({
        a: articles[shared[0]!.a]!.article.id,
        b: articles[shared[0]!.b]!.article.id,
        kind: 'shares-origin',
        upstream: 'common',
        confidence: 0.5,
        passages: shared.map(({ passages }) => passages),
        reasons: shared.map(reasonOf),
        via: null,
      }),
    ),
  ];
}

function reasonOf({ reading, others, against }: SharedAlteration): string {
  const theirs = others === '' ? 'do not' : `have “${others}”`;
  const ours = reading === '' ? `leave out “${others}”` : `have “${reading}”`;
  return `both ${ours} inside a quotation, where ${against} others ${reading === '' ? 'have it' : theirs}`;
}
