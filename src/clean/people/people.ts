import {
  AFTER_PERSON,
  BODY_FORM,
  FULL_NAME,
  GLUED,
  GLUED_ROLE,
  NO_NAME_OPENING,
  NO_NAME_WORD,
  NO_PERSON,
  PERSON_LEAD,
  ROLE_BEHIND,
} from '../../languages/pages/persons.ts';
import { statedDate } from '../dates/dates.ts';
import type { AuthorSign, Signs } from '../metadata/signs.ts';
import { fitsHost, hostName, siteParts } from '../metadata/title.ts';
import { decodeReferences } from '../page/strip-tags.ts';
import { fold } from '../pieces/piece.ts';

const DATED =
  /[\s,•|(-]{0,4}(?:\d{1,2}[./]\s?\d{1,2}[./]\s?\d{2,4}|\d{1,2}\.? \p{L}{3,9}\.?,? \d{4}|\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{4}-\d\d-\d\d).*$/u;

/** A name that somebody took on a site: one word with its year or number. */
const NICKNAME = /^\p{L}[\p{L}_.-]{2,20}\d{1,4}$/u;

/** A name out of the words of a byline element; null if no name is left. */
export function personOf(raw: string): string | null {
  let name = decodeReferences(raw.slice(0, 400))
    .replace(/<[^<>]{0,200}>/g, ' ')
    .replace(/\S{1,80}@\S{1,80}\.\S{1,20}/g, ' ')
    .replace(GLUED_ROLE, ' | ')
    .replace(/\s+/g, ' ')
    .trim();
  for (let i = 0; i < 3; i++) name = name.replace(PERSON_LEAD, '').replace(GLUED, '').trim();
  if (DATED.test(name) && statedDate(name, null, true) !== null) name = name.replace(DATED, '');
  name = name
    .replace(AFTER_PERSON, '')
    .replace(/^[\s,;|/•·:–—()-]+|(?<![\s,;|/•·:–—(-])[\s,;|/•·:–—(-]+$/g, '')
    .replace(/^@/, '')
    .trim();
  if (name.length < 2 || name.length > 120 || !/\p{L}/u.test(name)) return null;
  if (
    /https?:|www\.|\.(?:com|de|org|net)\b/i.test(name) ||
    NO_PERSON.test(name) ||
    NO_NAME_WORD.test(name) ||
    /[?!]/.test(name)
  )
    return null;
  if (/[<>{}[\]=*#\\⟨⟩]/.test(name)) return null;
  const [first, ...behind] = name.split(/,\s?/);
  if (behind[0] !== undefined && FULL_NAME.test(first!)) {
    const role = behind.findIndex((part) => ROLE_BEHIND.test(part));
    if (role >= 0) name = [first, ...behind.slice(0, role)].join(', ');
  }
  if (NO_NAME_OPENING.test(name) || (/\d{3}/.test(name) && !NICKNAME.test(name))) return null;
  if (/\d:\d\d|©|\bprofile?\b/i.test(name)) return null;
  return name.split(' ').length > 10 ? null : name;
}

/** True for what people call themselves to a system: "ana.ruiz", "aruiz7". A name shown on the page is better. */
export const isHandle = (name: string): boolean =>
  !/[\s,]/.test(name) && (/[._\d]/.test(name) || name === name.toLowerCase());

/** Who a page says it is by, and how surely a person. */
export interface Authorship {
  /** Persons, of linked data, `meta` or elements named for it. */
  readonly people: string | null;
  /** A site or an organisation that signs where no person does. */
  readonly body: string | null;
  /** The words that name them, as they stand. */
  readonly raw: readonly string[];
}

const NAMES = [
  'byl',
  'parsely-author',
  'sailthru.author',
  'cxenseparse:author',
  'authors',
  'dc.contributor',
  'twitter:data1',
];

/** The names of linked data, or those of `meta` where they are the same and more. */
function fuller(linked: readonly string[], stated: readonly string[]): readonly string[] {
  const all = fold(stated.join(' '));
  const same = linked.length > 0 && linked.every((name) => all.includes(fold(name)));
  return same && all.split(' ').length >= fold(linked.join(' ')).split(' ').length + 2 ? stated : linked;
}

/** Two words of which only the first has a capital: a section's name. */
const SENTENCE_CASE = /^\p{Lu}\p{Ll}+ \p{Ll}{4,}$/u;

/** Where author's names stand in elements: how many different ones make a list of articles, and how many elements around the headline are its own. */
const SIGNED = { list: 3, before: 40, behind: 150 } as const;

/** The elements that name the author; where they name several, as teasers and comments do, those by the headline. */
function ownSigns({ authors, headings }: Signs): readonly AuthorSign[] {
  const different = new Set(authors.flatMap(({ names }) => names.map((name) => fold(personOf(name) ?? ''))));
  different.delete('');
  const headline = headings.find(({ level, home }) => level === 1 && !home);
  if (different.size < SIGNED.list || headline === undefined) return authors;
  return authors.filter(
    ({ index }) => index > headline.index - SIGNED.before && index < headline.index + SIGNED.behind,
  );
}

/** The people a page says it is by. What its publisher or another organisation signs is told apart. */
export function peopleOf(
  signs: Signs,
  linked: readonly { readonly name: string; readonly organisation: boolean }[],
  publishers: readonly string[],
  url: string | null,
): Authorship {
  const sites = publishers.map(fold);
  const host = hostName(url);
  const titled = new Set(siteParts(signs.title).map(fold));
  const isBody = (name: string): boolean => {
    const folded = fold(name);
    return (
      sites.some((site) => site === folded) ||
      (host !== null && folded.replaceAll(' ', '') === host) ||
      titled.has(folded) ||
      (name.includes(' ') ? false : fitsHost(name, url)) ||
      BODY_FORM.test(name)
    );
  };
  const bodies = linked.filter(({ organisation }) => organisation).map(({ name }) => name);
  let body: string | null = bodies.length === 0 ? null : personOf(bodies[0]!);
  const persons = linked.filter(({ organisation }) => !organisation).map(({ name }) => name);
  const sources: { readonly names: readonly string[]; readonly one: boolean }[] = [
    { names: fuller(persons, signs.metaAuthors), one: false },
    { names: signs.metaAuthors, one: false },
    { names: NAMES.flatMap((name) => signs.meta.get(name) ?? []), one: true },
    ...ownSigns(signs).map(({ names }) => ({ names: names.filter((name) => !SENTENCE_CASE.test(name)), one: false })),
    { names: signs.led.filter((name) => FULL_NAME.test(name)), one: true },
    { names: bodies, one: false },
  ];
  for (const { names, one } of sources) {
    const people: string[] = [];
    for (const raw of names) {
      const name = personOf(raw);
      if (name === null) continue;
      if (isBody(name)) body ??= name;
      else if (!people.some((known) => fold(known).includes(fold(name)))) people.push(name);
      if (one && people.length > 0) break;
    }
    if (people.length > 0) return { people: people.slice(0, 12).join(', '), body, raw: names.slice(0, 12) };
  }
  return { people: null, body, raw: [] };
}
