import { OFFICES_IN_A_BODY, PAST_OFFICE, postOf, RANKS } from '../../../languages/en/names/offices.ts';
import type { Passage } from '../../../model.ts';
import type { Scene } from '../../scene/setting.ts';
import type { Found } from '../calls/found.ts';
import { nameFound, type Person } from './full-names.ts';

/** A post as it stands right before a name: "campaign chairman Uwe Ost". */
interface Post {
  readonly passage: Passage;
  readonly of: string;
  readonly post: string;
}

/** What stands before a name of a person: two words in small letters, the second a post that one person holds in one body. */
const BEFORE_A_NAME = /(?:(?<!\p{Ll})(\p{Ll}{1,40})\s)?(?<!\p{Ll})(\p{Ll}{4,40})\s(\p{Ll}{4,40})\s$/u;

/** One person in two posts of one body: "campaign chairman" in one text and "campaign manager" in another, both now or both once. */
export function otherPost({ entity, mentions }: Person, { pile }: Scene): Found[] {
  const texts = new Map(pile.map(({ article, group }) => [article.id, { text: article.text, group }]));
  const posts = mentions.flatMap((passage): Post[] => {
    const { text } = texts.get(passage.article)!;
    const match = BEFORE_A_NAME.exec(text.slice(Math.max(0, passage.start - 60), passage.start));
    const [whole, before = '', of, head] = match ?? [];
    if (whole === undefined || !OFFICES_IN_A_BODY.has(head!) || RANKS.has(of!) || RANKS.has(before)) return [];
    if (PAST_OFFICE.has(of!) || OFFICES_IN_A_BODY.has(of!)) return [];
    const start = passage.start - `${of} ${head} `.length;
    return [{ passage: { ...passage, start, exact: text.slice(start, passage.end) }, of: of!, post: postOf(head!) }];
  });
  const byBody = new Map<string, Post[]>();
  for (const post of posts) {
    const known = byBody.get(post.of) ?? [];
    const other = known.find((one) => one.post !== post.post && !sameText(texts, one.passage, post.passage));
    if (other !== undefined) {
      const reason = `${entity.name} is “${other.passage.exact}” in one and “${post.passage.exact}” in the other.`;
      return [{ ...nameFound('contradiction', other.passage, post.passage, reason), fact: `post ${entity.id}` }];
    }
    if (!known.some((one) => one.post === post.post)) byBody.set(post.of, [...known, post]);
  }
  return [];
}

function sameText(texts: ReadonlyMap<string, { readonly group: string }>, a: Passage, b: Passage): boolean {
  return texts.get(a.article)!.group === texts.get(b.article)!.group;
}
