import { CONFIRMING_VERBS, CORRECTION } from '../../languages/en/sayings/confirmations.ts';
import { wordsIn } from '../../languages/en/words/words.ts';
import { byCodeUnit, type Claim, type ClaimState, type Conflict, type Passage, passageOf } from '../../model.ts';
import type { PlacedArticle } from '../people/placed-article.ts';
import type { ReadTestimony } from '../testimonies/testimonies.ts';
import type { ClaimDraft } from '../wording/drafts.ts';

type Entry = Claim['status'][number];
/** Terms a notice of correction must share with a statement to be about it. */
const LEAST_SHARED = 2;

/**
 * What became of a claim, in order of time: reported by the first dated witness, denied and confirmed by whoever does so
 * first, corrected where a paper changed it or says it did. An entry has the day of its article, null where that has none.
 *
 * @param conflicts those the claim takes part in
 */
export function statusOf(
  { id, witnesses }: ClaimDraft,
  conflicts: readonly Conflict[],
  pile: ReadonlyMap<string, PlacedArticle>,
): Entry[] {
  const first = witnesses.find(({ placed }) => placed.article.published !== null) ?? witnesses[0];
  const denials = witnesses.filter(({ testimony }) => testimony.stance === 'denies').map(passageOfTestimony);
  const confirmations = witnesses
    .filter(({ testimony }) => CONFIRMING_VERBS.test(testimony.cue?.exact ?? ''))
    .map(passageOfTestimony);
  const reported = first === undefined ? null : passageOfTestimony(first);
  const entries = [
    ...(reported === null ? [] : [entry('reported', reported, pile)]),
    ...earliest('denied', [...denials, ...deniedIn(conflicts, id, witnesses)], pile),
    ...earliest(
      'confirmed',
      confirmations.filter(({ article, start }) => article !== reported?.article || start !== reported.start),
      pile,
    ),
    ...earliest(
      'corrected',
      [...conflicts.flatMap((conflict) => correctedIn(conflict, witnesses, pile)), ...notices(witnesses)],
      pile,
    ),
  ];
  const order: readonly ClaimState[] = ['reported', 'denied', 'confirmed', 'corrected'];
  return entries.sort(
    (a, b) => byCodeUnit(a.date ?? '9999', b.date ?? '9999') || order.indexOf(a.state) - order.indexOf(b.state),
  );
}

function passageOfTestimony({ testimony: { article, start, end, exact } }: ReadTestimony): Passage {
  return { article, start, end, exact };
}

function entry(state: ClaimState, passage: Passage, pile: ReadonlyMap<string, PlacedArticle>): Entry {
  return { state, date: pile.get(passage.article)?.article.published?.slice(0, 10) ?? null, passage };
}

function earliest(state: ClaimState, passages: readonly Passage[], pile: ReadonlyMap<string, PlacedArticle>): Entry[] {
  return passages
    .map((passage) => entry(state, passage, pile))
    .sort((a, b) => byCodeUnit(a.date ?? '9999', b.date ?? '9999'))
    .slice(0, 1);
}

/** Passages of other claims that say this one is not so: in a conflict of polarity the denial stands first. */
function deniedIn(conflicts: readonly Conflict[], id: string, witnesses: readonly ReadTestimony[]): Passage[] {
  return conflicts
    .filter(({ kind, nature, claims }) => kind === 'polarity' && nature === 'contradiction' && claims.includes(id))
    .filter(({ b }) => witnesses.some((one) => holds(one, b)))
    .map(({ a }) => a);
}

/** The later passage where one paper gave one value and on a later day another. */
function correctedIn(
  { a, b, nature }: Conflict,
  witnesses: readonly ReadTestimony[],
  pile: ReadonlyMap<string, PlacedArticle>,
): Passage[] {
  if (nature === 'precision' || nature === 'scope') return [];
  const [one, other] = [pile.get(a.article)?.article, pile.get(b.article)?.article];
  if (one === undefined || other === undefined || one.publisher === null || one.publisher !== other.publisher)
    return [];
  const [from, to] = [one.published?.slice(0, 10), other.published?.slice(0, 10)];
  if (from === undefined || to === undefined || from === to) return [];
  const [earlier, later] = from < to ? [a, b] : [b, a];
  return witnesses.some((stated) => holds(stated, earlier)) ? [later] : [];
}

function holds({ testimony }: ReadTestimony, passage: Passage): boolean {
  return testimony.article === passage.article && testimony.start < passage.end && passage.start < testimony.end;
}

/** A notice of correction in an article of the claim that shares telling words with its statement. */
function notices(witnesses: readonly ReadTestimony[]): Passage[] {
  return witnesses.flatMap(({ placed, words, sentence }) => {
    const terms = new Set(words.flatMap(({ term }) => term ?? []));
    return placed.annotations.sentences.flatMap((one) => {
      if (
        `${placed.article.id} ${one.start}` === sentence ||
        !CORRECTION.test(placed.article.text.slice(one.start, one.end))
      )
        return [];
      const shared = new Set(
        wordsIn(placed.words, one).flatMap(({ term }) => (term !== null && terms.has(term) ? [term] : [])),
      );
      return shared.size >= LEAST_SHARED ? [passageOf(placed.article, one)] : [];
    });
  });
}
