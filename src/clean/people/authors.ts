import {
  BETWEEN_NAMES,
  BODY_WORDS,
  BY_LEAD,
  HELP,
  HELPED,
  REPORTED_BY,
  UNCASED_NAME,
  UNCASED_ROLE,
} from '../../languages/pages/bylines.ts';
import { BYLINE_NAME } from '../../languages/pages/persons.ts';
import { ROLE, ROLE_AT } from '../../languages/pages/role-words.ts';
import type { Authors, Outlet, OutletRegister } from '../../model.ts';
import { fold } from '../pieces/piece.ts';
import { personOf } from './people.ts';

/** What of a byline is taken apart: letters and names. */
const BYLINE = {
  /** Longest byline taken apart. */
  letters: 400,
  names: 30,
} as const;

const NOBODY: Authors = { people: [], organisations: [], contributors: [] };

/**
 * Takes a byline apart: "By Ana Ruiz and Lee Dorn, Coastal Wire" is two people and an organisation, "with contributions
 * from Ina Moor" names one who helped. Names stand as written, outlets by the register's name.
 */
export function authorsIn(line: string, register: OutletRegister): Authors {
  const whole = line
    .slice(0, BYLINE.letters)
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

/**
 * Several bylines of one page as one: who signed by the first that names any, all who helped, all organisations.
 *
 * @param stated the byline of the page and the metadata it was taken from; where there is none, `lines` tell who signed
 * @param lines what lines of the page credit besides
 */
export function authorsOf(stated: readonly string[], lines: readonly string[], register: OutletRegister): Authors {
  const own = bylinesTogether(stated, register);
  const others = bylinesTogether(
    lines.filter((line) => !isSectionName(line, register)),
    register,
  );
  const people = stated.length > 0 ? own.people : others.people;
  const signed = new Set(people.map(fold));
  return {
    people,
    organisations: union(own.organisations, others.organisations),
    contributors: union(own.contributors, others.contributors).filter((name) => !signed.has(fold(name))),
  };
}

/** A bare line that is an outlet's name and a word besides, as sections are called: "Money", "Focus". */
const isSectionName = (line: string, register: OutletRegister): boolean =>
  outletOf(line.trim(), register)?.ambiguous === true;

function bylinesTogether(lines: readonly string[], register: OutletRegister): Authors {
  let all = NOBODY;
  for (const line of lines) {
    const { people, organisations, contributors } = authorsIn(line, register);
    all = {
      people: all.people.length > 0 ? all.people : people,
      organisations: union(all.organisations, organisations),
      contributors: union(all.contributors, contributors),
    };
  }
  return all;
}

function union(a: readonly string[], b: readonly string[]): string[] {
  const known = new Set(a.map(fold));
  return [...a, ...b.filter((name) => !known.has(fold(name)))].slice(0, BYLINE.names);
}

type Signed = Pick<Authors, 'people' | 'organisations'>;

function named(words: string, register: OutletRegister): Signed {
  const whole = words.replace(BY_LEAD, '').replace(/^[\s,|–—"“-]+|(?<![\s,|–—"”-])[\s,|–—"”-]+$/g, '');
  if (whole === '') return NOBODY;
  const known = outletOf(whole, register);
  if (known !== null) return { people: [], organisations: [known.name] };
  const parts = whole
    .replace(/\(([^()]{2,60})\)/g, ', $1')
    .split(BETWEEN_NAMES)
    .map((part) => part.trim());
  const turned = turnedName(whole);
  if (turned !== null) return { people: [turned], organisations: [] };
  let people: string[] = [];
  let organisations: string[] = [];
  for (const part of parts.slice(0, BYLINE.names)) {
    if (part.length < 2) continue;
    const outlet = outletOf(part, register);
    if (outlet !== null) organisations = union(organisations, [outlet.name]);
    else {
      const { person, organisation } = personAnd(part, register);
      if (person !== null) people = union(people, [person]);
      if (organisation !== null) organisations = union(organisations, [organisation]);
    }
  }
  return { people: wholeNames(people, parts.length), organisations };
}

/** A single word is somebody's name where all are: "Linny and Peter", but "Ana Ruiz, Germany". */
function wholeNames(people: readonly string[], parts: number): string[] {
  const whole = people.filter((name) => !SINGLE.test(name));
  return whole.length > 0 || people.length < parts ? whole : [...people];
}
const SINGLE = /^[\p{Lu}\p{Ll}'’-]+$/u;

const outletOf = (name: string, register: OutletRegister): Outlet | null =>
  name.length > 60 ? null : register.byName(name.replace(/^the /i, '').replace(/[.,]$/, ''));

/** "Ruiz, Ana" turned round; null for anything else. */
function turnedName(whole: string): string | null {
  const [, last, first] = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)?)$/u.exec(whole) ?? [];
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
  if (BODY_WORDS.test(part) && !ROLE.test(part)) return { person: null, organisation: part };
  return { person: personIn(part), organisation: null };
}

/** A name without the office that stands before or after it: "Reporter Ana Ruiz", "Ana Ruiz Senior Editor". */
function personIn(part: string): string | null {
  const uncased = part.replace(UNCASED_ROLE, '').trim();
  if (UNCASED_NAME.test(uncased)) return uncased;
  const office = ROLE_AT.exec(part);
  const bare = office === null ? part : office.index === 0 ? part.slice(office[0].length) : part.slice(0, office.index);
  const name = personOf(bare.trim());
  if (name === null || !BYLINE_NAME.test(name) || (office !== null && !name.includes(' '))) return null;
  return name.includes(' ') || /^\p{Lu}[\p{L}'’-]{2,20}$/u.test(name) ? name : null;
}
