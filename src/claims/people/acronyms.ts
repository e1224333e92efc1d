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
    if (/^\p{Lu}{2,6}$/u.test(written)) short.push(mention);
    const initials = [...written.matchAll(/(?<!\p{L})\p{Lu}/gu)].map((match) => match[0]).join('');
    if (initials.length < 2 || !written.includes(' ')) continue;
    const here = spelled.get(mention.placed.article.id) ?? new Map<string, Set<string>>();
    here.set(initials, (here.get(initials) ?? new Set()).add(mention.key));
    spelled.set(mention.placed.article.id, here);
  }
  const meanings = new Map<string, Set<string>>();
  for (const mention of short) {
    for (const key of spelled.get(mention.placed.article.id)?.get(textOf(mention)) ?? []) {
      meanings.set(mention.key, (meanings.get(mention.key) ?? new Set()).add(key));
    }
  }
  return new Map([...meanings].flatMap(([acronym, of]) => (of.size === 1 ? [[acronym, [...of][0]!] as const] : [])));
}

function textOf({ placed, start, end }: Mention): string {
  return placed.article.text.slice(start, end).replace(/^the /iu, '');
}
