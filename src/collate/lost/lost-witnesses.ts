import { ONLY_RANKS } from '../../languages/en/newsrooms/page-phrases.ts';
import {
  type AnnotatedArticle,
  byCodeUnit,
  type CreditSpans,
  contains,
  contentId,
  type Passage,
  passageOf,
  type TextOrigin,
} from '../../model.ts';
import type { StoryDescent } from '../relations/story-descent.ts';
import type { LostReport } from './lost-report.ts';
import { unnamedReports } from './unnamed-reports.ts';

/** True if what credits an outlet shows a report on the affair, and not a list that is looked up in passing. */
function showsReport(articles: readonly AnnotatedArticle[], creditedBy: LostReport['creditedBy']): boolean {
  return creditedBy.some(({ article, credits }) => {
    const { article: page, annotations } = articles[article]!;
    return credits.some((credit) => {
      const sentence = annotations.sentences.find((one) => contains(one, credit));
      return !sentence || !ONLY_RANKS.test(page.text.slice(sentence.start, sentence.end));
    });
  });
}

/**
 * One lost witness for each outlet that articles of a story name as their source and of which the story holds no text.
 *
 * @param story for each article the number of its story
 * @param firstOf for each article the first of its text group
 */
export function lostReports(
  articles: readonly AnnotatedArticle[],
  credits: readonly (readonly CreditSpans[])[],
  origins: readonly TextOrigin[],
  story: readonly number[],
  firstOf: readonly number[],
  descents: readonly StoryDescent[],
): LostReport[] {
  const held = new Set<string>();
  articles.forEach(({ article }, i) => {
    for (const outlet of [origins[i]!.outlet, article.publisher]) if (outlet) held.add(`${story[i]}\0${outlet}`);
  });
  const elsewhere = new Set(descents.flatMap((descent) => [...descent.elsewhere]));
  const found = new Map<string, { article: number; credits: CreditSpans[] }[]>();
  articles.forEach((_, i) => {
    for (const credit of credits[i]!) {
      const key = `${story[i]}\0${credit.outlet}`;
      if (credit.form !== 'cited' || (held.has(key) && !elsewhere.has(`${firstOf[i]} ${credit.outlet}`))) continue;
      const list = found.get(key) ?? [];
      found.set(key, list);
      if (list.at(-1)?.article === i) list.at(-1)!.credits.push(credit);
      else list.push({ article: i, credits: [credit] });
    }
  });
  const named = [...found]
    .map(([key, creditedBy]) => ({ outlet: key.slice(key.indexOf('\0') + 1), creditedBy }))
    .filter(({ creditedBy }) => showsReport(articles, creditedBy))
    .map(({ outlet, creditedBy }): LostReport => {
      return {
        witness: describe(outlet, articles, creditedBy),
        outlet,
        story: story[creditedBy[0]!.article]!,
        creditedBy,
      };
    })
    .sort((x, y) => x.story - y.story || byCodeUnit(x.outlet!, y.outlet!));
  return [...named, ...unnamedReports(articles, story, descents)];
}

function describe(
  outlet: string,
  articles: readonly AnnotatedArticle[],
  creditedBy: LostReport['creditedBy'],
): LostReport['witness'] {
  const knowing = creditedBy.map(({ article }) => articles[article]!.article);
  const dates = knowing.map((article) => article.published).filter((date) => date !== null);
  const content = creditedBy.flatMap(({ article, credits }) => tellingPassages(articles[article]!, outlet, credits));
  return {
    id: contentId('lost', outlet, ...knowing.map((article) => article.id).sort(byCodeUnit)),
    kind: 'lost',
    article: null,
    outlet,
    maker: null,
    form: null,
    knownThrough: knowing.map((article) => article.id),
    latestBy: dates.length > 0 ? dates.toSorted(byCodeUnit)[0]!.slice(0, 10) : null,
    content,
    reasons: [
      `${knowing.length === 1 ? 'one article names' : `${knowing.length} articles name`} ${outlet} as a source, and the pages hold no text of ${outlet} that could be it`,
    ],
  };
}

/** The sentences that tell what the report said: those with a credit, and what is attributed to the outlet. */
function tellingPassages(
  { article, annotations }: AnnotatedArticle,
  outlet: string,
  credits: readonly CreditSpans[],
): Passage[] {
  const spans = new Map<number, Passage>();
  for (const sentence of annotations.sentences) {
    const tells =
      credits.some((credit) => contains(sentence, credit)) ||
      annotations.attributions.some(
        (attribution) =>
          attribution.via === outlet && attribution.content.some((content) => contains(sentence, content)),
      );
    if (tells) spans.set(sentence.start, passageOf(article, sentence));
  }
  return [...spans.values()];
}
