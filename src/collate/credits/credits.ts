import {
  ALONE_IN_BRACKETS,
  CUE_AFTER,
  CUE_BEFORE,
  CUE_LINE,
  CUE_SAID_TO,
  OWN_AFFAIRS,
  STATE_MEDIA,
} from '../../languages/en/newsrooms/credit-cues.ts';
import { UNLISTED_AGENCY } from '../../languages/en/newsrooms/outlet-names.ts';
import { ADDRESS_FIRST, COPYRIGHT, DATELINES } from '../../languages/en/newsrooms/page-phrases.ts';
import {
  type AnnotatedArticle,
  type Article,
  type CreditSpans,
  contains,
  type OutletRegister,
  overlaps,
  type Span,
} from '../../model.ts';
import { type NamedOutlet, namedOutlets } from './named-outlets.ts';
import type { OutletBook } from './outlet-book.ts';
import { type OutletMention, outletsNamedIn } from './outlet-mentions.ts';

/** How far a sign of a credit is looked for, in code units. */
const NEAR = {
  /** How far before and after a name a reporting word makes it a source, in code units. */
  cue: 64,
  /** "LONDON (Coastal Wire) —", "PORT CALDER, Oct. 3 (NW) -": the mark ends within this many code units. */
  dateline: 90,
} as const;

/** The reporting words beside a name, if there are any within its sentence. */
function cueBeside(text: string, name: Span, sentence: Span): Span | null {
  const from = Math.max(sentence.start, name.start - NEAR.cue);
  const left = text.slice(from, name.start);
  const before = CUE_BEFORE.exec(left) ?? CUE_LINE.exec(left);
  if (before) {
    const start = from + before.index + before[0].indexOf(before[1]!);
    return { start, end: start + before[1]!.length };
  }
  const right = text.slice(name.end, Math.min(sentence.end, name.end + NEAR.cue));
  const after = CUE_AFTER.exec(right);
  if (after && !OWN_AFFAIRS.test(right)) {
    const end = name.end + after[0].length;
    return { start: end - after[1]!.length, end };
  }
  const wide = Math.max(sentence.start, name.start - 2 * NEAR.cue);
  const said = CUE_SAID_TO.exec(text.slice(wide, name.start));
  return said ? { start: wide + said.index, end: wide + said.index + said[1]!.length } : null;
}

/** A name with the reporting words beside it. */
interface Named {
  readonly name: NamedOutlet;
  readonly cue: Span | null;
}

/** Names joined as equals: "the Ledger and the Post", "CDN, the Post". */
const JOINED = /^,?\s?(?:and|&|or|,)\s(?:the\s)?$/iu;

/** Outlets named in an article as the source of a statement about the affair. */
function cited({ article, annotations }: AnnotatedArticle, book: OutletBook): CreditSpans[] {
  const found: CreditSpans[] = [];
  const { sentences } = annotations;
  const { text } = article;
  let at = 0;
  let before = null as Named | null;
  const credit = ({ start, end, outlet }: NamedOutlet, cue: Span | null) =>
    found.push({ start, end, outlet, cue, form: 'cited' });
  for (const name of namedIn({ article, annotations }, book)) {
    while (at < sentences.length && sentences[at]!.end <= name.start) at++;
    const sentence = sentences[at];
    if (name.quoted || !sentence || !contains(sentence, name)) continue;
    const joined: Named | null =
      before !== null && JOINED.test(text.slice(before.name.end, name.start)) ? before : null;
    const cue: Span | null = cueBeside(text, name, sentence) ?? joined?.cue ?? null;
    // "The Ledger and the Post reported": the cue behind the second is the first one's too.
    if (cue && joined && joined.cue === null) credit(joined.name, cue);
    if (cue || bracketed(text, name)) credit(name, cue);
    before = { name, cue };
  }
  return found;
}

function bracketed(text: string, { start, end }: Span): boolean {
  return (
    ALONE_IN_BRACKETS.after.test(text.slice(end, end + 2)) &&
    ALONE_IN_BRACKETS.before.test(text.slice(Math.max(0, start - NEAR.cue), start))
  );
}

/** The outlets named, and media that are named by their state alone. */
function namedIn({ article, annotations }: AnnotatedArticle, book: OutletBook): NamedOutlet[] {
  const found = namedOutlets({ article, annotations }, book);
  for (const { kind, start, end } of article.blocks) {
    if (kind !== 'body' && kind !== 'deck') continue;
    for (const match of article.text.slice(start, end).matchAll(STATE_MEDIA)) {
      const span = { start: start + match.index, end: start + match.index + match[0].length };
      if (found.some((other) => overlaps(other, span))) continue;
      const quoted = annotations.quotations.some((quotation) => contains(quotation, span));
      found.push({ ...span, outlet: match[0].replace(/\s+/g, ' '), how: 'full', quoted });
    }
  }
  return found.sort((x, y) => x.start - y.start);
}

/** The agency mark of a dateline at the head of a block. */
function datelineMark(article: Article, block: Span, patterns: readonly RegExp[]): Span | null {
  const head = article.text.slice(block.start, Math.min(block.end, block.start + NEAR.dateline));
  for (const pattern of patterns) {
    const found = pattern.exec(head)?.indices?.[1];
    if (found) return { start: block.start + found[0], end: block.start + found[1] };
  }
  return null;
}

/** "(CBS HOUSTON)" is the newsroom CBS Houston, not CBS; "(AP via Bay Ledger)" is AP. */
function wholeMark(article: Article, mark: Span, listed: OutletMention): CreditSpans {
  const words = article.text.slice(mark.start, mark.end);
  const more = article.text.slice(listed.end, mark.end);
  if (listed.start !== mark.start || !/^ \p{Lu}[\p{L}]+$/u.test(more))
    return { ...listed, cue: null, form: 'dateline' };
  const place = more.trim();
  const name = `${article.text.slice(listed.start, listed.end)} ${place.charAt(0)}${place.slice(1).toLowerCase()}`;
  return { start: mark.start, end: mark.start + words.length, outlet: name, cue: null, form: 'dateline' };
}

function inBlocks(article: Article, register: OutletRegister): CreditSpans[] {
  const found: CreditSpans[] = [];
  let bodies = 0;
  for (const block of article.blocks) {
    if (block.kind === 'byline' || block.kind === 'dateline') {
      const mentions = outletsNamedIn(article.text, block, register, true);
      for (const mention of mentions) found.push({ ...mention, cue: null, form: 'byline' });
    } else if (block.kind === 'body') {
      const first = bodies === 0 ? datelineMark(article, block, [ADDRESS_FIRST]) : null;
      if (first) {
        const written = article.text.slice(first.start, first.end);
        const outlet = register.byDomain(written)?.name ?? written;
        found.push({ ...first, outlet, cue: null, form: 'dateline' });
      }
      const mark = bodies++ < 3 ? datelineMark(article, block, DATELINES) : null;
      const [listed] = mark ? outletsNamedIn(article.text, mark, register) : [];
      if (listed && mark) found.push(wholeMark(article, mark, listed));
      else if (mark && UNLISTED_AGENCY.test(article.text.slice(mark.start, mark.end))) {
        found.push({ ...mark, outlet: article.text.slice(mark.start, mark.end), cue: null, form: 'dateline' });
      }
    } else if (block.kind === 'furniture' && bodies < 3 && block.end - block.start < NEAR.dateline) {
      // A dateline that a scrape has set apart from its paragraph.
      const mark = datelineMark(article, block, DATELINES);
      const [listed] = mark ? outletsNamedIn(article.text, mark, register) : [];
      if (listed && mark) found.push(wholeMark(article, mark, listed));
    }
    if (block.kind === 'furniture' && COPYRIGHT.test(article.text.slice(block.start, block.end).slice(0, 300))) {
      const line = { start: block.start, end: Math.min(block.end, block.start + 300) };
      for (const mention of outletsNamedIn(article.text, line, register).slice(0, 1)) {
        found.push({ ...mention, cue: null, form: 'copyright' });
      }
    }
  }
  return found;
}

function linked(article: Article, register: OutletRegister): CreditSpans[] {
  const bodies = article.blocks.filter((block) => block.kind === 'body' || block.kind === 'deck');
  const found: CreditSpans[] = [];
  for (const { start, end, href } of article.hyperlinks) {
    const outlet = register.byDomain(href);
    if (!outlet || start >= end || outlet.name === article.publisher) continue;
    if (!bodies.some((block) => contains(block, { start, end }))) continue;
    found.push({ start, end, outlet: outlet.name, cue: null, form: 'link' });
  }
  return found;
}

/** The register with the outlets of the pile. */
function withPile(register: OutletRegister, book: OutletBook): OutletRegister {
  return {
    byDomain: register.byDomain,
    longestName: book.longestName,
    byName: (name) => {
      const listed = register.byName(name);
      if (listed) return listed;
      const outlet = book.named(name)?.outlet;
      return outlet ? { name: outlet, kind: 'newspaper', aliases: [], domains: [], ambiguous: false } : null;
    },
  };
}

/** Every naming of an outlet that tells where a text or statement comes from, sorted by start. */
export function findCredits(annotated: AnnotatedArticle, register: OutletRegister, book: OutletBook): CreditSpans[] {
  const { article } = annotated;
  const known = withPile(register, book);
  const all = [...cited(annotated, book), ...inBlocks(article, known), ...linked(article, register)];
  return all.sort((x, y) => x.start - y.start || x.end - y.end);
}
