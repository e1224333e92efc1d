import { THE_REPORT } from '../../languages/en/sayings/reports.ts';
import { nameKey } from '../../languages/en/words/fold.ts';
import { overlaps, type Passage, type Span, type Stemma } from '../../model.ts';
import { type PlacedArticle, spansWithin } from '../people/placed-article.ts';
import type { Statement } from './statements.ts';

/** Through which outlet the statements of one article come; ask in the order of the text. */
export class Through {
  readonly #leaf: PlacedArticle;
  /** The outlets that are named in the text as its sources, where they are named. */
  readonly #cited: readonly { readonly outlet: string; readonly start: number; readonly end: number }[];
  readonly #outlets: readonly string[];
  readonly #lost: readonly { readonly content: Span; readonly outlet: string }[];
  #paragraph = -1;
  /** The outlet last credited in this paragraph, and the one whose report the paragraph goes on telling. */
  #credited: string | null = null;
  #telling: string | null = null;

  constructor(placed: PlacedArticle, stemma: Stemma) {
    const own = new Set([placed.article.publisher, placed.origin]);
    this.#leaf = placed;
    this.#cited = placed.credits.filter(({ form, outlet }) => form === 'cited' && !own.has(outlet));
    this.#outlets = [...new Set(this.#cited.map(({ outlet }) => outlet))];
    this.#lost = lostContents(placed, stemma);
  }

  /** The outlet a statement is credited to, or null. */
  of(statement: Statement): string | null {
    const { article, annotations } = this.#leaf;
    const sentence = annotations.sentences[statement.sentence]!;
    const paragraph = article.text.lastIndexOf('\n', sentence.start) + 1;
    if (this.#paragraph !== paragraph) {
      this.#paragraph = paragraph;
      this.#credited = null;
      this.#telling = this.#handedOver(paragraph);
    }
    const own = quotedHere(statement, sentence)
      ? (statement.speeches.find(
          ({ spans }) => spans.via !== null && spans.cue.some((cue) => overlaps(cue, sentence)),
        ) ?? null)
      : (statement.speeches.find(({ spans }) => spans.via !== null) ?? null);
    const told = own?.spans.via ?? this.#speaking(statement) ?? this.#within(statement);
    if (told !== null) {
      this.#credited = told;
      if (own === null || own.speaker === null) this.#telling = told;
      else if (this.#telling !== told) this.#telling = null;
      return this.#notOwn(told);
    }
    const retold = THE_REPORT.test(article.text.slice(sentence.start, sentence.end))
      ? (this.#credited ?? (this.#outlets.length === 1 ? this.#outlets[0]! : null))
      : null;
    const quoted = statement.speeches.some(({ spans }) => spans.kind === 'direct');
    const via =
      retold ??
      (quoted ? null : this.#telling) ??
      this.#lost.find(({ content }) => overlaps(content, statement))?.outlet ??
      null;
    if (retold !== null) this.#credited = retold;
    return via === null ? null : this.#notOwn(via);
  }

  #notOwn(outlet: string): string | null {
    return outlet === this.#leaf.article.publisher ? null : outlet;
  }

  /** An outlet that speaks in this text as the source is a credit, not a voice. */
  #speaking({ speeches }: Statement): string | null {
    for (const { speaker, spans } of speeches) {
      if (speaker === null) continue;
      const credit = this.#cited.find((one) => spans.source.some((source) => overlaps(source, one)));
      if (credit !== undefined && nameKey(speaker) === nameKey(credit.outlet)) return credit.outlet;
    }
    return null;
  }

  /** An outlet credited in the words of the statement itself: "which was first reported by the Post". */
  #within(statement: Span): string | null {
    return this.#cited.find((one) => overlaps(one, statement))?.outlet ?? null;
  }

  /** The outlet to which the paragraph before hands over: "The Post tells what came next:". */
  #handedOver(paragraph: number): string | null {
    const { article, annotations } = this.#leaf;
    let end = paragraph;
    while (end > 0 && /\s/u.test(article.text[end - 1]!)) end -= 1;
    if (article.text[end - 1] !== ':') return null;
    const start = article.text.lastIndexOf('\n', end - 1) + 1;
    return spansWithin(annotations.names, { start, end }).findLast(({ kind }) => kind === 'outlet')?.canonical ?? null;
  }
}

/** True for words in quotation marks that have who says them in their own sentence: what an outlet told before does not go on in them. */
function quotedHere({ speeches }: Statement, sentence: Span): boolean {
  return speeches.some(
    ({ spans }) =>
      spans.kind === 'direct' && spans.via === null && spans.source.some((source) => overlaps(source, sentence)),
  );
}

/** Passages of this article that tell what a lost report of a known outlet said. */
function lostContents(placed: PlacedArticle, stemma: Stemma): { content: Span; outlet: string }[] {
  return stemma.witnesses.flatMap(({ kind, outlet, content }) =>
    kind === 'lost' && outlet !== null
      ? content
          .filter((passage: Passage) => passage.article === placed.article.id)
          .map((passage) => ({ content: passage, outlet }))
      : [],
  );
}
