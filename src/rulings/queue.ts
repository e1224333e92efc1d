import { type Place, type Question, spanJaccard } from '../model.ts';
import { type Anchored, anchorOf, finderIn } from './anchors.ts';
import { type LoggedRuling, type Signed, signed } from './ruling.ts';
import { standing } from './standing.ts';

/** What somebody answers. */
export type Answer = 'same' | 'different' | 'unsure';

/**
 * The questions that are still open: on which nobody has ruled, whichever way and whatever the program has made of it since, and which
 * no other asks before them of the same sentences. In their order.
 */
export function openQuestions(
  questions: readonly Question[],
  { articles }: { readonly articles: readonly Anchored[] },
  log: readonly LoggedRuling[],
): Question[] {
  const ruled = standing(log, finderIn(articles)).filter(({ ruling, found }) => found && 'of' in ruling);
  const byPair = new Map<string, (readonly [Place | null, Place | null])[]>();
  for (const { ruling, a, b } of ruled) {
    if (!('of' in ruling)) continue;
    for (const one of a) {
      for (const other of b) {
        const key = keyOf(ruling.of, one.article, other.article);
        byPair.set(key, [...(byPair.get(key) ?? []), [one.place, other.place]]);
      }
    }
  }
  return questions.filter(({ of, a, b }) => {
    const key = keyOf(of, a.article, b.article);
    const known = byPair.get(key) ?? [];
    const isKnown = known.some(
      ([one, other]) => of === 'links' || (isAt(one, a) && isAt(other, b)) || (isAt(one, b) && isAt(other, a)),
    );
    if (!isKnown) byPair.set(key, [...known, [a, b]]);
    return !isKnown;
  });
}

function keyOf(of: string, one: string, other: string): string {
  return [of, ...[one, other].sort()].join(' ');
}

/** From this share of both on, two quotations are of one thing. */
const ONE_THING = 0.5;

function isAt(place: Place | null, passage: Place): boolean {
  return place !== null && place.article === passage.article && spanJaccard(place, passage) >= ONE_THING;
}

/** The ruling that an answer to a question is. */
export function answered(
  question: Question,
  answer: Answer,
  { articles }: { readonly articles: readonly Anchored[] },
  by: Signed,
): LoggedRuling {
  const { of, a, b } = question;
  const article = (id: string) => articles.find((one) => one.id === id)!;
  if (of === 'claims')
    return signed({ ruling: answer, of, a: anchorOf(article(a.article), a), b: anchorOf(article(b.article), b) }, by);
  const ends = { a: anchorOf(article(a.article), null), b: anchorOf(article(b.article), null) };
  return signed(
    answer === 'same' ? { ruling: answer, of, ...ends, link: question.link! } : { ruling: answer, of, ...ends },
    by,
  );
}
