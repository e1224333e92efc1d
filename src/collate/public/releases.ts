import { grouped } from '../../base/grouped.ts';
import { OF_THE_MAKER } from '../../languages/en/sayings/public-forms.ts';
import { UNNAMED_REPORT } from '../../languages/en/sayings/reports.ts';
import { nameKey } from '../../languages/en/words/fold.ts';
import type { WordSequence } from '../../languages/en/words/word-sequence.ts';
import { type AnnotatedArticle, type CreditSpans, overlaps, type Span, type TextOrigin } from '../../model.ts';
import { align } from '../texts/alignment.ts';

/** When pages of several papers print one release. */
const RELEASE = {
  /** Words outside quotation marks that must stand in both in one row: a sentence, and no stock phrase. */
  run: 12,
  /** Pages that are held against each other, the first ones. */
  pages: 30,
  /** How often a page names whose release it is, or it is not about it. */
  named: 2,
} as const;

/** A release that several pages print, none of which says so. */
export interface Release {
  readonly maker: string;
  /** The pages that print it, by number, and where each quotes its one voice. */
  readonly pages: ReadonlyMap<number, Span>;
}

/** The one voice of a page. */
interface Voice {
  readonly speaker: string;
  readonly maker: string;
  readonly place: Span;
}

/** What of a pile tells a release: articles, their words, their outlets and whom they credit, by number. */
export interface Printed {
  readonly articles: readonly AnnotatedArticle[];
  readonly texts: readonly WordSequence[];
  readonly origins: readonly TextOrigin[];
  readonly credits: readonly (readonly CreditSpans[])[];
}

/**
 * Releases that papers print under their own names: pages of two publishers or more that agree in a row of words of their own
 * prose and in the one voice that speaks in each, somebody of one firm or body that the page is about, and that say nothing of
 * asking anybody, of another outlet or of a report. Where anybody else speaks, it may be a report, and nothing is told.
 *
 * @param members the pages of one story
 */
export function releasesIn(printed: Printed, members: readonly number[]): Release[] {
  const voices = members.flatMap((i): { i: number; voice: Voice }[] => {
    const voice = oneVoice(printed, i);
    return voice === null ? [] : [{ i, voice }];
  });
  return [...grouped(voices, ({ voice }) => `${nameKey(voice.speaker)} ${nameKey(voice.maker)}`).values()].flatMap(
    (all): Release[] => {
      const some = all.slice(0, RELEASE.pages);
      const agree = some.filter(({ i }) => some.some(({ i: j }) => i !== j && agreeing(printed, i, j)));
      const publishers = new Set(agree.map(({ i }) => printed.articles[i]!.article.publisher));
      if (publishers.size < 2) return [];
      return [{ maker: agree[0]!.voice.maker, pages: new Map(agree.map(({ i, voice }) => [i, voice.place])) }];
    },
  );
}

/** The one voice that speaks in a page which nobody else signs, which asks nobody and which names no source. */
function oneVoice({ articles, origins, credits }: Printed, i: number): Voice | null {
  const { article, annotations } = articles[i]!;
  const origin = origins[i]!;
  if (article.publisher === null || (origin.outlet !== null && origin.outlet !== article.publisher)) return null;
  if (credits[i]!.length > 0 || UNNAMED_REPORT.test(article.text)) return null;
  const written = ({ start, end }: Span) => article.text.slice(start, end);
  let voice: Voice | null = null;
  for (const { kind, source, speaker } of annotations.attributions) {
    const words = source.map(written).join(' ');
    if (kind === 'indirect' && OF_THE_MAKER.test(words)) continue;
    const body = annotations.names.findLast(
      (name) => name.kind !== 'person' && name.kind !== 'outlet' && source.some((span) => overlaps(span, name)),
    );
    if (speaker === null || (voice !== null && speaker !== voice.speaker)) return null;
    if (voice === null && body !== undefined) voice = { speaker, maker: written(body), place: source[0]! };
    else if (voice === null) return null;
  }
  return voice !== null && article.text.split(voice.maker).length - 1 >= RELEASE.named ? voice : null;
}

function agreeing({ articles, texts }: Printed, i: number, j: number): boolean {
  if (articles[i]!.article.publisher === articles[j]!.article.publisher) return false;
  return align(texts[i]!, texts[j]!).longestOwn >= RELEASE.run;
}

/** Who wrote a page that prints a release: whose release it is. */
export function releasedBy({ maker, pages }: Release): TextOrigin {
  const reason = `${pages.size} papers print it, only ${maker} speaks in it, and none says that it asked: a release of ${maker}`;
  return { outlet: maker, basis: 'identity', reasons: [reason] };
}
