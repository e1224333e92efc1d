import { type Account, type AccountSentence, lostBehind, type Witness } from '../model.ts';
import { testimoniesIn } from './bearing.ts';
import type { Chosen } from './candidates.ts';
import { chooseSentences } from './choice.ts';
import { type Findings, matterOf } from './matter.ts';
import { titleOf } from './title.ts';

/** How much is told. Taken from what fits one screen of the report; nothing else hangs on it. */
export const LENGTH = {
  /** Affairs, those of most articles first. */
  affairs: 24,
  /** Sentences of all affairs together, each getting its share by its articles. */
  all: 40,
  /** Sentences of one affair, at most and where there are so many at least. */
  most: 10,
  fewest: 3,
} as const;

/**
 * The accounts of an edition: of each of its affairs some sentences, whole and in the words of its articles, each with the sigla of those
 * who bear all of it out. An affair none of whose sentences reads by itself has no account.
 *
 * @example chooseAccounts(edition)[0]?.sentences.map(({ text, sigla }) => `${text} ${sigla.join(' ')}`)
 */
export function chooseAccounts(findings: Findings): Account[] {
  const matter = matterOf(findings);
  const affairs = findings.stories.filter(({ articles }) => articles.length > 1);
  affairs.sort((a, b) => b.articles.length - a.articles.length);
  const pages = affairs.reduce((sum, { articles }) => sum + articles.length, 0);
  return affairs.slice(0, LENGTH.affairs).flatMap((story) => {
    const share = Math.round((LENGTH.all * story.articles.length) / pages);
    const chosen = chooseSentences(matter, story, Math.min(LENGTH.most, Math.max(LENGTH.fewest, share)));
    const sentences = chosen.map((one) => sentenceAs(one, findings.witnesses));
    return sentences.length > 0
      ? [
          {
            story: story.id,
            title: titleOf(matter, story, sentences[0]!.text),
            sentences,
          },
        ]
      : [];
  });
}

function sentenceAs(
  { article, sentence: { start, end }, claims, bearing }: Chosen,
  witnesses: readonly Witness[],
): AccountSentence {
  const held = new Set(bearing.map(({ id }) => id));
  const testimonies = claims[0]!.testimonies.filter((one) => held.has(one.article));
  const own = testimoniesIn(claims, article, { start, end });
  return {
    text: article.text.slice(start, end),
    article: article.id,
    start,
    end,
    claims: claims.map(({ id }) => id),
    sigla: [...lostBehind(witnesses, [...own, ...testimonies]), ...bearing].map(({ siglum }) => siglum),
  };
}
