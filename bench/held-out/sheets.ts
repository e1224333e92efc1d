import { findClaims } from '../../src/claims/index.ts';
import { type AnnotatedArticle, type Edition, glossedText, type Testimony } from '../../src/model.ts';
import type { Lessons, ReadAffair } from '../../training/claims/learn.ts';
import { type SampledClaim, sampleOf } from '../claims/sample.ts';

/** What readers are given to judge of one affair, each question by itself, and apart from it which claims these are. Lines of JSON. */
export interface Sheet {
  /** The passages of a claim: are they one? */
  readonly same: readonly string[];
  /** Its wording alone, with its glosses: does it say what it means? */
  readonly alone: readonly string[];
  /** A gloss with what stood before it on its page: is it right? */
  readonly gloss: readonly string[];
  readonly key: readonly string[];
}

/** Characters of its article shown before and after a passage. */
const AROUND = 220;
/** And before a word that a gloss explains. */
const BEFORE = 2500;
const ASK = {
  same: 'Do all the marked passages tell the same claim? yes; no, with the numbers of those that do not tell what most of them tell (one that tells more besides, or denies it, is all right); border where careful readers could differ.',
  alone:
    'Does the wording, read alone with the words that an editor added in [square brackets], say who and what it means, as a whole statement? yes, or no with the class: fragment, pronoun, unnamed ("the plan", "the company" with nothing that says which), two-things, garbled, other.',
  gloss:
    'The words in ⟦marks⟧ mean, says an editor, what is added in [square brackets] behind them, or the thing that is told of there. Is that right, by what stands before them on the page (and in "told", where the added words are from another page on the same affair)? yes; no; border where it is right and says too little or too much.',
} as const;

/** Claims of two texts or more and no part of another, found with models that never saw the affair, for readers to judge. */
export function sheetOf({ affair, articles, stemma }: ReadAffair, lessons: Lessons, size: number, seed: string): Sheet {
  const findings = findClaims(articles, stemma, lessons.modelsWithout(new Set([affair.name])));
  const held = articles.map(({ article }) => article);
  const edition = { articles: held, textGroups: stemma.textGroups, ...findings } as unknown as Edition;
  const sampled = sampleOf(edition, size, seed);
  const numbered = sampled.map((drawn, at) => ({ question: `${affair.name}-${at + 1}`, ...drawn }));
  const line = (text: string) => text.replace(/\s+/gu, ' ');
  return {
    same: numbered.map((one) => JSON.stringify(askedOfPassages(one.question, one, articles))),
    alone: numbered.map(({ question, claim }) =>
      JSON.stringify({ question, ask: ASK.alone, wording: line(glossedText(claim)) }),
    ),
    gloss: numbered.flatMap(({ question, claim }) =>
      claim.glosses.map(({ of, by }, at) => {
        const { text } = articles.find((one) => one.article.id === of.article)!.article;
        const [before, after] = [
          text.slice(Math.max(0, of.start - BEFORE), of.start),
          text.slice(of.end, of.end + AROUND),
        ];
        const other = by.article === of.article ? null : articles.find((one) => one.article.id === by.article)!;
        const told = other?.article.text.slice(Math.max(0, by.start - AROUND), by.end + AROUND);
        return JSON.stringify({
          question: `${question}-${at + 1}`,
          ask: ASK.gloss,
          text: line(`${before}⟦${of.exact}⟧ [${by.exact}]${after}`),
          ...(told === undefined ? {} : { told: line(told) }),
        });
      }),
    ),
    key: numbered.map(({ question, claim, passages }) => {
      const { id, origins, glosses } = claim;
      return JSON.stringify({ question, claim: id, place: findings.claims.indexOf(claim), origins, glosses, passages });
    }),
  };
}

function askedOfPassages(
  question: string,
  { claim, passages }: SampledClaim,
  articles: readonly AnnotatedArticle[],
): object {
  const line = (text: string) => text.replace(/\s+/gu, ' ');
  const shown = ({ article, start, end, exact }: Testimony, at: number) => {
    const { text } = articles.find((one) => one.article.id === article)!.article;
    const [before, after] = [text.slice(Math.max(0, start - AROUND), start), text.slice(end, end + AROUND)];
    return { passage: at + 1, text: line(`${before}⟦${exact}⟧${after}`) };
  };
  return { question, ask: ASK.same, wording: line(claim.text), passages: passages.map(shown) };
}
