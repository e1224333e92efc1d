import { articleOf } from '../../corpora/articles.ts';
import { type GoldText, readPolnear } from '../../corpora/polnear/polnear.ts';
import { type AnnotationModels, annotate } from '../../src/annotate/index.ts';
import type { OutletRegister } from '../../src/model.ts';
import { type AttributionTallies, emptyTallies, f1, score } from './attribution-score.ts';
import type { Figures } from './figures.ts';

/** Attributions on a part of PolNeAR, with the models and by the rules alone; none where the corpus is absent. */
export function attributionFigures(
  data: string,
  part: string,
  register: OutletRegister,
  models: AnnotationModels,
): Figures | null {
  const texts = readPolnear(data, part);
  if (texts.length === 0) return null;
  const trained = scoreTexts(texts, register, models);
  const rules = scoreTexts(texts, register);
  return {
    ...named('attribution', trained.tallies),
    ...named('attributionRules', rules.tallies),
    'told.attributionArticlesPerSecond': trained.perSecond,
    'told.attributionRulesArticlesPerSecond': rules.perSecond,
  };
}

function scoreTexts(texts: readonly GoldText[], register: OutletRegister, models?: AnnotationModels) {
  const articles = texts.map(({ name, text }) => articleOf(name, text, register));
  const tallies = emptyTallies();
  const all = () => articles.map((article) => annotate(article, register, models));
  all().forEach(({ attributions }, i) => {
    score(tallies, texts[i]!, attributions);
  });
  const start = performance.now();
  all();
  return { tallies, perSecond: (articles.length * 1000) / (performance.now() - start) };
}

function named(prefix: string, tallies: AttributionTallies): Record<string, number> {
  return Object.fromEntries(Object.entries(tallies).map(([role, tally]) => [`${prefix}.${role}F1`, f1(tally)]));
}
