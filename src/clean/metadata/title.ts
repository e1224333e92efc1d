import { SHELF } from '../../languages/pages/mastheads.ts';
import { fold } from '../pieces/piece.ts';
import type { HeadingSign, Signs } from './signs.ts';

/** Between a headline and the name of the site in a title. */
const SEPARATOR =
  / [|\-–—»«·•~›│]{1,2} | :: |\s?[|»·•│]\s?|(?<=[\u3040-\u30ff\u3400-\u9fff！？。」』）])[-_－—](?=[\u3400-\u9fff]{2,10}$)/gu;
/** Which part of a title is the headline: words and letters. Chosen on the development pages. */
const TITLE = {
  /** A site's name has few words, and the headline before it is longer. */
  siteWords: 5,
  letters: 15,
  heading: 8,
  /** Least letters and words of a lower heading that is taken for the headline because a title holds it as a part. */
  part: 15,
  partWords: 3,
} as const;

/**
 * The headline a page states: the heading that stands in the title of the page, else the title less the site's name.
 *
 * @param publishers names the site gives itself
 */
export function titleOf(signs: Signs, linked: string | null, publishers: readonly string[], url: string | null) {
  const { meta, title, headings, properties } = signs;
  const homes = headings.flatMap(({ home, text }) => (home && text.length <= 60 ? [text] : []));
  const sites = new Set([...publishers, ...homes].map(fold));
  const host = hostName(url);
  const isSite = (text: string): boolean =>
    sites.has(fold(text)) ||
    DOMAIN.test(text.trim()) ||
    BROKEN_OFF.test(text) ||
    (host !== null && fold(text).replaceAll(' ', '') === host);
  const stated = [
    linked,
    meta.get('og:title'),
    meta.get('twitter:title'),
    meta.get('dc.title'),
    meta.get('dcterms.title'),
    meta.get('headline'),
    title,
  ].flatMap((candidate) => (candidate ? [candidate] : []));
  const cleaned = stated.map((candidate) => withoutSite(candidate, isSite));
  const equal = new Set([...stated, ...cleaned].map(fold));
  const usable = headings.filter(({ text, home }) => !home && !isSite(text));
  const isEqual = ({ text, whole }: HeadingSign): boolean =>
    text.length >= 4 && (equal.has(fold(text)) || equal.has(fold(whole)));
  const same = usable.find((heading) => heading.level === 1 && isEqual(heading));
  if (same) return withoutSite(same.text, isSite, false);
  const first = usable.filter(({ level, text }) => level === 1 && text.length >= TITLE.heading);
  const last = fold(
    splitTitle(title ?? '')
      .slice(1)
      .at(-1)?.text ?? '',
  );
  const own = first.filter(({ text }) => fold(text) !== last);
  const isHeld = ({ text }: HeadingSign): boolean =>
    stated.some((candidate) => ` ${fold(candidate)} `.includes(` ${fold(text)} `));
  const held = own.find(isHeld);
  if (held) return withoutSite(held.text, isSite, false);
  const longer = own.find(({ text }) => goesOn(text, cleaned));
  if (longer) return withoutSite(longer.text, isSite, false);
  const lower =
    usable.find(isEqual) ??
    (own.length > 0 ? undefined : usable.find(({ text }) => isPart(text, stated) || goesOn(text, cleaned)));
  if (lower) return withoutSite(lower.text, isSite, false);
  for (const candidate of cleaned) {
    const words = fold(candidate);
    const kicked = (own.length > 1 ? usable : own).find(({ text }) => fold(text).endsWith(words));
    if (kicked && words.length * 2 >= fold(kicked.text).length) return candidate;
  }
  const property = properties.get('headline')?.[0];
  if (property && property.length >= TITLE.heading) return withoutSite(property, isSite);
  if (own.length === 1) return withoutSite(own[0]!.text, isSite);
  const near = own.find(({ text }) => sharesWords(text, cleaned));
  if (near) return withoutSite(near.text, isSite, false);
  return cleaned.find((candidate) => !isSite(candidate)) ?? usable[0]?.text ?? null;
}

/** A title that says the site's name and then nothing: "Calder Post -". */
const BROKEN_OFF = /\s[-–—|»:]\s*$/;

/** Words that a heading and a title must share, and their least letters, for the one to be written for the other. */
const SHARED = { words: 2, letters: 4 } as const;

function sharesWords(text: string, titles: readonly string[]): boolean {
  const own = new Set(
    fold(text)
      .split(' ')
      .filter((word) => word.length >= SHARED.letters),
  );
  return titles.some(
    (title) =>
      new Set(
        fold(title)
          .split(' ')
          .filter((word) => own.has(word)),
      ).size >= SHARED.words,
  );
}

/** A name of a site as it stands in its address. */
const DOMAIN =
  /^(?:www\.)?[\w-]{2,60}(?:\.[\w-]{2,60})?\.(?:com|org|net|info|de|at|ch|co\.uk|fr|es|it|nl|pl|eu)[\s/]{0,4}$/i;

const isPart = (text: string, titles: readonly string[]): boolean =>
  text.length >= TITLE.part &&
  text.split(' ').length >= TITLE.partWords &&
  titles.some(
    (title) =>
      splitTitle(title).some((part) => fold(part.text) === fold(text)) ||
      (title.startsWith(text) && /^\s?[:|–—(-]/.test(title.slice(text.length))),
  );

/** True for a heading that begins with a stated title and goes on: the title is its short form. */
const goesOn = (text: string, cleaned: readonly string[]): boolean =>
  cleaned.some((title) => {
    const words = fold(title);
    return (
      words.length >= TITLE.part && words.split(' ').length >= TITLE.partWords && fold(text).startsWith(`${words} `)
    );
  });

/**
 * A title without the parts that name the site.
 *
 * @param bySize a short part at the end is taken for the site's name also where nothing else says so
 */
function withoutSite(title: string, isSite: (text: string) => boolean, bySize = true): string {
  let parts = splitTitle(title);
  if (parts.length < 2) return title;
  while (parts.length > 1 && (isSite(parts[0]!.text) || SHELF.test(parts[0]!.text.trim()))) parts = parts.slice(1);
  while (parts.length > 1) {
    const last = parts.at(-1)!;
    const rest = parts.slice(0, -1).reduce((sum, { text }) => sum + text.length, 0);
    const short =
      bySize && last.text.split(' ').length <= TITLE.siteWords && rest >= last.text.length && rest >= TITLE.letters;
    if (!isSite(last.text) && (!short || /[?!]$|^\d{1,2}\.? \p{L}+\.? \d{4}$/u.test(last.text))) break;
    parts = parts.slice(0, -1);
  }
  const [head, next] = parts;
  if (head && next?.bar && !head.text.includes(' ') && next.text.split(' ').length >= 5) parts = parts.slice(1);
  return title.slice(parts[0]!.start, parts.at(-1)!.start + parts.at(-1)!.text.length).trim();
}

/** The last part of a title of several, where a site names itself; null where there is but one. */
export function siteInTitle(title: string | null): string | null {
  const parts = splitTitle(title ?? '');
  return parts.length < 2 ? null : parts.at(-1)!.text.trim();
}

interface Part {
  readonly text: string;
  readonly start: number;
  /** Parted by a bar from what stands before it. */
  readonly bar: boolean;
}

function splitTitle(title: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  let bar = false;
  for (const match of title.slice(0, 500).matchAll(SEPARATOR)) {
    parts.push({ text: title.slice(at, match.index), start: at, bar });
    at = match.index + match[0].length;
    bar = /[|│]/.test(match[0]);
  }
  parts.push({ text: title.slice(at), start: at, bar });
  return parts.filter(({ text }) => text.trim() !== '');
}

/** A title without its publisher's name at either end: "Calder Post: Ferry stops". */
export function withoutName(title: string, publisher: string | null): string {
  const name = fold(publisher ?? '').replace(/^the /, '');
  if (name.length < 4) return title;
  const same = (part: string): boolean => fold(part).replace(/^the /, '') === name;
  const [, first, rest] = /^([^:|–—-]{3,60}?)\s?[:|–—-]\s+(\S.{8,})$/u.exec(title.slice(0, 500)) ?? [];
  if (first !== undefined && same(first)) return rest!;
  const last = splitTitle(title).at(-1)!;
  return last.start > 0 && same(last.text) ? withoutSite(title, same, false) : title;
}

/** The first and the last part of a title of several: where a site names itself. */
export function siteParts(title: string | null): string[] {
  const parts = splitTitle(title ?? '');
  return parts.length < 2 ? [] : [parts.at(-1)!.text.trim(), parts[0]!.text.trim()];
}

/** Least share of a host that a name makes up, and the other way round, to be the name of its site. */
const FITS = 0.6;

/** True if a name is that of the site at an address: "The Calder Post" of calderpost.example. */
export function fitsHost(name: string, url: string | null): boolean {
  const host = hostName(url);
  const words = fold(name).replace(/^the /, '').replaceAll(' ', '');
  if (host === null || words.length < 3 || name.length > 60) return false;
  const [short, long] = words.length < host.length ? [words, host] : [host, words];
  return long.includes(short) && short.length >= 3 && short.length >= long.length * FITS;
}

/** The name in a host, without its ending, folded; null where there is none. */
export function hostName(url: string | null): string | null {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]{1,200})/i.exec(url ?? '')?.[1];
  return host ? fold(host.replace(/\.[a-z]{2,}$/i, '')).replaceAll(' ', '') : null;
}
