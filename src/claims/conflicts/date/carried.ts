import { dayOf, dayText } from '../../../base/calendar.ts';
import { extentOf } from '../../../base/extent.ts';
import { MOVING_PERIOD } from '../../../languages/en/moments/time-words.ts';
import { overlaps, type Passage, passageOf } from '../../../model.ts';
import { blockKindAt } from '../../people/placed-article.ts';
import type { Place, StorySentence } from '../../scene/sentence-index.ts';
import { mutual, type Scene } from '../../scene/setting.ts';
import type { Moment } from '../../when/moment.ts';
import type { Found } from '../calls/found.ts';

/** So much in common has the sentence of another text that tells the same in words of its own. */
const LEAST = 0.1;

interface Counted extends Place {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
}

/**
 * "This month" taken over word for word into a text of the next: the sentence is the same and what it says is not. Shown beside
 * a text that gives the older value in words of its own, where there is one, else beside the text it was first in.
 */
export function carriedConflicts(scene: Scene): Found[] {
  return scene.index.told
    .filter(({ copies, headline }) => copies > 1 && !headline)
    .flatMap((told) => {
      const counted = told.places.flatMap((place) => countedAt(scene, place));
      const [first] = [...counted].sort((x, y) => x.from - y.from);
      const moved = first === undefined ? [] : counted.filter(({ from }) => from > first.to);
      const last = moved.at(-1);
      return first === undefined || last === undefined ? [] : [conflictOf(scene, told, first, last)];
    });
}

/** The moving words of a sentence of a dated text, in its own words and not in a caption, which may be older. */
function countedAt({ moments }: Scene, place: Place): Counted[] {
  const { placed, start, end } = place;
  if (placed.article.published === null || blockKindAt(placed.article, start) === 'caption') return [];
  const inside = (moments.byArticle.get(placed.article.id) ?? []).filter((one) => start <= one.start && one.end <= end);
  return inside.slice(0, 1).flatMap((moment) => {
    const extent = isMoving(placed.article.text, moment) ? extentOf(moment.value) : null;
    if (extent === null || placed.annotations.quotations.some((quotation) => overlaps(quotation, moment))) return [];
    return [{ ...place, passage: passageOf(placed.article, moment), ...extent }];
  });
}

function isMoving(text: string, { start, end }: Moment): boolean {
  return MOVING_PERIOD.test(text.slice(start, end).replace(/\s+/gu, ' '));
}

function conflictOf(scene: Scene, told: StorySentence, first: Counted, last: Counted): Found {
  const plain = ({ from, to }: Counted) => `${dayText(from)} to ${dayText(to)}`;
  return {
    kind: 'date',
    nature: 'altered',
    a: last.passage,
    b: inOwnWords(scene, told, first, last) ?? first.passage,
    reason: `“${last.passage.exact}” is ${plain(last)} here and was ${plain(first)} in the text it was taken from: words of time carried over into a text of another day.`,
    fact: `carried ${told.placed.article.id} ${told.start}`,
    values: [plain(last), plain(first)],
    score: 1,
  };
}

/** Where a text no older than the one that took the words over gives the time in other words: the sentence most like it. */
function inOwnWords(scene: Scene, told: StorySentence, { from, to, passage }: Counted, last: Counted): Passage | null {
  const day = dayOf(last.placed.article.published)!;
  const found = scene.index.told.flatMap((other) => {
    const common = other === told || other.headline ? 0 : mutual(told.terms, other.terms, scene.index.weights);
    if (common < LEAST || blockKindAt(other.placed.article, other.start) === 'caption') return [];
    const { article } = other.placed;
    if ((scene.moments.published.get(article.id)?.from ?? 0) < day) return [];
    return (scene.moments.byArticle.get(article.id) ?? []).flatMap((moment) => {
      if (moment.start < other.start || moment.end > other.end) return [];
      const extent = extentOf(moment.value);
      const exact = article.text.slice(moment.start, moment.end);
      if (
        extent === null ||
        extent.from < from ||
        extent.to > to ||
        exact.toLowerCase() === passage.exact.toLowerCase()
      )
        return [];
      return [{ common, passage: passageOf(article, moment) }];
    });
  });
  return found.sort((x, y) => y.common - x.common)[0]?.passage ?? null;
}
