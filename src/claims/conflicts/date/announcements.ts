import { dayOf, dayText } from '../../../base/calendar.ts';
import { MADE_KNOWN } from '../../../languages/en/events/announcements.ts';
import { CALENDAR_DAY } from '../../../languages/en/moments/time-words.ts';
import { byCodeUnit, type Span } from '../../../model.ts';
import type { PlacedArticle } from '../../people/placed-article.ts';
import { type Clause, clauseAround, type StorySentence } from '../../scene/sentence-index.ts';
import { copied, mutual, namesApart, oneText, passageIn, type Scene } from '../../scene/setting.ts';
import type { Found } from '../calls/found.ts';

/** How near an announcement stands to its day, in code units, and what makes two of them one. */
const ANNOUNCED = {
  near: 90,
  /** Announcements further apart, in days, are two. */
  days: 14,
  /** Telling terms that two sentences on one announcement share, beside its own. */
  shared: 2,
} as const;

interface Announcement {
  readonly told: StorySentence;
  readonly clause: Clause;
  readonly span: Span;
  readonly day: number;
}

/** One announcement given two calendar days, by texts of which none knows of both: then they would be two. */
export function announcementConflicts(scene: Scene): Found[] {
  const all = scene.index.told.flatMap((told) => announcementsOf(scene, told));
  const days = scene.pile.map(({ article }) => calendarDays(scene, article));
  return all.flatMap((a, at) =>
    all.slice(at + 1).flatMap((b): Found[] => {
      const gap = Math.abs(a.day - b.day);
      if (gap === 0 || gap > ANNOUNCED.days || oneText(a.told, b.told) || namesApart(scene, a, b)) return [];
      const shared = [...a.told.terms].filter((term) => b.told.terms.has(term) && !MADE_KNOWN.test(`${term}e`));
      if (shared.length < ANNOUNCED.shared || days.some((known) => known.has(a.day) && known.has(b.day))) return [];
      const values: [string, string] = [dayText(a.day), dayText(b.day)];
      return [
        {
          kind: 'date',
          nature: 'contradiction',
          a: passageIn(a.told, a.span),
          b: passageIn(b.told, b.span),
          reason: `Announced on ${values[0]} by one, on ${values[1]} by the other; no text tells of both days.`,
          fact: `announced ${[...values].sort(byCodeUnit).join(' ')}`,
          values,
          score: mutual(a.told.terms, b.told.terms, scene.index.weights) + copied(a.told, b.told),
        },
      ];
    }),
  );
}

function announcementsOf({ moments }: Scene, told: StorySentence): Announcement[] {
  const { article } = told.placed;
  return (moments.byArticle.get(article.id) ?? []).flatMap((moment): Announcement[] => {
    const { start, end } = moment;
    if (start < told.start || end > told.end || !CALENDAR_DAY.test(article.text.slice(start, end))) return [];
    const day = dayOf(moment.value);
    if (day === null) return [];
    const from = Math.max(told.start, start - ANNOUNCED.near);
    const match = MADE_KNOWN.exec(article.text.slice(from, Math.min(told.end, end + ANNOUNCED.near)));
    if (match === null) return [];
    const at = from + match.index;
    const span = { start: Math.min(start, at), end: Math.max(end, at + match[0].length) };
    return [{ told, clause: clauseAround(told, moment), span, day }];
  });
}

function calendarDays({ moments }: Scene, { id, text }: PlacedArticle['article']): ReadonlySet<number> {
  const known = (moments.byArticle.get(id) ?? []).filter(({ start, end }) => CALENDAR_DAY.test(text.slice(start, end)));
  return new Set(known.flatMap(({ value }) => dayOf(value) ?? []));
}
