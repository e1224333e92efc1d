import { CONFIRMING_VERBS } from '../../languages/en/sayings/confirmations.ts';
import { wordsIn } from '../../languages/en/words/words.ts';
import { byCodeUnit, type Claim, type ClaimState, type Conflict, type Passage, passageOf } from '../../model.ts';
import type { PlacedArticle } from '../people/placed-article.ts';
import { noticesIn } from '../scene/notices.ts';
import type { ReadTestimony } from '../testimonies/testimonies.ts';
import type { ClaimDraft } from '../wording/drafts.ts';

type Entry = Claim['status'][number];
/** Terms a notice of correction must share with a statement to be about it. */
const LEAST_SHARED = 2;

/** What a sentence says that announces a correction. */
interface Notice {
  /** The sentence, as `ReadTestimony.sentence` names it. */
  readonly sentence: string;
  readonly terms: ReadonlySet<string>;
  readonly passage: Passage;
}

/** The notices of correction of each article, by its id; an article without one is not in it. */
export type Notices = ReadonlyMap<string, readonly Notice[]>;

/** Reads the notices of correction of a pile, each sentence once: the claims of an article ask for them many times. */
export function noticesOf(pile: readonly PlacedArticle[]): Notices {
  const notices = new Map<string, readonly Notice[]>();
  for (const placed of pile) {
    const { article, words } = placed;
    const here = noticesIn(placed).map((one) => ({
      sentence: `${article.id} ${one.start}`,
      terms: new Set(wordsIn(words, one).flatMap(({ term }) => term ?? [])),
      passage: passageOf(article, one),
    }));
    if (here.length > 0) notices.set(article.id, here);
  }
  return notices;
}

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
  notices: Notices,
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
      [...announcedIn(notices, witnesses), ...conflicts.flatMap((conflict) => correctedIn(conflict, witnesses, pile))],
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
  if (nature !== 'contradiction' && nature !== 'corrected') return [];
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

/** The notices of correction in the articles of a claim that share telling words with its statements there. */
function announcedIn(notices: Notices, witnesses: readonly ReadTestimony[]): Passage[] {
  return witnesses.flatMap(({ placed, words, sentence }) => {
    const here = notices.get(placed.article.id);
    if (here === undefined) return [];
    const terms = new Set(words.flatMap(({ term }) => term ?? []));
    return here.flatMap((notice) => {
      if (notice.sentence === sentence) return [];
      const shared = [...notice.terms].filter((term) => terms.has(term));
      return shared.length >= LEAST_SHARED ? [notice.passage] : [];
    });
  });
}
