import { outletNouns } from '../../../languages/en/lexicon/roles.ts';
import { pressHeads } from '../../../languages/en/names/press-heads.ts';
import type { Token } from '../../../languages/language.ts';
import type { Article, Name, OutletRegister } from '../../../model.ts';
import type { NamedTokens } from '../../paragraphs/named-tokens.ts';
import type { Paragraph } from '../../paragraphs/paragraphs.ts';

/** "The Post", "the newspaper" after a full form: the outlet named before. */
export function withShortOutlets(
  text: string,
  paragraphs: readonly Paragraph[],
  named: readonly NamedTokens[],
  article: Article,
  register: OutletRegister,
): NamedTokens[] {
  const outlets = named.filter((name) => name.name.kind === 'outlet');
  const own =
    article.publisher === null
      ? null
      : (register.byName(article.publisher)?.name ?? register.byDomain(article.publisher)?.name ?? article.publisher);
  const shortForms = new Map<string, string>();
  if (own && pressHeads.has(own.split(' ').at(-1)!)) shortForms.set(own.split(' ').at(-1)!, own);
  for (const outlet of outlets) {
    const last = outlet.name.canonical!.split(' ').at(-1)!;
    if (pressHeads.has(last) && outlet.name.canonical!.includes(' ')) shortForms.set(last, outlet.name.canonical!);
  }
  if (shortForms.size === 0 && outlets.length === 0) return [...named];
  const taken = new Map<string, NamedTokens>();
  for (const name of named) for (let i = name.from; i < name.to; i++) taken.set(`${name.paragraph}:${i}`, name);
  const kept = new Set(named);
  const added: NamedTokens[] = [];
  let latest: string | null = null;
  paragraphs.forEach(({ tokens }, paragraph) => {
    tokens.forEach((token, i) => {
      const holder = taken.get(`${paragraph}:${i}`);
      if (holder?.name.kind === 'outlet') latest = holder.name.canonical;
      if (holder && (holder.name.kind === 'outlet' || holder.to - holder.from > 1)) return;
      const the = /^the$/iu.test(tokens[i - 1]?.text ?? '');
      const short = shortForms.get(token.text);
      const after = tokens[i + 1];
      const extends_ = after?.capital === true && after.shape === 'word' && !/^(?:Times)$/u.test(after.text);
      if (the && short && !extends_ && !taken.has(`${paragraph}:${i + 1}`)) {
        if (holder) kept.delete(holder);
        added.push(shortOutlet(text, tokens, paragraph, i, i + 1, short, false));
        latest = short;
      } else if (the && latest && outletNouns.has(token.lower) && !token.capital) {
        added.push(shortOutlet(text, tokens, paragraph, i, i + 1, latest, true));
      }
    });
  });
  return [...kept, ...added].sort((a, b) => a.paragraph - b.paragraph || a.from - b.from);
}

function shortOutlet(
  text: string,
  tokens: readonly Token[],
  paragraph: number,
  from: number,
  to: number,
  canonical: string,
  anaphor: boolean,
): NamedTokens {
  const name: Name = { start: tokens[from]!.start, end: tokens[to - 1]!.end, kind: 'outlet', canonical };
  return {
    paragraph,
    from,
    to,
    titleFrom: from,
    name,
    text: text.slice(name.start, name.end),
    full: canonical,
    gender: null,
    anaphor,
  };
}
