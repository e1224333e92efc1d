import { POINTS_TO_THE_WHOLE } from '../../languages/en/newsrooms/credit-cues.ts';
import { type AnnotatedArticle, type CreditSpans, contains } from '../../model.ts';
import type { Proposition } from './propositions.ts';

/** How much of a text rests on each outlet it credits. */
export interface Reliance {
  readonly outlet: string;
  /** Share of the text's words in sentences that stand under the credit, 0 to 1. */
  readonly share: number;
  /** The first credit stands in the headline or the opening sentences, or the text points back to the report as a whole. */
  readonly leads: boolean;
  /** Sentences with a credit to it. */
  readonly times: number;
  /** Indices of the propositions that stand under the credit. */
  readonly scope: readonly number[];
}

/** How far a credit reaches: numbers of sentences. Chosen on the development affairs. */
const SOURCE = {
  /** Sentences a leading source carries on for without being named again. */
  reach: 8,
  /** Sentences in which a leading source is named. */
  opening: 6,
} as const;

/** The credit stands for the text as a whole: "h/t", "Source:", a name alone in brackets. */
const pointsToTheWhole = (text: string, { cue }: CreditSpans) =>
  cue === null || POINTS_TO_THE_WHOLE.test(`${text.slice(cue.start, cue.end)} `);

/**
 * What a text rests on, by its credits of the form cited. Each sentence stands under the credit in it, else under the
 * last credit before it in its paragraph, else under the leading source: the one named in the opening, for as long as
 * it is not unnamed for more than SOURCE.reach sentences. So a source named for one fact in passing does not take over.
 */
export function reliancesOf(
  { article }: AnnotatedArticle,
  credits: readonly CreditSpans[],
  propositions: readonly Proposition[],
): Reliance[] {
  const cited = credits.filter(({ form }) => form === 'cited');
  if (cited.length === 0 || propositions.length === 0) return [];
  const at = propositions.map((p) => [
    ...new Set(cited.filter((credit) => contains(p, credit)).map(({ outlet }) => outlet)),
  ]);
  const scope = new Map<string, number[]>();
  const put = (outlet: string, i: number) => scope.set(outlet, [...(scope.get(outlet) ?? []), i]);
  const first = at.findIndex((outlets) => outlets.length > 0);
  const leading = new Set(at.slice(0, SOURCE.opening + 1).find((outlets) => outlets.length > 0) ?? []);
  const whole = cited.filter((credit) => pointsToTheWhole(article.text, credit)).map(({ outlet }) => outlet);
  // A text that names its source only at its end has all of it from there.
  const only = new Set(cited.map(({ outlet }) => outlet)).size === 1 && whole.length === cited.length;
  if (only) return [{ outlet: whole[0]!, share: 1, leads: true, times: 1, scope: [...propositions.keys()] }];
  let current: readonly string[] = [];
  let since = 0;
  at.forEach((outlets, i) => {
    const before = propositions[i - 1];
    if (before && article.text.slice(before.end, propositions[i]!.start).includes('\n')) current = [];
    if (outlets.length > 0) current = outlets;
    if (outlets.some((outlet) => leading.has(outlet))) since = 0;
    else since++;
    if (current.length > 0) for (const outlet of current) put(outlet, i);
    else if (i < first ? first <= SOURCE.opening : since <= SOURCE.reach) for (const outlet of leading) put(outlet, i);
  });
  const all = propositions.reduce((sum, p) => sum + p.words, 0) || 1;
  const opening = propositions[Math.min(SOURCE.opening, propositions.length) - 1]!.end;
  return [...scope].map(([outlet, sentences]) => {
    const mine = cited.filter((credit) => credit.outlet === outlet);
    const words = sentences.reduce((sum, i) => sum + propositions[i]!.words, 0);
    const pointsBack = mine.some((credit) => pointsToTheWhole(article.text, credit));
    return {
      outlet,
      share: words / all,
      leads: mine[0]!.start < opening || pointsBack,
      times: at.filter((outlets) => outlets.includes(outlet)).length,
      scope: sentences,
    };
  });
}
