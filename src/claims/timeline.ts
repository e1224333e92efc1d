import { byCodeUnit, overlaps, type Passage, passageOf, type TimeExpression, type TimelineEntry } from '../model.ts';
import { spansWithin } from './leaf.ts';
import type { Stated } from './testimonies.ts';

const PAST =
  /\b(?:was|were|had|did|said|told|took|came|went|made|gave|sent|left|kept|held|found|got|bought|brought|sold|wrote|began|won|lost|paid|met|led|fell|rose|grew|knew|drew|threw|shot|struck|stole|spoke|broke|chose|drove|flew|saw|thought|sought|caught|fought|built|stood|withdrew|died|ran|hit|quit|set|put|cut|\p{Ll}{3,}ed)\b/u;
const FUTURE =
  /\b(?:will|would|shall|is expected|are expected|is set to|are set to|plans? to|is due|are due|scheduled)\b/u;

/** What happened when: testimonies in the past tense with a day or a month, one entry a date and claim. */
export function timelineOf(
  claims: readonly { readonly id: string; readonly story: string; readonly witnesses: readonly Stated[] }[],
): TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  for (const { id, story, witnesses } of claims) {
    const byDate = new Map<string, { passage: Passage; basis: { passage: Passage; note: string }[] }>();
    for (const stated of witnesses) {
      const { exact } = stated.testimony;
      if (!PAST.test(exact) || FUTURE.test(exact)) continue;
      for (const time of spansWithin(stated.leaf.annotations.times, stated.testimony)) {
        if (!isDated(time) || isAfter(time.value!, stated.leaf.article.published)) continue;
        const { article, start, end } = stated.testimony;
        const entry = byDate.get(time.value!) ?? { passage: { article, start, end, exact }, basis: [] };
        if (entry.basis.length < 10)
          entry.basis.push({ passage: passageOf(stated.leaf.article, time), note: noteOn(time, stated) });
        byDate.set(time.value!, entry);
      }
    }
    for (const [date, { passage, basis }] of byDate) entries.push({ date, story, passage, basis, claims: [id] });
  }
  return merged(entries).sort(
    (a, b) =>
      byCodeUnit(a.story, b.story) ||
      byCodeUnit(a.date, b.date) ||
      byCodeUnit(a.passage.article, b.passage.article) ||
      a.passage.start - b.passage.start,
  );
}

/** Two grains of one sentence are one entry: the longer passage, with the claims of both. */
function merged(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const result: TimelineEntry[] = [];
  const byDate = new Map<string, number[]>();
  for (const entry of entries) {
    const key = `${entry.story} ${entry.date} ${entry.passage.article}`;
    const places = byDate.get(key) ?? [];
    const at = places.find((place) => overlaps(result[place]!.passage, entry.passage));
    if (at === undefined) {
      byDate.set(key, [...places, result.length]);
      result.push(entry);
      continue;
    }
    const known = result[at]!;
    const longer = known.passage.exact.length >= entry.passage.exact.length ? known : entry;
    result[at] = { ...longer, claims: [...new Set([...known.claims, ...entry.claims])] };
  }
  return result;
}

function isDated({ type, value }: TimeExpression): boolean {
  return (type === 'date' || type === 'time') && value !== null && /^\d{4}-\d{2}/u.test(value);
}

function isAfter(value: string, published: string | null): boolean {
  if (published === null) return false;
  const length = Math.min(value.length, published.length, 10);
  return value.slice(0, length) > published.slice(0, length);
}

function noteOn(time: TimeExpression, { leaf }: Stated): string {
  const written = leaf.article.text.slice(time.start, time.end);
  if (/\b\d{4}\b/u.test(written) || leaf.article.published === null) return 'As written.';
  return `Counted from the article’s date, ${leaf.article.published.slice(0, 10)}.`;
}
