import { sharedAddress } from '../../base/shared-address.ts';
import { type AnnotatedArticle, type Article, byCodeUnit, type Upstream } from '../../model.ts';

/** What was found of a direction, why, and how sure it is. */
export interface Direction {
  readonly upstream: Upstream;
  readonly reason: string;
  readonly sure: number;
}

/** Sentences that a later version has and the earlier has not, of which so many are told, cut to so many letters. */
const TOLD = { sentences: 2, letters: 160 } as const;

/**
 * Which of two pages of one address is the later version, and what it changed. Null where they are no versions: of two addresses,
 * word for word the same, or neither is told to be the later.
 */
export function versionOf(a: AnnotatedArticle, b: AnnotatedArticle): Direction | null {
  const address = sharedAddress(a.article.url);
  if (address === null || address !== sharedAddress(b.article.url)) return null;
  const [x, y] = [stateOf(a.article), stateOf(b.article)];
  const order = x === null || y === null ? 0 : byCodeUnit(x, y);
  if (order === 0) return null;
  const [earlier, later] = order < 0 ? [a, b] : [b, a];
  const changed = newIn(later, earlier);
  const gone = newIn(earlier, later).length;
  if (changed.length === 0 && gone === 0) return null;
  const told = changed.slice(0, TOLD.sentences).map((words) => `“${words.slice(0, TOLD.letters)}”`);
  const more = changed.length - told.length;
  const what =
    changed.length === 0
      ? `it leaves out ${count(gone)}`
      : `it has ${count(changed.length)} that the earlier has not: ${told.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return {
    upstream: order < 0 ? 'a' : 'b',
    reason: `two versions of one page, ${order < 0 ? 'the other' : 'the one'} is the later: ${what}`,
    sure: 0.9,
  };
}

const count = (sentences: number): string => (sentences === 1 ? 'one sentence' : `${sentences} sentences`);

/** The moment or day of which a page's state is: its last change, else its saving, else its publication. */
const stateOf = ({ modified, capture, retrieved, published }: Article): string | null =>
  modified ?? capture?.at ?? retrieved ?? published;

/** The sentences of one text that another has not, as written. */
function newIn(one: AnnotatedArticle, other: AnnotatedArticle): string[] {
  const known = new Set(sentencesOf(other));
  return sentencesOf(one).filter((words) => !known.has(words));
}

const sentencesOf = ({ article, annotations }: AnnotatedArticle): string[] =>
  annotations.sentences.flatMap(({ start, end, block }) =>
    article.blocks[block]!.kind === 'body' || article.blocks[block]!.kind === 'headline'
      ? [article.text.slice(start, end).replace(/\s+/g, ' ').trim()]
      : [],
  );
