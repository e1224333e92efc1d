import { BY_LEAD } from '../languages/pages/bylines.ts';
import { NO_NAME_OPENING } from '../languages/pages/persons.ts';
import {
  type Article,
  type Block,
  type Capture,
  contentId,
  FORWARDED_FROM,
  type OutletRegister,
  type Page,
  type Posted,
} from '../model.ts';
import { breaksOff } from './article/breaks-off.ts';
import { insteadOfArticle } from './article/no-article.ts';
import { classify } from './blocks/settle.ts';
import { savedAddress, unwrapped } from './capture/addresses.ts';
import { type CleanModels, RULES_ALONE } from './clean-models.ts';
import { dateOfAddress } from './dates/dates.ts';
import { inLocalTime } from './dates/local-time.ts';
import { type ShownDates, shownDates } from './dates/visible-dates.ts';
import { type ReadHtml, readHtml } from './html.ts';
import { NO_FACTS } from './html-facts.ts';
import { languageOf, languageOfLabels } from './metadata/language.ts';
import { mastheadOf } from './metadata/masthead.ts';
import { bylineOf, declaredOf, headlineOf, statedDates, tidyByline } from './metadata/metadata.ts';
import { canonical, selfNamed } from './metadata/publisher.ts';
import { withoutName } from './metadata/title.ts';
import { authorsOf } from './people/authors.ts';
import { isHandle, personOf } from './people/people.ts';
import { bareName, isPlainName, portrayed, shownByline } from './people/visible-bylines.ts';
import { paragraphs } from './pieces/paragraphs.ts';
import { fold, type Piece } from './pieces/piece.ts';

/**
 * Makes an article of one page: its text, its blocks, its metadata. Never throws on a page's content; what could not be
 * made out is said in `notices`.
 *
 * @param register tells which names and domains are news organisations
 * @param models the trained ones (`readCleanModels`); without them the rules alone decide, and find less
 */
export function cleanPage(page: Page, register: OutletRegister, models: CleanModels = RULES_ALONE): Article {
  const read = page.mediaType === 'text/html' ? readHtml(page) : readText(page);
  const { text, pieces, hyperlinks, facts } = read;
  const { declared, notices: undeclared } = declaredOf(page);
  const known = {
    title: fold(declared.title ?? facts.title ?? ''),
    description: fold((facts.description ?? '').slice(0, 1_000)),
    isOutlet: (name: string) => name.length <= 60 && register.byName(name) !== null,
  };
  const judged = classify(text, pieces, known, models.pieces);
  const instead = page.mediaType === 'text/html' ? insteadOfArticle(text, judged, facts.documentTitle) : null;
  const settledBlocks = instead === null ? judged : judged.map(withoutBody);
  const handle = facts.byline !== null && isHandle(facts.byline);
  const unnamed = handle || (facts.byline === null && facts.bylines.length === 0);
  const bare = unnamed ? bareName(text, settledBlocks, linkedIn(pieces)) : null;
  const bylined =
    bare === null
      ? settledBlocks
      : settledBlocks.map((block, i) => (i === bare.index ? signed(block, text, bare.name) : block));
  const blocks = page.post ? withForward(bylined, text, page.post) : bylined;
  const dates = statedDates(text, blocks, declared.retrieved);
  const html = page.mediaType === 'text/html';
  const shown = html ? shownDates(text, blocks, facts.dayFirst, facts.language) : NOT_SHOWN;
  const explicit = html ? shownByline(text, blocks, true) : null;
  const stated = facts.byline;
  const shownBetter =
    explicit !== null &&
    !(stated !== null && (fold(stated).includes(fold(explicit)) || isShownAlone(text, blocks, stated)));
  const byline =
    (shownBetter ? explicit : null) ??
    (handle ? bare?.name : null) ??
    stated ??
    bare?.name ??
    shownBy(text, blocks, html) ??
    facts.signedBy;
  const capture = facts.capture ?? page.capture ?? savedRecord(declared.url);
  const publisher = page.post
    ? canonical(page.post.account ?? '', register)
    : publisherOf(declared, read, blocks, register);
  const notices = [...page.notices, ...undeclared, ...read.notices];
  if (instead !== null) notices.push(`The page is ${instead}; it holds no article.`);
  else if (text.trim() !== '' && !blocks.some(({ kind }) => kind === 'body'))
    notices.push('No body was found in the page.');
  const end = html ? breaksOff(text, blocks, facts) : null;
  if (end !== null) notices.push(end);
  return {
    id: contentId(page.key, text),
    key: page.key,
    source: page.source,
    sha256: page.sha256,
    ...(page.evidence !== undefined && { evidence: page.evidence }),
    url: facts.url ?? declared.url,
    capture,
    ...(page.post && { post: page.post }),
    text,
    blocks,
    hyperlinks,
    publisher,
    title: declared.title ?? (facts.title === null ? headlineOf(text, blocks) : withoutName(facts.title, publisher)),
    byline,
    authors: authorsOf(named(byline, facts.bylines), creditsOf(text, blocks), register),
    section: facts.section,
    published:
      declared.published ??
      localised(facts.published, shown, facts.url) ??
      publishedBy(dates.published, shown, facts.likely),
    modified: facts.modified ?? shown.modified ?? dates.modified,
    retrieved: declared.retrieved ?? capture?.at ?? null,
    language: languageOfBlocks(text, blocks, declared.title ?? facts.title, facts.language),
    notices,
  };
}

/** A line with a bare name: a byline where it is nothing else, else the date line it is. */
const signed = (block: Block, text: string, name: string): Block =>
  text.slice(block.start, block.end).trim() === name ? { ...block, kind: 'byline' } : { ...block, kind: 'dateline' };

/** The line of a forward that says whose words it passes on signs them. */
function withForward(blocks: readonly Block[], text: string, { from }: Posted): Block[] {
  const line = `${FORWARDED_FROM} ${from}`;
  return blocks.map((block) =>
    from !== null && block.start < line.length && text.slice(block.start, block.end).trim() === line
      ? { ...block, kind: 'byline' }
      : block,
  );
}

/** Whether most of a block leads elsewhere. */
function linkedIn(pieces: readonly Piece[]): (block: Block) => boolean {
  const linked = new Set(pieces.flatMap(({ start, markup }) => ((markup?.linked ?? 0) > 0.5 ? [start] : [])));
  return ({ start }) => linked.has(start);
}

function shownBy(text: string, blocks: readonly Block[], html: boolean): string | null {
  const line = bylineOf(text, blocks);
  if (!html) return line;
  const person = line === null ? null : personOf(line);
  const plain = person !== null && (isPlainName(person, text) || isCued(text, blocks, line!)) ? person : null;
  return shownByline(text, blocks) ?? plain ?? portrayed(text, blocks);
}

/** Whether the first words of a byline say that a name follows; what is written small is one only by the headline. */
function isCued(text: string, blocks: readonly Block[], line: string): boolean {
  const headline = blocks.findIndex(({ kind }) => kind === 'headline');
  return blocks.some(({ kind, start, end }, i) => {
    const words = kind === 'byline' ? text.slice(start, end) : '';
    return (
      BY_LEAD.test(words) && tidyByline(words) === line && (/^\p{Lu}/u.test(line) || Math.abs(i - headline) <= BESIDE)
    );
  });
}

/** Who saved a page whose record was declared to come from an archive. */
function savedRecord(url: string | null): Capture | null {
  const saved = savedAddress(url);
  return saved === null ? null : { by: saved.by, at: saved.at, url };
}

/** True if a line of the page is a stated name and nothing else. */
const isShownAlone = (text: string, blocks: readonly Block[], name: string): boolean =>
  name.includes(' ') &&
  !NO_NAME_OPENING.test(name.toLowerCase()) &&
  blocks.some(({ start, end }) => end - start === name.length && text.slice(start, end) === name);

const withoutBody = (block: Block): Block =>
  block.kind === 'body' || block.kind === 'deck' ? { ...block, kind: 'furniture' } : block;

/** What says who a page is by: its byline, and the metadata it was taken from. */
const named = (byline: string | null, stated: readonly string[]): string[] =>
  [byline ?? '', ...stated].filter((line) => line !== '').slice(0, MOST_BYLINES);

/** The lines of bylines and credits from above the headline to the foot of the article: those further off are other articles'. */
function creditsOf(text: string, blocks: readonly Block[]): string[] {
  const headline = blocks.findIndex(({ kind }) => kind === 'headline');
  const body = blocks.findIndex(({ kind }) => kind === 'body');
  const first = headline >= 0 && headline < body ? headline : body;
  const last = blocks.findLastIndex(({ kind }) => kind === 'body');
  const lines = blocks.slice(Math.max(0, first - BESIDE), last < 0 ? blocks.length : last + 1 + BESIDE);
  return lines
    .filter(({ kind }) => kind === 'byline')
    .map(({ start, end }) => text.slice(start, end))
    .slice(0, MOST_BYLINES);
}

const MOST_BYLINES = 20;
/** How many blocks above the headline and below the body a credit is still the article's. */
const BESIDE = 6;

const NOT_SHOWN: ShownDates = { published: null, line: '', near: false, modified: null };

/** A stated moment in the local time of a page that shows its date by the headline, or has it in its address. */
function localised(moment: string | null, { near, published, line }: ShownDates, url: string | null): string | null {
  if (moment === null) return null;
  return near ? inLocalTime(moment, published, line) : inLocalTime(moment, dateOfAddress(url), '');
}

/** The date of publication where the markup does not state it: by the headline, on a date line, in the markup, anywhere. */
function publishedBy(stated: string | null, shown: ShownDates, likely: string | null): string | null {
  return (shown.near ? shown.published : null) ?? likely ?? stated ?? shown.published;
}

function readText(page: Page): ReadHtml {
  const url = page.declared.url;
  const facts = { ...NO_FACTS, url: url === null ? null : unwrapped(url) };
  return { text: page.content, pieces: paragraphs(page.content), hyperlinks: [], facts, notices: [] };
}

function publisherOf(
  declared: Page['declared'],
  { text, facts }: ReadHtml,
  blocks: readonly Block[],
  register: OutletRegister,
): string | null {
  if (declared.publisher !== null) return canonical(declared.publisher, register) ?? declared.publisher;
  for (const name of facts.publishers) {
    const known = canonical(name, register);
    if (known !== null) return known;
  }
  const host = facts.url === null ? null : register.byDomain(facts.url);
  if (host) return host.name;
  if (facts.publishers[0] !== undefined) return facts.publishers[0];
  const masthead = mastheadOf(text, blocks, facts.site, register);
  if (masthead !== null) return masthead;
  const furniture = blocks.filter(({ kind }) => kind === 'furniture').map(({ start, end }) => text.slice(start, end));
  return selfNamed(furniture, register);
}

/**
 * The language of the body; where there is none, or too little of it to tell, that of all words of the page with its
 * title; at last the one its markup states.
 */
function languageOfBlocks(text: string, blocks: readonly Block[], title: string | null, stated: string | null): string {
  const body = blocks
    .filter(({ kind }) => kind === 'body')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
  const told = languageOf(body);
  if (told !== 'und') return told;
  const toldByAll = languageOfLabels([title ?? '', text].join('\n'));
  return toldByAll === 'und' && text.trim() !== '' ? (stated ?? 'und') : toldByAll;
}
