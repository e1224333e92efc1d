import { wordSet } from '../../base/word-set.ts';
import type { Token } from '../../languages/en/tokenize.ts';

const irregular = wordSet(
  'people men women children police feet teeth mice geese media data troops staff cattle personnel',
);

/** A word that looks like a plural noun. */
export function isPlural({ lower }: Token): boolean {
  if (irregular.has(lower) || /(?:men|women|people|children)$/u.test(lower)) return true;
  return lower.length > 3 && /[^suiy]s$|[aeo]ys$|ies$|[sxh]es$|eus$/u.test(lower) && !/'s$/u.test(lower);
}
