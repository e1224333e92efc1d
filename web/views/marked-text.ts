import { type Concordance, passageId } from '../../src/ask/concordance.ts';
import type { EditionArticle, Passage, Span } from '../../src/model.ts';
import { articleBlocks } from '../../src/publish/report/articles/article-blocks.ts';
import { claimNumbers, type Mark } from '../../src/publish/report/articles/article-text.ts';
import { type Html, html } from '../../src/publish/words/html.ts';
import { tongue } from '../../src/publish/words/references.ts';

/** A span of a text that is shown, and how. */
export interface Shown extends Span {
  readonly look: 'hit' | 'shared';
}

/** An article's whole text with some spans set off, and the numbers of the claims it bears witness to. */
export function markedText(c: Concordance, article: EditionArticle, shown: readonly Shown[]): Html {
  const marks: Mark[] = [
    ...shown.map(({ start, end, look }) => ({ start, end, open: () => `<span class="${look}">`, after: () => '' })),
    ...testimonies(c, article).map((passage) => ({
      start: passage.start,
      end: passage.end,
      open: () => '<span>',
      after: () => claimNumbers(c, article, passage),
    })),
  ];
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  return html`<div class="body"${tongue(article)}>${articleBlocks(article, marks)}</div>`;
}

const byArticle = new WeakMap<Concordance, Map<string, Map<string, Passage>>>();

/** The passages of an article that bear witness to a claim told by more than one, each once. */
function testimonies(c: Concordance, article: EditionArticle): Passage[] {
  let index = byArticle.get(c);
  if (!index) {
    index = new Map();
    for (const { testimonies } of c.edition.claims) {
      if (testimonies.length < 2) continue;
      for (const witness of testimonies) {
        const held = index.get(witness.article) ?? new Map<string, Passage>();
        index.set(witness.article, held);
        if (c.witnessOf.has(passageId(c.articles.get(witness.article)!, witness)))
          held.set(`${witness.start}-${witness.end}`, witness);
      }
    }
    byArticle.set(c, index);
  }
  return [...(index.get(article.id)?.values() ?? [])];
}
