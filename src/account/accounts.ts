import { type Account, type AccountSentence, lostBehind, type Story, type Witness } from '../model.ts';
import { type Chosen, chooseSentences } from './choice.ts';
import { type Findings, type Matter, matterOf } from './matter.ts';

/** How much is told. Taken from what fits one screen of the report; nothing else hangs on it. */
const LENGTH = {
  /** Affairs, those of most articles first. */
  affairs: 4,
  /** Sentences of the first. */
  first: 9,
  /** Sentences of each other one. */
  others: 3,
} as const;

/**
 * The accounts of an edition: of each of its larger affairs some sentences, whole and in the words of its articles, each
 * with the sigla of who bears it out. An affair none of whose sentences reads by itself has no account.
 *
 * @example chooseAccounts(edition)[0]?.sentences.map(({ text, sigla }) => `${text} ${sigla.join(' ')}`)
 */
export function chooseAccounts(findings: Findings): Account[] {
  const matter = matterOf(findings);
  const affairs = findings.stories.filter(({ articles }) => articles.length > 1);
  affairs.sort((a, b) => b.articles.length - a.articles.length);
  return affairs.slice(0, LENGTH.affairs).flatMap((story, i) => {
    const chosen = chooseSentences(matter, story, i === 0 ? LENGTH.first : LENGTH.others);
    const sentences = chosen.map((one) => sentenceAs(one, matter, findings.witnesses));
    return sentences.length > 0 ? [{ story: story.id, title: titleOf(story, matter), sentences }] : [];
  });
}

function titleOf({ name, articles }: Story, matter: Matter): string {
  return name || (matter.articles.get(articles[0]!)?.title ?? '');
}

function sentenceAs(
  { claim, testimony, sentence: { start, end } }: Chosen,
  { articles }: Matter,
  witnesses: readonly Witness[],
): AccountSentence {
  const bearing = new Set(claim.testimonies.map(({ article }) => article));
  const extant = [...articles.values()].filter(({ id }) => bearing.has(id));
  return {
    text: articles.get(testimony.article)!.text.slice(start, end),
    article: testimony.article,
    start,
    end,
    claims: [claim.id],
    sigla: [...lostBehind(witnesses, claim.testimonies), ...extant].map(({ siglum }) => siglum),
  };
}
