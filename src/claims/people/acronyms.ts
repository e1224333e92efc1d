import { ALSO_KNOWN_AS } from '../../languages/en/names/same-bodies.ts';
import type { Mention } from './mentions.ts';

/**
 * Acronyms and what they stand for, by key: "Harbour Safety Board (HSB)", or an acronym in the same article as the one
 * name whose capitals spell it.
 */
export function acronymsOf(mentions: readonly Mention[]): Map<string, string> {
  const spelled = new Map<string, Map<string, Set<string>>>();
  const short: Mention[] = [];
  for (const mention of mentions) {
    if (mention.kind === 'person' || mention.kind === 'outlet') continue;
    const written = textOf(mention);
    if (ACRONYM.test(written)) short.push(mention);
    if (!written.includes(' ')) continue;
    const here = spelled.get(mention.placed.article.id) ?? new Map<string, Set<string>>();
    for (const letters of [written.match(/(?<!\p{L})\p{Lu}/gu), mention.key.match(/(?<!\p{L})\p{L}/gu)]) {
      const initials = (letters ?? []).join('').toUpperCase();
      if (initials.length > 1) here.set(initials, (here.get(initials) ?? new Set()).add(mention.key));
    }
    spelled.set(mention.placed.article.id, here);
  }
  const meanings = new Map<string, Set<string>>();
  for (const [acronym, of] of definitions(mentions)) meanings.set(acronym, new Set([of]));
  const defined = new Set(meanings.keys());
  for (const mention of short) {
    if (defined.has(mention.key)) continue;
    for (const key of spelled.get(mention.placed.article.id)?.get(textOf(mention).replaceAll('.', '')) ?? []) {
      meanings.set(mention.key, (meanings.get(mention.key) ?? new Set()).add(key));
    }
  }
  return new Map([...meanings].flatMap(([acronym, of]) => (of.size === 1 ? [[acronym, [...of][0]!] as const] : [])));
}

/** Acronyms that stand right behind what they stand for, or before it, between brackets or behind "or": also of another language. */
function definitions(mentions: readonly Mention[]): Map<string, string> {
  const found = new Map<string, string>();
  mentions.forEach((mention, at) => {
    const next = mentions[at + 1];
    if (next === undefined || next.placed !== mention.placed) return;
    if (![mention, next].every(({ kind }) => kind !== 'person' && kind !== 'outlet')) return;
    if (!ALSO_KNOWN_AS.test(mention.placed.article.text.slice(mention.end, next.start))) return;
    const [short, long] = ACRONYM.test(textOf(next)) ? [next, mention] : [mention, next];
    if (ACRONYM.test(textOf(short)) && textOf(long).includes(' ') && !found.has(short.key))
      found.set(short.key, long.key);
  });
  return found;
}

const ACRONYM = /^(?:\p{Lu}\.?){2,8}$/u;

function textOf({ placed, start, end }: Mention): string {
  return placed.article.text.slice(start, end).replace(/^the /iu, '');
}
