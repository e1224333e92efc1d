import { BESIDE_AN_EVENT, CAME_FIRST, FROM_WHEN, NO_OFFSET } from '../../../languages/en/events/order-words.ts';
import { wordsIn } from '../../../languages/en/words/words.ts';
import { byCodeUnit, overlaps, type Span } from '../../../model.ts';
import { type StorySentence, termsOf } from '../../scene/sentence-index.ts';
import { copied, oneText, passageIn, type Scene } from '../../scene/setting.ts';
import type { Found } from '../calls/found.ts';

/** When two statements are set beside one event: log-odds that they are of one thing, and terms that the events share. */
const ORDER = { odds: 0.3, shared: 2, sharedWhen: 3, plain: 2 } as const;

/** What a sentence tells, set before or after an event. */
interface Beside {
  readonly told: StorySentence;
  readonly span: Span;
  readonly first: boolean;
  /** “When” may tell of a habit or of a cause: more must be shared. */
  readonly when: boolean;
  /** "11 months", "shortly"; '' where nothing is said. */
  readonly offset: string;
  readonly event: ReadonlySet<string>;
  /** Those of its terms that are written small. */
  readonly plain: ReadonlySet<string>;
}

/**
 * One thing that two texts set otherwise beside one event: before it in one and after it in the other, or so long before in one and
 * not so long in the other.
 */
export function orderConflicts(scene: Scene): Found[] {
  const known = new Map<StorySentence, readonly Beside[]>();
  const besideIn = (told: StorySentence) => {
    const list = known.get(told) ?? besidesOf(told);
    known.set(told, list);
    return list;
  };
  return scene.retold.flatMap(({ a, b, spanA, spanB, odds }) => {
    if (odds < ORDER.odds || oneText(a, b)) return [];
    const near = (list: readonly Beside[], span: Span) =>
      list.filter((one) => overlaps({ start: span.start - 20, end: span.end + 20 }, one.span));
    return near(besideIn(a), spanA).flatMap((one) =>
      near(besideIn(b), spanB).flatMap((other) => ofPair(one, other, odds) ?? []),
    );
  });
}

function besidesOf(told: StorySentence): Beside[] {
  const text = told.placed.article.text.slice(told.start, told.end);
  if (told.headline) return [];
  return [...text.matchAll(BESIDE_AN_EVENT)].flatMap((match): Beside[] => {
    const start = told.start + match.index;
    const end = start + match[0].trimEnd().length;
    const eventStart = start + match[0].length - match[3]!.length;
    const words = wordsIn(told.words, { start: eventStart, end });
    const event = termsOf(words);
    const { text: whole } = told.placed.article;
    const plain = termsOf(words.filter((word) => /^\p{Ll}/u.test(whole.slice(word.start, word.end))));
    if (FROM_WHEN.test(text.slice(Math.max(0, match.index - 12), match.index + match[0].length - match[3]!.length)))
      return [];
    const offset = match[1]!.trim().toLowerCase();
    return event.size < ORDER.shared
      ? []
      : [
          {
            told,
            span: { start, end },
            first: CAME_FIRST.test(match[2]!),
            when: /^when$/iu.test(match[2]!),
            offset,
            event,
            plain,
          },
        ];
  });
}

function ofPair(a: Beside, b: Beside, odds: number): Found | null {
  const shared = [...a.event].filter((term) => b.event.has(term));
  // Names alone do not make one event of two.
  if (shared.filter((term) => a.plain.has(term)).length < ORDER.plain) return null;
  if (shared.length < (a.when || b.when ? ORDER.sharedWhen : ORDER.shared)) return null;
  const opposite = a.first !== b.first;
  if (!opposite && (a.offset === b.offset || NO_OFFSET.test(a.offset) || NO_OFFSET.test(b.offset))) return null;
  const values: [string, string] = [`${a.offset} ${a.first}`, `${b.offset} ${b.first}`];
  const words = [a, b].map(({ told, span }) =>
    told.placed.article.text.slice(span.start, span.end).replace(/\s+/gu, ' '),
  );
  return {
    kind: 'date',
    nature: opposite ? null : 'precision',
    a: passageIn(a.told, a.span),
    b: passageIn(b.told, b.span),
    reason: `“${words[0]}” or “${words[1]}”.`,
    fact: `order ${shared.sort(byCodeUnit).join(' ')} ${[...values].sort(byCodeUnit).join(' ')}`,
    thing: `order ${[...shared].sort(byCodeUnit)[0]}`,
    values,
    score: odds / 4 + copied(a.told, b.told),
  };
}
