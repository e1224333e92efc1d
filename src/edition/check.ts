import type { Edition } from '../model.ts';
import { checkAnchors, checkBlocks } from './law/anchors.ts';
import { checkArticles, checkReferences } from './law/references.ts';
import { checkAccounts, checkClaims } from './law/statements.ts';

export { passagesIn } from './law/anchors.ts';

/**
 * Anchors are law: throws `anchor` unless every passage of the edition holds the words it claims, and `schema` unless
 * blocks are sorted, do not overlap and cover all text that is not blank, every id stands once and every id that is named
 * exists, and what is said of each claim follows from its testimonies. The message names the place.
 *
 * It does not look at the digest: an edition that a program has changed on purpose can be checked before it is given one.
 *
 * @returns how many passages were checked
 */
export function checkEdition(edition: Edition): number {
  const checked = checkAnchors(edition);
  checkBlocks(edition);
  checkReferences(edition);
  checkArticles(edition);
  checkClaims(edition);
  checkAccounts(edition);
  return checked;
}
