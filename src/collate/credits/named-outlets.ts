import { WORD_BEFORE_A_SOURCE } from '../../languages/en/newsrooms/credit-cues.ts';
import {
  BEFORE_A_PERSON_OF_A_PLACE,
  ENDS_OUTLET_NAME,
  MAGAZINE_BEHIND,
  OUTLET_NOUN,
} from '../../languages/en/newsrooms/outlet-names.ts';
import { type AnnotatedArticle, contains, type Span } from '../../model.ts';
import type { OutletBook } from './outlet-book.ts';
import { isPressHead } from './outlet-evidence.ts';

/** An outlet named in running text. */
export interface NamedOutlet extends Span {
  readonly outlet: string;
  /** `full` by its name, `short` by a part of it ("the Post"), `noun` by what it is ("the newspaper"). */
  readonly how: 'full' | 'short' | 'noun';
  readonly quoted: boolean;
}

const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}.&'’-]*/gu;

interface Token extends Span {
  readonly word: string;
}

function tokensOf(text: string, block: Span): Token[] {
  return [...text.slice(block.start, block.end).matchAll(TOKEN)].map((match) => {
    const word = match[0].replace(/(?:['’]s?|(?<![.-])[.-]+|\.['’])$/u, '');
    const start = block.start + match.index;
    return { word, start, end: start + word.length };
  });
}

/** True if only blanks lie between two tokens, so that they can be one name. */
function adjoin(text: string, left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && /^\s+$/.test(text.slice(left.end, right.start));
}

/**
 * Outlets named in headline, deck and body, sorted by start: full names longest first, then short forms and nouns,
 * which mean the outlet of that name last named here, or else the one of the pile.
 */
export function namedOutlets({ article, annotations }: AnnotatedArticle, book: OutletBook): NamedOutlet[] {
  const { text } = article;
  const shown = new Set(annotations.names.filter(({ kind }) => kind === 'outlet').map(({ start }) => start));
  const found: NamedOutlet[] = [];
  const latest = new Map<string, string>();
  const ownName = article.publisher === null ? null : (book.named(article.publisher)?.outlet ?? article.publisher);
  let last: string | null = null;
  for (const block of article.blocks) {
    if (block.kind !== 'body' && block.kind !== 'deck' && block.kind !== 'headline') continue;
    const tokens = tokensOf(text, block);
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      const before = tokens[i - 1];
      const the = before !== undefined && /^the$/i.test(before.word);
      if (/^\p{Lu}|\.(?:com|org|net)$/u.test(token.word)) {
        const match = longest(text, tokens, i, book, shown);
        const bare =
          match &&
          isPressHead(tokens[i + match.length - 1]!.word) &&
          (match.length === 1 || (match.length === 2 && /^the$/i.test(token.word)));
        if (match && bare) {
          // "The Times", itself an outlet, but here perhaps a longer name cut short.
          const word = tokens[i + match.length - 1]!.word;
          const outlet = latest.get(word) ?? only(book.ending(word)) ?? match.outlet;
          const end = tokens[i + match.length - 1]!.end;
          found.push({
            start: token.start,
            end,
            outlet,
            how: 'short',
            quoted: quotedAt(annotations.quotations, token),
          });
          last = outlet === ownName ? last : outlet;
          i += match.length - 1;
          continue;
        }
        if (match) {
          const end = tokens[i + match.length - 1]!.end;
          found.push({
            start: token.start,
            end,
            outlet: match.outlet,
            how: 'full',
            quoted: quotedAt(annotations.quotations, token),
          });
          latest.set(match.outlet.split(' ').at(-1)!, match.outlet);
          last = match.outlet === ownName ? last : match.outlet;
          i += match.length - 1;
          continue;
        }
        const cased = the || WORD_BEFORE_A_SOURCE.has(before?.word ?? '');
        if (cased && isPressHead(token.word) && !followedByName(text, token, tokens[i + 1])) {
          const outlet = latest.get(token.word) ?? only(book.ending(token.word));
          if (outlet) {
            found.push({
              start: token.start,
              end: token.end,
              outlet,
              how: 'short',
              quoted: quotedAt(annotations.quotations, token),
            });
            last = outlet === ownName ? last : outlet;
          }
        }
      } else if (the && last !== null && OUTLET_NOUN.has(token.word)) {
        found.push({
          start: token.start,
          end: token.end,
          outlet: last,
          how: 'noun',
          quoted: quotedAt(annotations.quotations, token),
        });
      }
    }
  }
  return found;
}

/** The outlet that a short form can mean: the one most articles name, if others of that ending are rare. */
function only(outlets: readonly string[]): string | null {
  return outlets.length === 1 ? outlets[0]! : null;
}

function quotedAt(quotations: readonly Span[], token: Token): boolean {
  return quotations.some((quotation) => contains(quotation, token));
}

function followedByName(text: string, token: Token, next: Token | undefined): boolean {
  return next !== undefined && adjoin(text, token, next) && /^\p{Lu}\p{Ll}/u.test(next.word);
}

/** The longest outlet name that begins at a token. An ambiguous one needs a context that annotation or casing shows. */
function longest(
  text: string,
  tokens: readonly Token[],
  i: number,
  book: OutletBook,
  shown: ReadonlySet<number>,
): { length: number; outlet: string } | null {
  let reach = 1;
  while (
    reach < book.longestName &&
    i + reach < tokens.length &&
    tokens[i + reach]!.start - tokens[i + reach - 1]!.end <= 3
  )
    reach++;
  for (let length = reach; length > 0; length--) {
    const last = tokens[i + length - 1]!;
    const written = text.slice(tokens[i]!.start, last.end);
    if (length > 1 && !ENDS_OUTLET_NAME.test(last.word)) continue;
    const known = book.named(written);
    if (!known || written === 'The') continue;
    const alone = length === 1 || (length === 2 && /^the$/i.test(tokens[i]!.word));
    if (known.ambiguous && alone) {
      const joined =
        adjoin(text, tokens[i - 1], tokens[i]) &&
        /^\p{Lu}/u.test(tokens[i - 1]!.word) &&
        !/^the$/i.test(tokens[i - 1]!.word);
      const magazine = MAGAZINE_BEHIND.test(text.slice(last.end, last.end + 10));
      if (joined || !(magazine || shown.has(tokens[i]!.start) || shown.has(tokens[i + length - 1]!.start))) continue;
    }
    // "a 17-year-old New Yorker" is a person.
    if (BEFORE_A_PERSON_OF_A_PLACE.test(text.slice(Math.max(0, tokens[i]!.start - 8), tokens[i]!.start))) continue;
    return { length, outlet: known.outlet };
  }
  return null;
}
