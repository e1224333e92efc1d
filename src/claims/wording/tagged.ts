import { firstFrom } from '../../base/first-from.ts';
import { type TagLabel, tagLabels } from '../../languages/en/tags/index.ts';
import type { PlacedArticle } from '../people/placed-article.ts';
import type { WordingSpan } from './wording-span.ts';

const FINITE: ReadonlySet<TagLabel> = new Set<TagLabel>(['MD', 'VBD', 'VBZ', 'VBP']);
/** What can be a subject. */
const NOMINAL: ReadonlySet<TagLabel> = new Set<TagLabel>([
  'NN',
  'NNS',
  'NNP',
  'PRP',
  'DT',
  'CD',
  'EX',
  'WP',
  'VBG',
  'JJ',
]);
const THINGS: ReadonlySet<TagLabel> = new Set<TagLabel>(['NN', 'NNS', 'NNP', 'JJ', 'CD']);
/** In the midst of a sentence no clause of its own begins with one of these. */
const HANGS: ReadonlySet<TagLabel> = new Set<TagLabel>(['VBG', 'VBN', 'VBD', 'VBZ', 'VBP', 'MD', 'CC', 'POS', 'TO']);

/**
 * True of a stretch that by its parts of speech is a phrase: it has no finite verb with something before it, or begins in the midst of a
 * sentence where no clause does, "holding limited stock", "or hide on the pier". Never where parts of speech are not known.
 */
export function isPhraseByTags({ placed, around, start, end }: WordingSpan): boolean {
  const { starts, ends, tags } = placed.annotations.tokens;
  if (tags === null) return false;
  const inside: TagLabel[] = [];
  let at = firstFrom(starts, start);
  for (; at < starts.length && ends[at]! <= end; at += 1) inside.push(tagLabels[tags[at] ?? 0]!);
  const isMidst = /[\p{L}\p{N}]/u.test(placed.article.text.slice(around.start, start));
  const first = inside.findIndex((tag) => tag !== 'SYM');
  if (first >= 0 && isMidst && HANGS.has(inside[first]!)) return true;
  if (splitsList(placed, at, around.end)) return true;
  const verb = inside.findIndex((tag, i) => FINITE.has(tag) && inside.slice(0, i).some((one) => NOMINAL.has(one)));
  return verb < 0;
}

/** It ends before the "and" of a list of things: "dropped its fare | and seat plan". */
function splitsList({ article, annotations: { tokens } }: PlacedArticle, next: number, end: number): boolean {
  const { starts, ends, tags } = tokens;
  const tagAt = (one: number): TagLabel => tagLabels[tags![one] ?? 0]!;
  const isLink = next < starts.length && /^(?:and|or)$/u.test(article.text.slice(starts[next], ends[next]));
  if (!isLink || !THINGS.has(tagAt(next - 1)) || !THINGS.has(tagAt(next + 1))) return false;
  for (let at = next + 1; at < starts.length && starts[at]! < end; at += 1) {
    const tag = tagAt(at);
    if (FINITE.has(tag)) return false;
    if (!THINGS.has(tag)) return true;
  }
  return true;
}
