import { type Article, byCodeUnit, type NotSeen, type ReadFailure, type Witness } from '../model.ts';

/** Everything a reader of the edition must know was not read, not dated or not understood. */
export function notSeen(
  articles: readonly Article[],
  witnesses: readonly Witness[],
  failures: readonly ReadFailure[],
  missing: readonly string[],
): NotSeen {
  const notices = articles.flatMap((article) => article.notices.map((notice) => `${article.source}: ${notice}`));
  return {
    failed: failures.toSorted((x, y) => byCodeUnit(x.source, y.source) || byCodeUnit(x.reason, y.reason)),
    undated: articles.filter((article) => article.published === null).map((article) => article.id),
    otherLanguages: articles.filter(({ language }) => language !== 'en' && language !== 'und').map(({ id }) => id),
    lostWitnesses: witnesses.filter((witness) => witness.kind === 'lost').map((witness) => witness.id),
    notes: [...missing, ...notices],
  };
}
