import { dayText } from '../../../base/calendar.ts';
import { extentOf } from '../../../base/extent.ts';
import { ONCE_ONLY_EVENTS } from '../../../languages/en/events/once-only.ts';
import { HEDGED_EVENT } from '../../../languages/en/negation/hedges.ts';
import { nameKey } from '../../../languages/en/words/fold.ts';
import { byCodeUnit } from '../../../model.ts';
import { blockKindAt } from '../../people/placed-article.ts';
import { clauseAround, type StorySentence } from '../../scene/sentence-index.ts';
import { copied, oneText, passageIn, type Scene } from '../../scene/setting.ts';
import type { Found } from '../calls/found.ts';

/** How near an event stands to its day and its person, in code units, and its days to each other, in days. */
const REACH = {
  /** Letters between an event and its date, and between the person and the event. */
  date: 60,
  person: 90,
  /** Days further apart are of two events. */
  days: 31,
} as const;

interface Event {
  readonly told: StorySentence;
  readonly span: { readonly start: number; readonly end: number };
  readonly kind: string;
  readonly person: string;
  readonly from: number;
  readonly to: number;
}

/** The day of what happens to a person once, told of two days, however it is worded. */
export function eventConflicts(scene: Scene): Found[] {
  const byKind = new Map<string, Event[]>();
  for (const event of scene.index.told.flatMap((told) => eventsOf(scene, told))) {
    byKind.set(event.kind, [...(byKind.get(event.kind) ?? []), event]);
  }
  return [...byKind.values()].flatMap((list) =>
    list.flatMap((a, at) => list.slice(at + 1).flatMap((b) => ofPair(scene, a, b) ?? [])),
  );
}

function eventsOf({ moments, entities }: Scene, told: StorySentence): Event[] {
  const { article } = told.placed;
  if (blockKindAt(article, told.start) === 'caption') return [];
  return (moments.byArticle.get(article.id) ?? []).flatMap((moment): Event[] => {
    if (moment.start < told.start || moment.end > told.end || /[~?%]/u.test(moment.value ?? '')) return [];
    const extent = extentOf(moment.value);
    if (extent === null || extent.to - extent.from > 6) return [];
    const clause = clauseAround(told, moment);
    const before = article.text.slice(Math.max(clause.start, moment.start - REACH.date), moment.start);
    return Object.entries(ONCE_ONLY_EVENTS).flatMap(([kind, pattern]): Event[] => {
      const match = pattern.exec(before);
      if (match === null || HEDGED_EVENT.test(before.slice(match.index + match[0].length))) return [];
      const at = moment.start - before.length + match.index;
      if (HEDGED_EVENT.test(article.text.slice(clause.start, at))) return [];
      const person = (entities.names.get(article.id) ?? [])
        .filter(
          ({ start, end, entity }) =>
            start >= told.start &&
            end <= at &&
            at - end <= REACH.person &&
            entities.byId.get(entity)?.kind === 'person',
        )
        .at(-1);
      if (person === undefined) return [];
      return [{ told, span: { start: at, end: moment.end }, kind, person: person.entity, ...extent }];
    });
  });
}

function ofPair(scene: Scene, a: Event, b: Event): Found | null {
  const gap = Math.max(a.from - b.to, b.from - a.to);
  if (gap <= 0 || gap > REACH.days || oneText(a.told, b.told) || !isOnePerson(scene, a.person, b.person)) return null;
  const name = scene.entities.byId.get(a.person)!.name;
  const values = [a, b].map(({ from, to }) => (from === to ? dayText(from) : `${dayText(from)} to ${dayText(to)}`)) as [
    string,
    string,
  ];
  return {
    kind: 'date',
    nature: 'contradiction',
    a: passageIn(a.told, a.span),
    b: passageIn(b.told, b.span),
    reason: `${name} ${a.kind} on ${values[0]} by one, on ${values[1]} by the other.`,
    fact: `event ${a.kind} ${[a.person, b.person].sort(byCodeUnit)[0]} ${[...values].sort(byCodeUnit).join(' ')}`,
    values,
    score: 1 + copied(a.told, b.told),
  };
}

/** One entity, or one full name that begins the other: "Ana Prell" and "Ana Prell Ost". */
function isOnePerson({ entities }: Scene, a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = [a, b]
    .map((id) => nameKey(entities.byId.get(id)!.name))
    .sort((x, y) => x.length - y.length) as [string, string];
  return short.includes(' ') && long.startsWith(`${short} `);
}
