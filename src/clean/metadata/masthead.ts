import { INTERFACE_WORDS } from '../../languages/pages/interface-words.ts';
import {
  AFTER_MASTHEAD,
  BEFORE_MASTHEAD,
  BEFORE_MASTHEAD_IN_BYLINE,
  MASTHEAD_NAME,
} from '../../languages/pages/mastheads.ts';
import type { Block, OutletRegister } from '../../model.ts';

/** Where a masthead stands, in blocks, and how long it is, in letters. */
const MASTHEAD = {
  /** How many blocks from the top a masthead stands. */
  top: 3,
  letters: 45,
} as const;

/**
 * The publisher by the masthead of a page: a bare name at the very top, or at the end of its title, that comes back
 * where a page names its own outlet — in a byline, in the furniture, or as the one that was told something. Null where
 * there is none.
 *
 * @param site the last part of the page's title
 */
export function mastheadOf(
  text: string,
  blocks: readonly Block[],
  site: string | null,
  register: OutletRegister,
): string | null {
  const lines = blocks.slice(0, MASTHEAD.top).flatMap((block) => {
    return block.kind === 'body' || block.end - block.start > MASTHEAD.letters
      ? []
      : [text.slice(block.start, block.end)];
  });
  if (site !== null && site.length <= MASTHEAD.letters && tops(text, blocks, site))
    return register.byName(site)?.name ?? site;
  for (const name of site === null ? lines : [site, ...lines]) {
    if (name.length < 4 || name.length > MASTHEAD.letters || !MASTHEAD_NAME.test(name)) continue;
    if (
      name
        .toLowerCase()
        .split(' ')
        .every((word) => INTERFACE_WORDS.has(word))
    )
      continue;
    const known = register.byName(name);
    if (known?.kind === 'agency') continue;
    const again = blocks.flatMap(({ start, end, kind }) => namedAgain(text.slice(start, end), name, kind) ?? [])[0];
    if (again !== undefined) return known?.name ?? (isUpper(name) ? again : name);
  }
  return null;
}

/** True if the page begins with the name, as a bar of links does. */
function tops(text: string, blocks: readonly Block[], site: string): boolean {
  return blocks
    .slice(0, MASTHEAD.top)
    .some(({ start, kind }) => kind !== 'headline' && same(text.slice(start, start + site.length), site));
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const isUpper = (name: string): boolean => name === name.toUpperCase();

/** The name as a block says it again where an outlet speaks of itself, or null. */
function namedAgain(block: string, name: string, kind: Block['kind']): string | null {
  const article = /^the /i.test(name) ? name.slice(0, 4).trim() : '';
  const core = article === '' ? name : name.slice(4);
  const at = block.toLowerCase().indexOf(core.toLowerCase());
  if (at < 0 || same(block, name) || same(block, core)) return null;
  const before = block.slice(Math.max(0, at - 25), at);
  const after = block.slice(at + core.length, at + core.length + 25);
  if (/^[\p{L}\p{N}]/u.test(after) || !speaksOfItself(before, after, kind)) return null;
  const words = block.slice(at, at + core.length);
  return article === '' ? words : `The ${words}`;
}

function speaksOfItself(before: string, after: string, kind: Block['kind']): boolean {
  if (kind === 'byline') return BEFORE_MASTHEAD_IN_BYLINE.test(before);
  if (kind === 'furniture' || kind === 'caption') {
    if (AFTER_MASTHEAD.test(after)) return true;
    return BEFORE_MASTHEAD.test(before);
  }
  return kind === 'body' && /\btold (?:the )?$/i.test(before);
}
