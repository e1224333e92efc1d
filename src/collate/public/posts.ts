import { grouped } from '../../base/grouped.ts';
import type { WordSequence } from '../../languages/en/words/word-sequence.ts';
import {
  type AnnotatedArticle,
  type CreditSpans,
  FORWARDED_FROM,
  type Passage,
  type Span,
  type TextOrigin,
} from '../../model.ts';
import { type PublicWords, publicWitness } from './public-witnesses.ts';

/** Quoted words in one row that a text has in common with a post, by which it is known to quote it: as many as show two texts to quote the same. */
const QUOTING = 5;

/** A pile with the words of its articles and the numbers of their stories and text groups. */
export interface PostedPile {
  readonly articles: readonly AnnotatedArticle[];
  readonly texts: readonly WordSequence[];
  readonly story: readonly number[];
  readonly firstOf: readonly number[];
}

/** Who wrote a post: its account, or whoever the words are that it passes on. Null for what is no post, or is nobody's. */
export function originOfPost({ article }: AnnotatedArticle, nameOf: (account: string) => string): TextOrigin | null {
  const { account, from } = article.post ?? { account: null, from: null };
  if (from !== null) {
    return { outlet: nameOf(from), basis: 'credit', reasons: [`it passes on a post of ${from}, as it says`] };
  }
  return account === null
    ? null
    : { outlet: nameOf(account), basis: 'own', reasons: [`a post of ${account}, whose text it is`] };
}

/** The credit that a forward gives in its first line; null where it is none. */
export function forwardCredit({ article }: AnnotatedArticle, nameOf: (account: string) => string): CreditSpans | null {
  const from = article.post?.from ?? null;
  if (from === null) return null;
  const start = article.text.indexOf(FORWARDED_FROM);
  const name = start < 0 ? -1 : article.text.indexOf(from, start);
  if (name !== start + FORWARDED_FROM.length + 1) return null;
  const cue = { start, end: start + FORWARDED_FROM.length };
  return { start: name, end: name + from.length, outlet: nameOf(from), cue, form: 'cited' };
}

/**
 * The posts of a pile as public words: one of each account and text, with the pages that are it, those that pass it on and
 * those that quote it. A forward is a post of its account and passes on one of another's.
 */
export function postsHeld(pile: PostedPile): PublicWords[] {
  const { articles, texts, firstOf } = pile;
  const posts = [...articles.keys()].flatMap((i): Made[] => {
    const { post } = articles[i]!.article;
    if (!post) return [];
    const own = { i, maker: post.account, whole: post.from === null };
    return post.from === null ? [own] : [own, { i, maker: post.from, whole: true }];
  });
  if (posts.length === 0) return [];
  // Texts too short to be held against others are one where they are the same words.
  const firstWith = new Map<string, number>();
  const textOf = ({ i }: Made): number => {
    const words = texts[i]!.ids.join(' ');
    const first = firstWith.get(words) ?? firstOf[i]!;
    firstWith.set(words, first);
    return first;
  };
  const quoters = quotersOf(pile, [...new Set(posts.map(({ i }) => firstOf[i]!))]);
  return [...grouped(posts, (made) => `${textOf(made)} ${made.maker ?? ''}`).values()].map((same) => {
    const { maker, i: first } = same[0]!;
    const quoted = same.some(({ whole }) => whole) ? (quoters.get(firstOf[first]!) ?? []) : [];
    const uses = new Map<number, Span>(quoted);
    for (const { i } of same) uses.set(i, bodyOf(articles[i]!));
    const own = new Map(
      same.map(({ i }) => {
        const { id, post } = articles[i]!.article;
        return [id, maker !== null && post!.from === maker];
      }),
    );
    return asHeld(publicWitness(articles, 'post', maker, uses, 'quotes'), own, maker);
  });
}

/** A page that is a post of somebody, or passes it on. */
interface Made {
  readonly i: number;
  readonly maker: string | null;
  /** The words are the maker's own, not passed on. */
  readonly whole: boolean;
}

/**
 * A post that is at hand is sure, and needs no texts that use it.
 *
 * @param own the articles that are it, and whether they pass it on
 */
function asHeld({ witness, links }: PublicWords, own: ReadonlyMap<string, boolean>, maker: string | null): PublicWords {
  const whose = maker === null ? 'a post' : `a post of ${maker}`;
  const others = links.length - own.size;
  const quoted = others === 0 ? [] : [`${others} ${others === 1 ? 'text quotes' : 'texts quote'} it`];
  return {
    witness: { ...witness, reasons: [`an export holds it: ${whose}`, ...quoted] },
    links: links.map((link) =>
      own.has(link.a)
        ? { ...link, confidence: 1, reasons: [`${own.get(link.a) ? 'passes on' : 'is'} ${whose}`] }
        : link,
    ),
  };
}

/** From the first word of the body to the last; the whole text where there is none. */
function bodyOf({ article }: AnnotatedArticle): Span {
  const body = article.blocks.filter(({ kind }) => kind === 'body' || kind === 'deck');
  return { start: body[0]?.start ?? 0, end: body.at(-1)?.end ?? article.text.length };
}

/**
 * By the first article of a post's text group: the texts of its story that have a row of its words inside quotation marks, each
 * with the sentence of the first.
 */
function quotersOf(
  { articles, texts, story, firstOf }: PostedPile,
  posts: readonly number[],
): Map<number, Map<number, Span>> {
  const rows = new Map<string, number>();
  for (const i of posts) {
    const { ids } = texts[i]!;
    for (let at = 0; at + QUOTING <= ids.length; at++) {
      const row = `${story[i]} ${ids.subarray(at, at + QUOTING).join(' ')}`;
      if (!rows.has(row)) rows.set(row, i);
    }
  }
  const found = new Map<number, Map<number, Span>>();
  for (const [i, { ids, quoted, sentence }] of texts.entries()) {
    let run = 0;
    for (let at = 0; at < ids.length; at++) {
      run = quoted[at] === 1 ? run + 1 : 0;
      const post =
        run < QUOTING ? undefined : rows.get(`${story[i]} ${ids.subarray(at - QUOTING + 1, at + 1).join(' ')}`);
      const place = articles[i]!.annotations.sentences[sentence[at]!];
      if (post === undefined || place === undefined || post === firstOf[i]) continue;
      const uses = found.get(post) ?? new Map<number, Span>();
      if (!uses.has(i)) found.set(post, uses.set(i, { start: place.start, end: place.end }));
    }
  }
  return found;
}

/** Words told of as public without those that are of a post at hand. */
export function withoutPosts(spoken: readonly PublicWords[], posts: readonly PublicWords[]): PublicWords[] {
  const ids = new Set(posts.map(({ witness }) => witness.id));
  const places = new Set(posts.flatMap(({ witness }) => witness.content.map(placeKey)));
  return spoken.filter(
    ({ witness }) =>
      witness.form !== 'post' || !(ids.has(witness.id) || witness.content.some((one) => places.has(placeKey(one)))),
  );
}

const placeKey = ({ article, start }: Passage) => `${article} ${start}`;
