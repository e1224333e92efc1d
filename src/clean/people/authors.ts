import type { Authors, Outlet, OutletRegister } from '../../model.ts';
import { ROLE_WORDS } from '../pieces/lexicon.ts';
import { fold } from '../pieces/piece.ts';
import { personOf } from './people.ts';

/** Longest byline taken apart. */
const LONGEST = 400;
const MOST_NAMES = 30;

const LEAD =
  /^(?:(?:written|reported|story|words|analysis|opinion|posted|published|text|reporting) )?(?:by|von|par|por|di|da|door)(?:\s?:)?\s+(?=\S)|^(?:authors?|autor(?:in|en)?|auteurs?|text)\s?:\s?/i;
/** What stands between those who signed and those who helped. */
const HELP =
  /[,;.(\s–—-]{1,4}(?:with (?:(?:additional |further |extra )?(?:contributions?|reporting|files|reports?|material|input|help) )?(?:from|by) |with (?=(?:the )?(?:wires?|agenc)|\p{Lu})|(?:additional|further) reporting (?:by|from)\s?:?\s|contributions? (?:from|by) |mit (?:material|beiträgen|informationen) (?:von|der) |mit (?=agentur|dpa|afp)|avec (?:des informations de |l[’'])?|con (?:información|informaciones|la colaboración) de )/iu;
const HELPED = /^(.{2,200}?) (?:also |all )?contributed (?:to|reporting)\b/iu;
const REPORTED_BY =
  /^(?:additional |further )?(?:reporting|contributions?|writing)(?: and \w+)? (?:by|from)\s?:?\s(.{2,200})$/iu;
const BETWEEN = /\s*(?:[|•·;/,]|\s[–—-]\s|\s(?:and|und|et|y|e|en|i|&|for the|for|of the|of|at the|with)\s)\s*/iu;
const BODY =
  /\b(?:agenc(?:y|ies)|agentur(?:en)?|agences?|agencias?|agenzie|wires?|staff|news ?desk|newsroom|desk|team|redaktion|redaction|rédaction|redacción|redazione|redactie|editorial board|editors|press association|news service|associated press|presse|newspapers?|correspondents)\b/iu;
const NAME =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|di|van|von|der|den|la|le|el|al|bin|ibn|du|dos|Jr\.?|Sr\.?|I{1,3})(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|di|van|von|der|den|la|le|el|al|bin|ibn|du|dos|Jr\.?|Sr\.?|I{1,3})){0,5}$/u;
const ROLES = [...ROLE_WORDS].join('|');
const ROLE = new RegExp(`(?:^| )(?:${ROLES})(?: |$)`, 'i');
/** An office with the adjective before it, at the beginning or the end. */
const ROLE_AT = new RegExp(
  String.raw`^(?:(?:senior|chief|staff|political|special|foreign|guest) ){0,2}(?:${ROLES}) |(?:^| )(?:(?:senior|chief|staff|special|foreign|guest|\p{L}+(?:al|ic)) ){0,2}(?:${ROLES})$`,
  'iu',
);

const NOBODY: Authors = { people: [], organisations: [], contributors: [] };

/**
 * Takes a byline apart: "By Ana Ruiz and Lee Dorn, Coastal Wire" is two people and an organisation, "with contributions
 * from Ina Moor" names one who helped. Names stand as written, outlets by the register's name.
 */
export function authorsIn(line: string, register: OutletRegister): Authors {
  const whole = line
    .slice(0, LONGEST)
    .replace(/\s+/g, ' ')
    .replace(/\S{1,80}@\S{1,80}/g, '')
    .trim();
  const helped = HELPED.exec(whole)?.[1] ?? REPORTED_BY.exec(whole)?.[1];
  if (helped !== undefined) {
    const { people, organisations } = named(helped, register);
    return { people: [], organisations, contributors: people };
  }
  const at = HELP.exec(whole);
  const signed = named(at === null ? whole : whole.slice(0, at.index), register);
  if (at === null) return { ...signed, contributors: [] };
  const helpers = named(whole.slice(at.index + at[0].length).replace(/\)$/, ''), register);
  return {
    people: signed.people,
    organisations: union(signed.organisations, helpers.organisations),
    contributors: helpers.people,
  };
}

/** Several bylines of one page as one: who signed by the first that names any, all who helped, all organisations. */
export function authorsOf(lines: readonly string[], register: OutletRegister): Authors {
  let all = NOBODY;
  for (const line of lines) {
    const { people, organisations, contributors } = authorsIn(line, register);
    all = {
      people: all.people.length > 0 ? all.people : people,
      organisations: union(all.organisations, organisations),
      contributors: union(all.contributors, contributors),
    };
  }
  const signed = new Set(all.people.map(fold));
  return { ...all, contributors: all.contributors.filter((name) => !signed.has(fold(name))) };
}

function union(a: readonly string[], b: readonly string[]): string[] {
  const known = new Set(a.map(fold));
  return [...a, ...b.filter((name) => !known.has(fold(name)))].slice(0, MOST_NAMES);
}

type Signed = Pick<Authors, 'people' | 'organisations'>;

function named(words: string, register: OutletRegister): Signed {
  const whole = words.replace(LEAD, '').replace(/^[\s,|–—-]+|[\s,|–—-]+$/g, '');
  if (whole === '') return NOBODY;
  const known = outletOf(whole, register);
  if (known !== null) return { people: [], organisations: [known.name] };
  const parts = whole
    .replace(/\(([^()]{2,60})\)/g, ', $1')
    .split(BETWEEN)
    .map((part) => part.trim());
  const turned = turnedName(whole);
  if (turned !== null) return { people: [turned], organisations: [] };
  let people: string[] = [];
  let organisations: string[] = [];
  for (const part of parts.slice(0, MOST_NAMES)) {
    if (part.length < 2) continue;
    const outlet = outletOf(part, register);
    if (outlet !== null) organisations = union(organisations, [outlet.name]);
    else {
      const { person, organisation } = personAnd(part, register);
      if (person !== null) people = union(people, [person]);
      if (organisation !== null) organisations = union(organisations, [organisation]);
    }
  }
  return { people, organisations };
}

const outletOf = (name: string, register: OutletRegister): Outlet | null =>
  name.length > 60 ? null : register.byName(name.replace(/^the /i, '').replace(/[.,]$/, ''));

/** "Ruiz, Ana" turned round; null for anything else. */
function turnedName(whole: string): string | null {
  const [, last, first] = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+)$/u.exec(whole) ?? [];
  return last === undefined ? null : `${first} ${last}`;
}

/** A name, and the outlet that stands right behind it without a comma: "ANA RUIZ Northern Wire". */
function personAnd(part: string, register: OutletRegister): { person: string | null; organisation: string | null } {
  const words = part.split(' ');
  for (let from = 2; from < words.length; from++) {
    const outlet = outletOf(words.slice(from).join(' '), register);
    if (outlet !== null) return { person: personIn(words.slice(0, from).join(' ')), organisation: outlet.name };
  }
  const [, before, last] =
    /^(\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’.-]+){1,3}) (\p{Lu}\p{Ll}[\p{L} ]{2,40})$/u.exec(part) ?? [];
  if (before !== undefined && last !== undefined && !ROLE.test(last)) {
    return { person: personIn(before), organisation: last };
  }
  if (BODY.test(part) && !ROLE.test(part)) return { person: null, organisation: part };
  return { person: personIn(part), organisation: null };
}

/** A name without the office that stands before or after it: "Reporter Ana Ruiz", "Ana Ruiz Senior Editor". */
function personIn(part: string): string | null {
  const office = ROLE_AT.exec(part);
  const bare = office === null ? part : office.index === 0 ? part.slice(office[0].length) : part.slice(0, office.index);
  const name = personOf(bare.trim());
  if (name === null || !NAME.test(name) || (office !== null && !name.includes(' '))) return null;
  return name.includes(' ') || /^\p{Lu}[\p{L}'’-]{2,20}$/u.test(name) ? name : null;
}
