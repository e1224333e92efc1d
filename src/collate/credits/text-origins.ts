import { AGENCY_NAME } from '../../languages/en/newsrooms/outlet-names.ts';
import { CREDIT_LINE_LEAD, DISCLOSURE, FIRST_APPEARED } from '../../languages/en/newsrooms/page-phrases.ts';
import {
  type AnnotatedArticle,
  type CreditSpans,
  foldOutletName,
  type OutletRegister,
  type TextOrigin,
} from '../../model.ts';
import type { Grouping } from '../texts/text-groups.ts';
import { outletsNamedIn } from './outlet-mentions.ts';
import type { OwnVoice } from './own-voice.ts';

/** A line of its own that is nothing but an outlet's name, at most this long: a credit as scrapes keep it. */
const LINE = 60;

/** The outlet a page itself names as the author of its text, or null where it names none. */
function namedAuthor(
  annotated: AnnotatedArticle,
  credits: readonly CreditSpans[],
  own: OwnVoice | null,
  register: OutletRegister,
): TextOrigin | null {
  const { article } = annotated;
  const agency = (outlet: string) => register.byName(outlet)?.kind === 'agency';
  const dateline = credits.find((credit) => credit.form === 'dateline');
  if (dateline) {
    return because(dateline.outlet, 'dateline', `dateline “(${article.text.slice(dateline.start, dateline.end)})”`);
  }
  const bylines = credits.filter((credit) => credit.form === 'byline');
  // People come first in a byline, the outlet last.
  const byline = bylines.findLast((credit) => credit.outlet !== article.publisher) ?? bylines[0];
  if (byline) return because(byline.outlet, 'byline', `byline names ${byline.outlet}`);
  for (const block of article.blocks) {
    if (block.end - block.start > LINE || block.kind === 'body' || block.kind === 'caption') continue;
    const [mention] = outletsNamedIn(article.text, block, register);
    if (!mention || mention.outlet === article.publisher || !agency(mention.outlet)) continue;
    const lead = CREDIT_LINE_LEAD.exec(article.text.slice(block.start, block.end))![0].length;
    if (block.start + lead >= mention.start - 4 && block.end - mention.end <= 5) {
      return because(mention.outlet, 'byline', `a line of its own names ${mention.outlet}`);
    }
  }
  const copyright = credits.find((credit) => credit.form === 'copyright' && credit.outlet !== article.publisher);
  if (copyright && agency(copyright.outlet)) {
    return because(copyright.outlet, 'credit', `copyright line names ${copyright.outlet}`);
  }
  const credited = republished(annotated, register);
  if (credited !== null && credited !== article.publisher) {
    return because(credited, 'credit', `it says that it first appeared at ${credited}`);
  }
  const disclosed = disclosing(annotated, register);
  if (disclosed !== null && article.publisher === null) {
    return because(disclosed, 'own', `it discloses whose holdings touch ${disclosed}, as ${disclosed}’s own pages do`);
  }
  if (own && own.outlet !== article.publisher) {
    return own.ownPage
      ? because(own.outlet, 'own', `${own.outlet} speaks of itself as “we” or of its own interview in it`)
      : because(own.outlet, 'credit', `${own.outlet} speaks of its own asking in it`);
  }
  return null;
}

/** "This article originally appeared on …": the outlet it names, listed or not. */
function republished({ article }: AnnotatedArticle, register: OutletRegister): string | null {
  for (const match of article.text.matchAll(FIRST_APPEARED)) {
    const start = match.index + match[0].length;
    const line = /^[^\n]{0,60}/.exec(article.text.slice(start))![0];
    const [listed] = outletsNamedIn(article.text, { start, end: start + line.length }, register, true);
    if (listed && listed.start <= start + 4) return listed.outlet;
    const name = /^(?:the )?((?:The )?\p{Lu}[\p{L}\p{N}&’'-]+(?: \p{Lu}[\p{L}\p{N}&’'-]+){0,3})/u.exec(line);
    if (name) return register.byName(name[1]!)?.name ?? name[1]!;
  }
  return null;
}

/** "Disclosure: … is an investor in The Ledger": the one outlet that a page's disclosure names. */
function disclosing({ article }: AnnotatedArticle, register: OutletRegister): string | null {
  for (const block of article.blocks) {
    if (!DISCLOSURE.test(article.text.slice(block.start, block.start + LINE))) continue;
    const outlets = new Set(outletsNamedIn(article.text, block, register).map(({ outlet }) => outlet));
    if (outlets.size === 1) return [...outlets][0]!;
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
 * A text that for the most part stands in an agency's is the agency's.
 */
export function textOrigins(
  articles: readonly AnnotatedArticle[],
  credits: readonly (readonly CreditSpans[])[],
  voices: readonly (OwnVoice | null)[],
  { groups, reuses }: Grouping,
  register: OutletRegister,
): TextOrigin[] {
  const named = articles.map((annotated, i) => namedAuthor(annotated, credits[i]!, voices[i]!, register));
  const settled: TextOrigin[] = [];
  const publishersOf = groups.map((group) => [...new Set(group.flatMap((i) => articles[i]!.article.publisher ?? []))]);
  const cited = citedBy(credits);
  const tells = groups.map(
    (group, g) =>
      namedInGroup(group, named) ??
      agencyAmong(publishersOf[g]!, register) ??
      creditedAmong(group, publishersOf[g]!, cited),
  );
  const isAgency = (outlet: string | null) => outlet !== null && register.byName(outlet)?.kind === 'agency';
  const holders = new Map<number, string>();
  for (const { a, b, contained } of reuses) {
    if (!contained) continue;
    if (tells[a] === null && isAgency(tells[b]!)) holders.set(a, tells[b]!);
    if (tells[b] === null && isAgency(tells[a]!)) holders.set(b, tells[a]!);
  }
  for (const [g, group] of groups.entries()) {
    const publishers = publishersOf[g]!;
    const told = tells[g] ?? holders.get(g) ?? null;
    for (const i of group) settled[i] = named[i] ?? unnamed(articles[i]!.article.publisher, told, publishers, register);
  }
  return settled;
}

/** The author most of a group's pages name, the first by order of ties. */
function namedInGroup(group: readonly number[], named: readonly (TextOrigin | null)[]): string | null {
  const votes = new Map<string, number>();
  for (const i of group) {
    const outlet = named[i]?.outlet;
    if (outlet) votes.set(outlet, (votes.get(outlet) ?? 0) + 1);
  }
  return [...votes].sort((x, y) => y[1] - x[1])[0]?.[0] ?? null;
}

/** If exactly one of several publishers of a text is an agency, it is the agency's. */
function agencyAmong(publishers: readonly string[], register: OutletRegister): string | null {
  const agencies = publishers.filter((name) => {
    const listed = register.byName(name);
    return listed ? listed.kind === 'agency' : AGENCY_NAME.test(foldOutletName(name));
  });
  return publishers.length > 1 && agencies.length === 1 ? agencies[0]! : null;
}

/** For each outlet the articles that credit it for a statement. */
function citedBy(credits: readonly (readonly CreditSpans[])[]): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  credits.forEach((list, i) => {
    for (const { form, outlet } of list) {
      if (form === 'cited') found.set(outlet, (found.get(outlet) ?? new Set()).add(i));
    }
  });
  return found;
}

/** Of several publishers of a text, the one that texts elsewhere credit, if they credit only one of them. */
function creditedAmong(
  group: readonly number[],
  publishers: readonly string[],
  cited: ReadonlyMap<string, ReadonlySet<number>>,
): string | null {
  if (publishers.length < 2) return null;
  const credited = publishers.filter((outlet) => [...(cited.get(outlet) ?? [])].some((i) => !group.includes(i)));
  return credited.length === 1 ? credited[0]! : null;
}

function unnamed(
  publisher: string | null,
  told: string | null,
  publishers: readonly string[],
  register: OutletRegister,
): TextOrigin {
  if (told !== null && told === publisher)
    return because(publisher, 'own', `published by ${publisher}, whose text it is`);
  if (told !== null) return because(told, 'identity', `the same text elsewhere is ${told}’s`);
  if (publishers.length > 1) {
    return because(null, 'unknown', `the same text stands at ${publishers.length} publishers and names no author`);
  }
  if (publisher === null && publishers.length === 1) {
    return because(publishers[0]!, 'identity', `the same text stands at ${publishers[0]}`);
  }
  if (publisher === null) return because(null, 'unknown', 'the page names neither publisher nor author');
  if (register.byName(publisher)?.kind === 'portal') {
    return because(null, 'unknown', `${publisher} mostly republishes others and the page names no author`);
  }
  return because(publisher, 'own', `published by ${publisher}; no other author is named`);
}
