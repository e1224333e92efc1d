import { grouped } from '../base/grouped.ts';
import { byCodeUnit, type Claim, type Edition, type EditionArticle } from '../model.ts';

/** The parts of an edition that its accounts are made of. */
export type Findings = Pick<Edition, 'articles' | 'stories' | 'witnesses' | 'claims' | 'timeline'>;

/** What is looked up while sentences are chosen: made once, then only read. */
export interface Matter {
  /** Article id → the article; in the order of the edition. */
  readonly articles: ReadonlyMap<string, EditionArticle>;
  /** Story id → its claims, by weight. */
  readonly claimsOf: ReadonlyMap<string, readonly Claim[]>;
  /** Claim id → the earliest date the timeline gives what it tells. */
  readonly dates: ReadonlyMap<string, string>;
}

/** The look-ups of these findings. */
export function matterOf({ articles, claims, timeline }: Findings): Matter {
  return {
    articles: new Map(articles.map((article) => [article.id, article])),
    claimsOf: grouped(claims, ({ story }) => story),
    dates: claimDates(timeline),
  };
}

function claimDates(timeline: Findings['timeline']): ReadonlyMap<string, string> {
  const dates = new Map<string, string>();
  for (const { date, claims } of timeline) {
    for (const id of claims) {
      const held = dates.get(id);
      if (held === undefined || byCodeUnit(date, held) < 0) dates.set(id, date);
    }
  }
  return dates;
}
