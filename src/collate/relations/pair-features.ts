import { byCodeUnit } from '../../model.ts';
import { agreement } from '../retelling/agreement.ts';
import { type ComparedText, isCore, isCoreOfBoth, relianceOn, sharedReliance } from '../retelling/compared-text.ts';
import { layOut } from '../retelling/laid-text.ts';
import type { Proposition } from '../retelling/propositions.ts';
import type { Reliance } from '../retelling/rests.ts';
import { likenesses, type Retelling } from '../retelling/retelling.ts';
import { PLAIN } from '../retelling/term-weights.ts';

/** What is told of a pair of texts, in the order of a row; each a number, most between 0 and 1. */
export const PAIR_FEATURES = [
  'least share retold',
  'most share retold',
  'order',
  'pairs',
  'lead',
  'private quoted words',
  'quoted words in common',
  'least said by the other',
  'most said by the other',
  'least said closely',
  'most said closely',
  'plain lead',
  'naming',
  'naming share',
  'naming leads',
  'naming agreement',
  'naming likeness',
  'named text can be meant',
  'shared outlets',
  'shared share',
  'shared leads',
  'shared agreement',
  'shared likeness',
  'least outlets credited',
  'most outlets credited',
  'least share under credits',
  'most share under credits',
  'least tells of reports',
  'most tells of reports',
  'length',
  'shorter',
  'texts of the story',
  'commonest credit',
  'on the commonest',
  'writers known and two',
  'wire',
  'core of both',
  'core of one',
  'least others beside',
  'most others beside',
  'least share of the main credit',
  'most share of the main credit',
  'one main credit',
] as const;

/** What the story as a whole is like. */
export interface StoryScene {
  readonly texts: number;
  /** The outlet most texts rest on, and by what share of the texts. */
  readonly commonest: string | null;
  readonly commonestShare: number;
}

/** The story's scene: how many of its texts rest on one outlet. */
export function sceneOf(texts: readonly ComparedText[]): StoryScene {
  const counts = new Map<string, number>();
  for (const { reliances, outlet } of texts) {
    for (const name of new Set([...reliances.map((rest) => rest.outlet), outlet ?? []].flat())) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort((x, y) => y[1] - x[1] || byCodeUnit(x[0], y[0]));
  const named = most !== undefined && most[1] > 1 ? most : null;
  return { texts: texts.length, commonest: named?.[0] ?? null, commonestShare: (named?.[1] ?? 0) / texts.length };
}

const words = (propositions: readonly Proposition[]) => propositions.reduce((sum, p) => sum + p.words, 0);

/** Shares of the sentences of a text that another says, somehow and closely, by how alike its likest sentence is to each. */
function saidBy(of: ComparedText, likest: Float64Array): { said: number; closely: number } {
  let [said, closely, all] = [0, 0, 0];
  of.propositions.forEach((sentence, i) => {
    if (sentence.headline) return;
    all += sentence.words;
    if (likest[i]! > 0.28) said += sentence.words;
    if (likest[i]! > 0.45) closely += sentence.words;
  });
  return { said: all === 0 ? 0 : said / all, closely: all === 0 ? 0 : closely / all };
}

/** What two texts say of one another's sentences, and how alike their openings are: their sentences are laid side by side once. */
function saidOfBoth(a: ComparedText, b: ComparedText) {
  const width = b.propositions.length;
  const like = likenesses(a.propositions, b.propositions, PLAIN);
  const [likestA, likestB] = [new Float64Array(a.propositions.length), new Float64Array(width)];
  for (let at = 0, i = 0; i < likestA.length; i++) {
    for (let j = 0; j < width; j++, at++) {
      const value = like[at]!;
      if (value > likestA[i]!) likestA[i] = value;
      if (value > likestB[j]!) likestB[j] = value;
    }
  }
  const leadB = leadOf(b);
  const leads = leadOf(a).flatMap((i) => leadB.map((j) => like[i * width + j]!));
  return { ofA: saidBy(a, likestA), ofB: saidBy(b, likestB), leads: Math.max(0, ...leads) };
}

/** The sentences that open a text, by number. */
function leadOf({ propositions }: ComparedText): number[] {
  const lead: number[] = [];
  for (let i = 0; i < propositions.length && lead.length < 3; i++) if (!propositions[i]!.headline) lead.push(i);
  return lead;
}

/** A row of {@link PAIR_FEATURES} for two texts, the same whichever comes first. */
export function pairFeatures(a: ComparedText, b: ComparedText, tell: Retelling, scene: StoryScene): number[] {
  const { ofA, ofB, leads } = saidOfBoth(a, b);
  const [aOnB, bOnA] = [relianceOn(a, b.outlet), relianceOn(b, a.outlet)];
  const named =
    aOnB && (!bOnA || aOnB.share >= bOnA.share) ? ([a, b, aOnB] as const) : bOnA ? ([b, a, bOnA] as const) : null;
  const namedAgrees = named && agreement(named[0], named[2].scope, named[1], named[1].propositions.keys());
  const meant = named !== null && (named[0].candidateReports.get(named[2].outlet)?.has(named[1].number) ?? false);
  const shared = sharedReliance(a, b);
  const sharedAgrees =
    shared &&
    (shared.a.scope.length <= shared.b.scope.length
      ? agreement(a, shared.a.scope, b, shared.b.scope)
      : agreement(b, shared.b.scope, a, shared.a.scope));
  const credited = (text: ComparedText) =>
    new Set(
      text.reliances.filter(({ times, outlet }) => times > 0 && outlet !== text.outlet).map(({ outlet }) => outlet),
    );
  const [inA, inB] = [credited(a), credited(b)];
  const common = [...inA].filter((outlet) => inB.has(outlet)).length;
  const under = (text: ComparedText) => {
    const at = new Set(text.reliances.filter(({ outlet }) => outlet !== text.outlet).flatMap(({ scope }) => scope));
    return words([...at].map((i) => text.propositions[i]!)) / (words(text.propositions) || 1);
  };
  const [underA, underB] = [under(a), under(b)];
  const quotedA = layOut(a.propositions, PLAIN).quoted;
  const quotedB = layOut(b.propositions, PLAIN).quoted;
  const both = [...quotedA].filter((pair) => quotedB.has(pair)).length;
  const [wordsA, wordsB] = [words(a.propositions), words(b.propositions)];
  const on = (text: ComparedText) =>
    scene.commonest !== null &&
    (text.outlet === scene.commonest || text.reliances.some(({ outlet }) => outlet === scene.commonest));
  const besides = (text: ComparedText, other: ComparedText) =>
    [...credited(text)].filter((outlet) => outlet !== shared?.a.outlet && outlet !== other.outlet).length;
  const main = (text: ComparedText) =>
    text.reliances
      .filter(({ times, outlet }) => times > 0 && outlet !== text.outlet)
      .reduce<Reliance | null>((best, rest) => (best === null || rest.share > best.share ? rest : best), null);
  const [mainA, mainB] = [main(a), main(b)];
  const flag = (is: boolean) => (is ? 1 : 0);
  return [
    Math.min(tell.shareA, tell.shareB),
    Math.max(tell.shareA, tell.shareB),
    tell.order,
    Math.min(1, tell.pairs.length / 20),
    tell.lead,
    Math.min(1, tell.quoted / 20),
    Math.min(quotedA.size, quotedB.size) === 0 ? 0 : both / Math.min(quotedA.size, quotedB.size),
    Math.min(ofA.said, ofB.said),
    Math.max(ofA.said, ofB.said),
    Math.min(ofA.closely, ofB.closely),
    Math.max(ofA.closely, ofB.closely),
    leads,
    flag(named !== null),
    named?.[2].share ?? 0,
    flag(named?.[2].leads ?? false),
    namedAgrees?.share ?? 0,
    namedAgrees?.most ?? 0,
    flag(meant),
    Math.min(1, common / 4),
    shared?.share ?? 0,
    flag((shared?.a.leads && shared.b.leads) ?? false),
    sharedAgrees?.share ?? 0,
    sharedAgrees?.most ?? 0,
    Math.min(1, Math.min(inA.size, inB.size) / 4),
    Math.min(1, Math.max(inA.size, inB.size) / 4),
    Math.min(underA, underB),
    Math.max(underA, underB),
    flag(a.unnamed && b.unnamed),
    flag(a.unnamed || b.unnamed),
    Math.min(wordsA, wordsB) / Math.max(1, wordsA, wordsB),
    Math.min(1, Math.min(wordsA, wordsB) / 1000),
    Math.min(1, scene.texts / 20),
    scene.commonestShare,
    (flag(on(a)) + flag(on(b))) / 2,
    flag(a.outlet !== null && b.outlet !== null && a.outlet !== b.outlet),
    (flag(a.wire) + flag(b.wire)) / 2,
    flag(shared !== null && isCoreOfBoth(a, b, shared)),
    flag(named !== null && isCore(named[0], named[2])),
    Math.min(1, Math.min(besides(a, b), besides(b, a)) / 4),
    Math.min(1, Math.max(besides(a, b), besides(b, a)) / 4),
    Math.min(mainA?.share ?? 0, mainB?.share ?? 0),
    Math.max(mainA?.share ?? 0, mainB?.share ?? 0),
    flag(
      (mainA !== null && (mainA.outlet === mainB?.outlet || mainA.outlet === b.outlet)) ||
        (mainB !== null && mainB.outlet === a.outlet),
    ),
  ];
}
