import { statedDate } from '../dates/dates.ts';
import type { Signs } from '../metadata/signs.ts';
import { hostName } from '../metadata/title.ts';
import { decodeReferences } from '../page/strip-tags.ts';
import { fold } from '../pieces/piece.ts';

/** Words before a name that say whose it is, in several languages. */
const LEAD =
  /^(?:(?:written|posted|published|reported|story|words|text|photos|article|review|analysis|opinion|interview|artikel|beitrag|ein beitrag|ein artikel|pressemitteilung|veröffentlicht|geschrieben|verfasst|erstellt|gespeichert|kommentar|publié|rédigé|propos recueillis|publicado|escrito|pubblicato|scritto|beitrag)\s{0,2}:?\s?)?(?:by|von|par|por|di|da|door|av|af)(?:\s?:\s*|\s)(?=[\p{L}\d@])|^(?:authors?|autor(?:in|en)?(?:\/-?in)?|auteurs?|autore|redaktion|redakteur(?:in)?|text|texte|foto|interview|writer|rédaction|redacción|verfasser)\s?:\s?(?=\p{Lu})|^(?:view all posts by|all posts by|more (?:from|by)|alle (?:beiträge|artikel) von|about|über|zeige alle beiträge von)\s+(?=\p{Lu}|\p{Ll})|^(?:author|autor)\s(?=\p{Lu})|^[\p{L}-]{0,30}(?:expert[ei]n?|autor(?:in)?|redakteur(?:in)?|reporter(?:in)?|korrespondent(?:in)?|mitarbeiter(?:in)?|volontär(?:in)?)\s(?=\p{Lu}\p{Ll})/iu;
/** The same without the space that a style sheet would show: "vonAna Ruiz". */
const GLUED = /^(?:[\p{L} ]{0,20} )?(?:von|by|By|Von)(?=\p{Lu}\p{Ll}{1,20}(?: |$))/u;
/** Between a name and what stands in the next element without a space. */
const GLUED_ROLE =
  /(?<=\p{Ll})(?=(?:Follow|Published|Posted|Updated|Staff|Senior|Reporter|Editor|Contributor|Correspondent|Writer|Author|Foto|Photo)\b)/gu;
const NO_PERSON =
  /^(?:(?:artikel|beitrag|text|foto|article|photo) (?:von|by)|admin|administrator|wordpressadmin|webmaster|webredaktion|editors?|staff|authors?|autor(?:en|in)?|anonymous|unknown|n\/a|none|null|undefined|gast|guest|user|root|system|test|by|von|info|information|home|kontakt|contact|impressum|imprint|interview|kommentar|posted(?: on)?|published|veröffentlicht(?: am)?|zuletzt geändert(?: am)?|\d+ (?:minuten?|minutes?)|zeige|world|news|agencies|facebook|twitter|follow|share|shares|read more|more|mehr|view all posts|alle beiträge|about|about the author|über den autor|über die autorin|über uns|zur person|profile|profil|profil anzeigen|view my complete profile|mein profil vollständig anzeigen|please enter .{0,40}|the numbers|advertisement|anzeige|gastbeitrag|comments?)$/i;
/** What follows a name on its line: a date, a section, a link to more. */
const AFTER =
  /\s(?:fotos?|photos?|bild|bilder|illustration(?:en)?)\s?:.*$|\s?[|•·●/]\s?(?=\d).*$|\s(?:[|•·–—-]|\/\/)\s.*$|\s(?:\bfor the\b|\b(?:on|am|le|el|vom|op)(?: (?=\d|\p{Lu}\p{Ll}+ \d)|$)|\bunder\b|\bunter\b (?=\p{Lu})|\bin (?=\p{Lu})|\b(?:last )?updated\b|\bpublished\b|\bveröffentlicht\b|\bview all\b|\balle beiträge\b|\bmehr\b|\bfollow\b|\bshares\b).{0,200}$/iu;
const DATED =
  /[\s,•|(-]{0,4}(?:\d{1,2}[./]\s?\d{1,2}[./]\s?\d{2,4}|\d{1,2}\.? \p{L}{3,9}\.?,? \d{4}|\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{4}-\d\d-\d\d).*$/u;

/** A name out of the words of a byline element; null if no name is left. */
export function personOf(raw: string): string | null {
  let name = decodeReferences(raw.slice(0, 400))
    .replace(/<[^<>]{0,200}>/g, ' ')
    .replace(/\S{1,80}@\S{1,80}\.\S{1,20}/g, ' ')
    .replace(GLUED_ROLE, ' | ')
    .replace(/\s+/g, ' ')
    .trim();
  for (let i = 0; i < 3; i++) name = name.replace(LEAD, '').replace(GLUED, '').trim();
  if (DATED.test(name) && statedDate(name, null, true) !== null) name = name.replace(DATED, '');
  name = name
    .replace(AFTER, '')
    .replace(/^[\s,;|/•·:–—()-]+|[\s,;|/•·:–—(-]+$/g, '')
    .replace(/^@/, '')
    .trim();
  if (name.length < 2 || name.length > 120 || !/\p{L}/u.test(name)) return null;
  if (/https?:|www\.|\.(?:com|de|org|net)\b/i.test(name) || NO_PERSON.test(name) || /[?!]|\d{3}/.test(name))
    return null;
  if (/^(?:den|dem|der|die|das|dein\p{L}*|unser\p{L}*|mein\p{L}*|our|the|your|my)\s/u.test(name)) return null;
  if (/\d:\d\d|©|\bprofile?\b/i.test(name)) return null;
  return name.split(' ').length > 10 ? null : name;
}

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

/** A name and a surname, nothing else. */
export const FULL_NAME =
  /^\p{Lu}[\p{L}'’.-]{1,20}(?: (?:(?:von|van|de|der|den|di|la|le|du|da|dos|bin|al|el) ){0,2}\p{Lu}[\p{L}'’.-]{0,20}){1,3}$/u;

/** The people a page says it is by. What its publisher or another organisation signs is told apart. */
export function peopleOf(
  signs: Signs,
  linked: readonly { readonly name: string; readonly organisation: boolean }[],
  publishers: readonly string[],
  url: string | null,
): Authorship {
  const sites = publishers.map(fold);
  const host = hostName(url);
  const isBody = (name: string): boolean => {
    const folded = fold(name);
    return (
      sites.some((site) => site === folded) ||
      (host !== null && folded.replaceAll(' ', '') === host) ||
      /\b(?:e\. ?V\.|gGmbH|GmbH|AG|Inc|Ltd|LLC|Stiftung|Redaktion|Verlag)(?:$|\s)/.test(name)
    );
  };
  let body: string | null = null;
  const persons = linked.filter(({ organisation }) => !organisation).map(({ name }) => name);
  const sources: { readonly names: readonly string[]; readonly one: boolean }[] = [
    { names: fuller(persons, signs.metaAuthors), one: false },
    { names: signs.metaAuthors, one: false },
    { names: NAMES.flatMap((name) => signs.meta.get(name) ?? []), one: true },
    { names: signs.authors, one: true },
    { names: signs.led.filter((name) => FULL_NAME.test(name)), one: true },
    { names: linked.filter(({ organisation }) => organisation).map(({ name }) => name), one: false },
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
