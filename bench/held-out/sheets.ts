import { findClaims } from '../../src/claims/index.ts';
import type { AnnotatedArticle, Edition, Testimony } from '../../src/model.ts';
import type { Lessons, ReadAffair } from '../../training/claims/learn.ts';
import { type SampledClaim, sampleOf } from '../claims/sample.ts';

/** What a reader is given to judge of one affair, and apart from it which claims these are. Lines of JSON. */
export interface Sheet {
  readonly questions: readonly string[];
  readonly key: readonly string[];
}

/** Characters of its article shown before and after a passage. */
const AROUND = 220;
const ASK = {
  same: 'Do all the marked passages tell the same claim? yes; no, with the numbers of those that do not tell what most of them tell (one that tells more besides is all right); border where careful readers could differ.',
  alone:
    'Does the wording, read alone, say who and what it means, as a whole statement? yes, or no with the class: fragment, pronoun, unnamed ("the plan", "the company" with nothing that says which), two-things, garbled, other.',
} as const;

/** Claims of two texts or more and no part of another, found with models that never saw the affair, for readers to judge. */
export function sheetOf({ affair, articles, stemma }: ReadAffair, lessons: Lessons, size: number, seed: string): Sheet {
  const findings = findClaims(articles, stemma, lessons.modelsWithout(new Set([affair.name])));
  const held = articles.map(({ article }) => article);
  const edition = { articles: held, textGroups: stemma.textGroups, ...findings } as unknown as Edition;
  const sampled = sampleOf(edition, size, seed);
  return {
    questions: sampled.map((drawn, at) => JSON.stringify(asked(`${affair.name}-${at + 1}`, drawn, articles))),
    key: sampled.map(({ claim, passages }, at) => {
      const { id, origins } = claim;
      const place = findings.claims.indexOf(claim);
      return JSON.stringify({ question: `${affair.name}-${at + 1}`, claim: id, place, origins, passages });
    }),
  };
}

function asked(question: string, { claim, passages }: SampledClaim, articles: readonly AnnotatedArticle[]): object {
  const line = (text: string) => text.replace(/\s+/gu, ' ');
  const shown = ({ article, start, end, exact }: Testimony, at: number) => {
    const { text } = articles.find((one) => one.article.id === article)!.article;
    const [before, after] = [text.slice(Math.max(0, start - AROUND), start), text.slice(end, end + AROUND)];
    return { passage: at + 1, text: line(`${before}⟦${exact}⟧${after}`) };
  };
  return { question, ask: ASK, wording: line(claim.text), passages: passages.map(shown) };
}
