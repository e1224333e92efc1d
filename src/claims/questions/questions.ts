import { byCodeUnit, confidence, contentId, passageOf, type Question, type Stemma } from '../../model.ts';
import type { PlacedArticle } from '../people/placed-article.ts';
import { probability } from '../same-claim/boosted-trees.ts';
import type { SameClaims } from '../same-claim/same-claim.ts';
import type { Descent } from '../testimonies/descent.ts';
import type { ReadTestimony } from '../testimonies/testimonies.ts';
import type { ClaimDraft } from '../wording/drafts.ts';
import { countOrigins, movedBy, textOf } from './effect.ts';
import { linkQuestions } from './link-questions.ts';

/** Which pairs are asked about. An answer is worth asking for where either may well be so; what each limit leaves out ranks last anyhow. */
const ASKED = {
  /** Two claims that are less likely than this to be one are not asked about… */
  least: 0.1,
  /** …nor a text that more likely than this states the claim it was put to. */
  sure: 0.8,
  /** Pairs of claims of a story that are weighed with their origins: those on which most pairs of texts hang. */
  weighed: 400,
  /** What an origin more or less, at either end, is worth in pairs of texts. */
  origin: 2,
} as const;

/** A pair that may be asked about: the statements to be shown, and how many pairs of texts hang on the answer. */
interface Pair {
  readonly one: ReadTestimony;
  readonly other: ReadTestimony;
  readonly chance: number;
  readonly pairs: number;
  weigh(): Question['claims'];
}

/**
 * What a person could tell of the claims of one story, with what hangs on each answer: two claims that may be one, texts that may
 * have been put to a claim wrongly, and links. Origins are counted as they would be after the answer.
 */
export function questionsOf(
  drafts: readonly ClaimDraft[],
  same: SameClaims,
  descent: Descent,
  links: Stemma['links'],
  pile: readonly PlacedArticle[],
): Question[] {
  return [
    ...linkQuestions(links, pile, drafts, same, descent),
    ...asked(joinable(drafts, same, descent), false),
    ...asked(partable(drafts, same, descent), true),
  ].sort((x, y) => y.effect - x.effect || byCodeUnit(x.id, y.id));
}

function asked(pairs: readonly Pair[], taken: boolean): Question[] {
  const news = ({ chance }: Pair) => (taken ? 1 - chance : chance);
  return [...pairs]
    .sort((x, y) => news(y) * y.pairs - news(x) * x.pairs || byCodeUnit(x.one.id + x.other.id, y.one.id + y.other.id))
    .slice(0, ASKED.weighed)
    .map((pair) => {
      const { one, other, chance, pairs } = pair;
      const claims = pair.weigh();
      const moved = movedBy(claims);
      const [a, b] = [passageOf(one.placed.article, one.testimony), passageOf(other.placed.article, other.testimony)];
      return {
        id: contentId('question', 'claims', one.id, other.id),
        of: 'claims',
        taken,
        a,
        b,
        chance: confidence(chance),
        claims,
        effect: confidenceOf(news(pair) * (pairs + ASKED.origin * moved)),
      };
    });
}

/** To two decimals. */
function confidenceOf(value: number): number {
  return Math.round(100 * value) / 100;
}

/** Claims that have statements which are like one another. */
function joinable(drafts: readonly ClaimDraft[], same: SameClaims, descent: Descent): Pair[] {
  const home = new Map(drafts.flatMap((draft, at) => draft.found.map((one) => [one.id, at] as const)));
  const best = new Map<
    string,
    {
      readonly one: ReadTestimony;
      readonly other: ReadTestimony;
      readonly score: number;
      readonly x: number;
      readonly y: number;
    }
  >();
  drafts.forEach((draft, x) => {
    for (const one of draft.found) {
      for (const { one: other, score } of same.near(one)) {
        const y = home.get(other.id);
        if (y === undefined || y === x || one.sentence === other.sentence) continue;
        const key = x < y ? `${x} ${y}` : `${y} ${x}`;
        if (score > (best.get(key)?.score ?? Number.NEGATIVE_INFINITY)) best.set(key, { one, other, score, x, y });
      }
    }
  });
  return [...best.values()].flatMap(({ one, other, score, x, y }): Pair[] => {
    const chance = probability(score);
    const [a, b] = [drafts[x]!, drafts[y]!];
    const [ours, theirs] = [groupsOf(a.found), groupsOf(b.found)];
    const pairs =
      [...ours].filter((group) => !theirs.has(group)).length * [...theirs].filter((group) => !ours.has(group)).length;
    if (chance < ASKED.least || pairs === 0) return [];
    const weigh = (): Question['claims'] => {
      const across = new Set(a.found.map(({ id }) => id));
      const alike: SameClaims['alike'] = (p, q) => (across.has(p.id) === across.has(q.id) ? same.alike(p, q) : SURE);
      const otherwise = countOrigins(a, [...a.found, ...b.found], { ...same, alike }, descent);
      return [a, b].map((draft) => ({
        text: textOf(draft),
        now: countOrigins(draft, draft.found, same, descent),
        otherwise,
      }));
    };
    return [{ one, other, chance, pairs, weigh }];
  });
}

/** Log-odds of what a person has said. */
const SURE = 9;

/** Texts of a claim of which its other texts do not surely say the same. */
function partable(drafts: readonly ClaimDraft[], same: SameClaims, descent: Descent): Pair[] {
  return drafts.flatMap((draft) => {
    const texts = new Map<string, ReadTestimony[]>();
    for (const one of draft.found) texts.set(one.placed.group, [...(texts.get(one.placed.group) ?? []), one]);
    const { heart } = draft.wording;
    return [...texts].flatMap(([group, own]): Pair[] => {
      const rest = draft.found.filter(({ placed }) => placed.group !== group);
      if (rest.length === 0 || group === heart.placed.group) return [];
      const likes = rest.flatMap((one) => own.map((other) => ({ one, other, score: same.alike(one, other) })));
      const [likest] = likes.sort((x, y) => y.score - x.score || byCodeUnit(x.one.id, y.one.id));
      const chance = probability(likest!.score);
      if (chance > ASKED.sure) return [];
      const weigh = (): Question['claims'] => {
        const gone = new Set(own.map(({ id }) => id));
        const near: SameClaims['near'] = (one) => same.near(one).filter((other) => !gone.has(other.one.id));
        return [
          {
            text: textOf(draft),
            now: countOrigins(draft, draft.found, same, descent),
            otherwise: countOrigins(draft, rest, { ...same, near }, descent),
          },
        ];
      };
      return [{ one: heart, other: likest!.other, chance, pairs: texts.size - 1, weigh }];
    });
  });
}

function groupsOf(found: readonly ReadTestimony[]): Set<string> {
  return new Set(found.map(({ placed }) => placed.group));
}
