import type { Article, CreditSpans, OutletRegister, TextOrigin } from '../model.ts';
import { outletsNamedIn } from './outlet-mentions.ts';

/** A line of its own that is nothing but an outlet's name, at most this long: a credit as scrapes keep it. */
const LINE = 60;

/** The outlet a page itself names as the author of its text, or null where it names none. */
function namedAuthor(article: Article, credits: readonly CreditSpans[], register: OutletRegister): TextOrigin | null {
  const dateline = credits.find((credit) => credit.form === 'dateline');
  if (dateline) return because(dateline.outlet, 'dateline', `dateline “(${article.text.slice(dateline.start, dateline.end)})”`);
  const bylines = credits.filter((credit) => credit.form === 'byline');
  const byline = bylines.find((credit) => credit.outlet !== article.publisher) ?? bylines[0];
  if (byline) return because(byline.outlet, 'byline', `byline names ${byline.outlet}`);
  for (const block of article.blocks) {
    if (block.end - block.start > LINE || block.kind === 'body') continue;
    const [mention] = outletsNamedIn(article.text, block, register);
    if (!mention || mention.outlet === article.publisher) continue;
    const rest = block.end - block.start - (mention.end - mention.start);
    if (rest <= 5 && register.byName(mention.outlet)?.kind === 'agency') {
      return because(mention.outlet, 'byline', `a line of its own names ${mention.outlet}`);
    }
  }
  const copyright = credits.find((credit) => credit.form === 'copyright' && credit.outlet !== article.publisher);
  if (copyright && register.byName(copyright.outlet)?.kind === 'agency') {
    return because(copyright.outlet, 'credit', `copyright line names ${copyright.outlet}`);
  }
  return null;
}

function because(outlet: string | null, basis: TextOrigin['basis'], reason: string): TextOrigin {
  return { outlet, basis, reasons: [reason] };
}

/**
 * Who wrote each text: what the page says of itself, else what another copy of the same text says, else the
 * publisher, unless it mostly republishes others.
 *
 * @param groups article indices of each text group
 */
export function textOrigins(
  articles: readonly Article[],
  credits: readonly (readonly CreditSpans[])[],
  groups: readonly (readonly number[])[],
  register: OutletRegister,
): TextOrigin[] {
  const origins = articles.map((article, i) => namedAuthor(article, credits[i]!, register));
  const settled: TextOrigin[] = [];
  for (const group of groups) {
    const told = group.map((i) => origins[i]).find((origin) => origin && origin.outlet !== null) ?? null;
    const publishers = new Set(group.map((i) => articles[i]!.publisher).filter((name) => name !== null));
    for (const i of group) {
      const { publisher } = articles[i]!;
      const own = origins[i];
      if (own) settled[i] = own;
      else if (told) settled[i] = because(told.outlet, 'identity', `the same text elsewhere is ${told.outlet}’s`);
      else if (publishers.size === 1 && publisher === null) {
        const [only] = publishers;
        settled[i] = because(only!, 'identity', `the same text stands at ${only}`);
      } else if (publishers.size > 1) {
        settled[i] = because(null, 'unknown', `the same text stands at ${publishers.size} publishers and names no author`);
      } else if (publisher === null) settled[i] = because(null, 'unknown', 'the page names neither publisher nor author');
      else if (register.byName(publisher)?.kind === 'portal') {
        settled[i] = because(null, 'unknown', `${publisher} mostly republishes others and the page names no author`);
      } else settled[i] = because(publisher, 'own', `published by ${publisher}; no other author is named`);
    }
  }
  return settled;
}
