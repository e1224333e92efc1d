import {
  HEAD,
  KIND,
  NO_OUTLET_INITIALS,
  NOT_FIRST_IN_OUTLET,
  OUTLET_CONTEXTS,
  PLATFORM,
  POSSESSIVE_IN_NAME,
} from '../../languages/en/newsrooms/outlet-contexts.ts';
import type { AnnotatedArticle } from '../../model.ts';

function tidy(name: string): string {
  let kept = name.replace(/(?:['’]s?|[.,-])$/u, '');
  // "South Korea's Yonhap" is Yonhap; "Farmers' Weekly" is whole.
  if (!POSSESSIVE_IN_NAME.test(kept)) kept = kept.replace(/^(?:[^'’]{1,40})['’]s?\s(?=\p{Lu})/u, '');
  // "the Harbour Post and Coastal Wire" are two.
  kept = kept.replace(TWO_NAMES, '');
  while (NOT_FIRST_IN_OUTLET.test(kept)) kept = kept.replace(NOT_FIRST_IN_OUTLET, '');
  return kept;
}

/**
 * Names that an article shows to be news organisations by what it says beside them, whether or not any register lists
 * them: one such place serves the whole pile.
 */
export function shownOutlets({ article }: AnnotatedArticle): Set<string> {
  const shown = new Set<string>();
  for (const block of article.blocks) {
    if (block.kind !== 'body' && block.kind !== 'deck' && block.kind !== 'headline') continue;
    const text = article.text.slice(block.start, block.end);
    for (const context of OUTLET_CONTEXTS) {
      for (const match of text.matchAll(context)) {
        const name = tidy(match[1]!.split(/\s+/).join(' '));
        if (
          name.length > 2 &&
          !isPressHead(name) &&
          !PLATFORM.test(name) &&
          !NOT_FIRST_IN_OUTLET.test(`${name} `) &&
          (/\p{Ll}|^[KW][A-Z]{2,3}/u.test(name) ||
            (/^[A-Z]{3,5}$/.test(name) && KIND_BEFORE.test(match[0]) && !NO_OUTLET_INITIALS.test(name)))
        ) {
          const at = match[0].lastIndexOf(name);
          // "the Harbour Post" is The Harbour Post; "Radio Calder" has no article.
          shown.add(at >= 4 && /\bthe $/i.test(match[0].slice(0, at)) ? `The ${name}` : name);
        }
      }
    }
  }
  return shown;
}

/** A whole outlet's name, and the word that joins it to the next. */
const TWO_NAMES = new RegExp(`^(?:\\p{Lu}[\\p{L}’'-]{0,30}\\s){1,4}${HEAD}\\s(?:and|&)\\s(?=\\p{Lu})`, 'u');

/** The context begins with what kind of outlet it is: "news agency WFA". */
const KIND_BEFORE = new RegExp(`^${KIND}\\s`, 'u');

/** A press word that ends a name and may stand alone for it: "the Post". */
export function isPressHead(word: string): boolean {
  return PRESS_HEAD.test(word);
}
const PRESS_HEAD = new RegExp(`^${HEAD}$`, 'u');
