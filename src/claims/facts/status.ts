import { wordsIn } from '../../languages/en/words.ts';
import { byCodeUnit, type Claim, type ClaimState, type Conflict, type Passage, passageOf } from '../../model.ts';
import type { Leaf } from '../people/leaf.ts';
import type { Stated } from '../testimonies/testimonies.ts';
import type { ClaimDraft } from '../wording/drafts.ts';

type Entry = Claim['status'][number];

const CONFIRMS = /\b(?:confirm|acknowledg|admit|conced)\p{L}*/iu;
const CORRECTION =
  /^\W*corrections?\b|\b(?:corrects? (?:an? )?(?:earlier|previous)|(?:an? )?(?:earlier|previous) versions? of this (?:story|article|report)|this (?:story|article|report) (?:has been|was) corrected|previously (?:stated|reported|said))\b/iu;
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
  leaves: ReadonlyMap<string, Leaf>,
): Entry[] {
  const first = witnesses.find(({ leaf }) => leaf.article.published !== null) ?? witnesses[0];
  const denials = witnesses.filter(({ testimony }) => testimony.stance === 'denies').map(passageOfStated);
  const confirmations = witnesses
    .filter(({ testimony }) => CONFIRMS.test(testimony.cue?.exact ?? ''))
    .map(passageOfStated);
  const reported = first === undefined ? null : passageOfStated(first);
  const entries = [
    ...(reported === null ? [] : [entry('reported', reported, leaves)]),
    ...earliest('denied', [...denials, ...deniedIn(conflicts, id, witnesses)], leaves),
    ...earliest(
      'confirmed',
      confirmations.filter(({ article, start }) => article !== reported?.article || start !== reported.start),
      leaves,
    ),
    ...earliest(
      'corrected',
      [...conflicts.flatMap((conflict) => correctedIn(conflict, witnesses, leaves)), ...notices(witnesses)],
      leaves,
    ),
  ];
  const order: readonly ClaimState[] = ['reported', 'denied', 'confirmed', 'corrected'];
  return entries.sort(
    (a, b) => byCodeUnit(a.date ?? '9999', b.date ?? '9999') || order.indexOf(a.state) - order.indexOf(b.state),
  );
}

function passageOfStated({ testimony: { article, start, end, exact } }: Stated): Passage {
  return { article, start, end, exact };
}

function entry(state: ClaimState, passage: Passage, leaves: ReadonlyMap<string, Leaf>): Entry {
  return { state, date: leaves.get(passage.article)?.article.published?.slice(0, 10) ?? null, passage };
}

function earliest(state: ClaimState, passages: readonly Passage[], leaves: ReadonlyMap<string, Leaf>): Entry[] {
  return passages
    .map((passage) => entry(state, passage, leaves))
    .sort((a, b) => byCodeUnit(a.date ?? '9999', b.date ?? '9999'))
    .slice(0, 1);
}

/** Passages of other claims that say this one is not so: in a conflict of polarity the denial stands first. */
function deniedIn(conflicts: readonly Conflict[], id: string, witnesses: readonly Stated[]): Passage[] {
  return conflicts
    .filter(({ kind, verdict, claims }) => kind === 'polarity' && verdict === 'contradiction' && claims.includes(id))
    .filter(({ b }) => witnesses.some((one) => holds(one, b)))
    .map(({ a }) => a);
}

/** The later passage where one paper gave one value and on a later day another. */
function correctedIn(
  { a, b, verdict }: Conflict,
  witnesses: readonly Stated[],
  leaves: ReadonlyMap<string, Leaf>,
): Passage[] {
  if (verdict === 'precision' || verdict === 'scope') return [];
  const [one, other] = [leaves.get(a.article)?.article, leaves.get(b.article)?.article];
  if (one === undefined || other === undefined || one.publisher === null || one.publisher !== other.publisher)
    return [];
  const [from, to] = [one.published?.slice(0, 10), other.published?.slice(0, 10)];
  if (from === undefined || to === undefined || from === to) return [];
  const [earlier, later] = from < to ? [a, b] : [b, a];
  return witnesses.some((stated) => holds(stated, earlier)) ? [later] : [];
}

function holds({ testimony }: Stated, passage: Passage): boolean {
  return testimony.article === passage.article && testimony.start < passage.end && passage.start < testimony.end;
}

/** A notice of correction in an article of the claim that shares telling words with its statement. */
function notices(witnesses: readonly Stated[]): Passage[] {
  return witnesses.flatMap(({ leaf, words, sentence }) => {
    const terms = new Set(words.flatMap(({ term }) => term ?? []));
    return leaf.annotations.sentences.flatMap((one) => {
      if (
        `${leaf.article.id} ${one.start}` === sentence ||
        !CORRECTION.test(leaf.article.text.slice(one.start, one.end))
      )
        return [];
      const shared = new Set(
        wordsIn(leaf.words, one).flatMap(({ term }) => (term !== null && terms.has(term) ? [term] : [])),
      );
      return shared.size >= LEAST_SHARED ? [passageOf(leaf.article, one)] : [];
    });
  });
}
