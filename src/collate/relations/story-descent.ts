import { CUE_OF_ASKING } from '../../languages/en/newsrooms/credit-cues.ts';
import { UNNAMED_REPORT } from '../../languages/en/sayings/reports.ts';
import type { WordInterner } from '../../languages/en/words/word-sequence.ts';
import type { AnnotatedArticle, CreditSpans, OriginBasis, OutletRegister, TextOrigin } from '../../model.ts';
import { publicMentions } from '../public/public-mentions.ts';
import { type PublicWords, publicWords as publicWordsOf } from '../public/public-witnesses.ts';
import { candidatesFor } from '../retelling/candidate-reports.ts';
import type { ComparedText, Relation } from '../retelling/compared-text.ts';
import { propositionsOf } from '../retelling/propositions.ts';
import { publicWords } from '../retelling/public-words.ts';
import { type Reliance, reliancesOf } from '../retelling/rests.ts';
import type { Retelling } from '../retelling/retelling.ts';
import { termWeights } from '../retelling/term-weights.ts';
import { askedBy, identified, type StoryTexts } from './identity.ts';
import { pairFeatures, sceneOf } from './pair-features.ts';
import { pairsToCompare } from './pairs-to-compare.ts';
import { relationOf } from './relation.ts';
import { likeliest, type PairJudge } from './relation-model.ts';

/** Two text groups of a story that are related without sharing substantial words, by the numbers of their first articles. */
export interface RelatedPair {
  readonly a: number;
  readonly b: number;
  readonly relation: Relation;
}

export interface StoryDescent {
  readonly pairs: readonly RelatedPair[];
  /** Origins that became known by identity, by article. */
  readonly identities: ReadonlyMap<number, TextOrigin>;
  readonly reliances: ReadonlyMap<number, readonly Reliance[]>;
  /** Public words that several of the texts use. */
  readonly spoken: readonly PublicWords[];
  /** By article and outlet (`7 The Post`): none of the outlet's texts at hand can be the one that the article credits. */
  readonly elsewhere: ReadonlySet<string>;
}

/** Where a page itself says who wrote it. */
const SIGNED: ReadonlySet<OriginBasis> = new Set(['byline', 'dateline', 'credit', 'own']);

/**
 * How the text groups of one story descend, beyond shared words.
 *
 * @param groups the text groups of the story, each with its articles in order
 * @param judge says how two texts are related; null: the rules alone do
 */
export function storyDescent(
  articles: readonly AnnotatedArticle[],
  credits: readonly (readonly CreditSpans[])[],
  origins: readonly TextOrigin[],
  groups: readonly (readonly number[])[],
  interner: WordInterner,
  register: OutletRegister,
  judge: PairJudge | null,
): StoryDescent {
  const firsts = groups.map((group) => group[0]!);
  const carriers = new Map(groups.map((group) => [group[0]!, group.length]));
  const propositions = new Map(firsts.map((i) => [i, propositionsOf(articles[i]!, interner)]));
  const reliances = new Map(firsts.map((i) => [i, reliancesOf(articles[i]!, credits[i]!, propositions.get(i)!)]));
  if (firsts.length === 1) return { pairs: [], identities: new Map(), reliances, spoken: [], elsewhere: new Set() };
  const weights = termWeights([...propositions.values()], publicWords(articles, propositions));
  const unnamed = new Set(firsts.filter((i) => UNNAMED_REPORT.test(articles[i]!.article.text)));
  const story: StoryTexts = { members: firsts, propositions, reliances, weights, unnamed };
  const identities = new Map([
    ...askedBy(story, articles, origins, credits),
    ...identified(story, articles, origins, credits),
  ]);
  // A page that brings another's text in under its name ("the Ledger reports") is not the report others mean.
  const brings = (i: number) =>
    articles[i]!.article.publisher === null &&
    origins[i]!.basis !== 'own' &&
    credits[i]!.some(
      ({ form, outlet, cue }) =>
        form === 'cited' &&
        outlet === origins[i]!.outlet &&
        cue !== null &&
        !CUE_OF_ASKING.test(articles[i]!.article.text.slice(cue.start, cue.end)),
    );
  const outletOf = (i: number) => identities.get(i)?.outlet ?? (brings(i) ? null : origins[i]!.outlet);
  const through = throughHeld(firsts, reliances, outletOf);
  const bare = new Map(
    firsts.map((i): [number, ComparedText] => [
      i,
      {
        number: i,
        candidateReports: new Map(),
        propositions: propositions.get(i)!,
        reliances: through.get(i)!,
        outlet: outletOf(i),
        carriers: carriers.get(i)!,
        wire: SIGNED.has(origins[i]!.basis) && register.byName(origins[i]!.outlet ?? '')?.kind === 'agency',
        day: articles[i]!.article.published?.slice(0, 10) ?? null,
        unnamed: unnamed.has(i),
        asked: credits[i]!.some((one) => one.outlet === outletOf(i) && isAsking(articles[i]!.article.text, one)),
      },
    ]),
  );
  const texts = [...bare.values()];
  const compared = new Map(
    texts.map((text): [number, ComparedText] => [
      text.number,
      {
        ...text,
        candidateReports: new Map(text.reliances.map((rest) => [rest.outlet, candidatesFor(text, rest, texts)])),
      },
    ]),
  );
  const pairs: RelatedPair[] = [];
  const scene = sceneOf([...compared.values()]);
  for (const [a, b] of pairsToCompare(firsts, compared, weights)) {
    const [x, y] = [compared.get(a)!, compared.get(b)!];
    const judged =
      judge &&
      ((tell: Retelling) => {
        const row = pairFeatures(x, y, tell, scene);
        const odds = judge(row, articles[a]!.article.id, articles[b]!.article.id);
        return { relation: likeliest(odds, row), row };
      });
    const found = relationOf(x, y, weights, judged ?? undefined);
    if (found) pairs.push({ a, b, relation: found });
  }
  const mentions = firsts.flatMap((i) => publicMentions(i, articles[i]!, propositions.get(i)!));
  const spoken = publicWordsOf(articles, mentions, propositions);
  return { pairs, identities, reliances, spoken, elsewhere: elsewhere(compared) };
}

/** Somebody told it to the outlet named. */
const isAsking = (text: string, { form, cue }: CreditSpans) =>
  form === 'cited' && cue !== null && CUE_OF_ASKING.test(text.slice(cue.start, cue.end));

/** The credits for which no text at hand of the outlet named can be the report. */
function elsewhere(compared: ReadonlyMap<number, ComparedText>): Set<string> {
  const missed = [...compared].flatMap(([i, { candidateReports }]) =>
    [...candidateReports].filter(([, texts]) => texts.size === 0).map(([outlet]) => `${i} ${outlet}`),
  );
  return new Set(missed);
}

/** Who rests on a text we hold rests, through it, on what that rests on. */
function throughHeld(
  firsts: readonly number[],
  reliances: ReadonlyMap<number, readonly Reliance[]>,
  outletOf: (i: number) => string | null,
): Map<number, readonly Reliance[]> {
  const holder = new Map<string, number | null>();
  for (const i of firsts) {
    const outlet = outletOf(i);
    if (outlet !== null) holder.set(outlet, holder.has(outlet) ? null : i);
  }
  return new Map(
    firsts.map((i) => {
      const own = reliances.get(i)!;
      const more = own.flatMap((rest) => {
        const held = holder.get(rest.outlet);
        if (held === undefined || held === null || held === i) return [];
        return reliances
          .get(held)!
          .filter(
            ({ outlet, leads }) => leads && outlet !== outletOf(i) && !own.some((known) => known.outlet === outlet),
          )
          .map((further) => ({
            ...further,
            share: Math.min(rest.share, further.share),
            leads: false,
            times: 0,
            scope: rest.scope,
          }));
      });
      return [i, [...own, ...more]];
    }),
  );
}
