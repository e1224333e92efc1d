import { COUNTRY_BEFORE_OFFICE, OFFICE_LAST, SAME_COUNTRY } from '../../languages/en/names/same-bodies.ts';

/**
 * A folded name of a body or a place as all its forms are compared: "C.I.A." is "cia", "the Justice Department" the "department of
 * justice", "U.S." the "united states".
 */
export function bodyKey(plain: string): string {
  const country = SAME_COUNTRY.get(plain);
  if (country !== undefined) return country;
  if (/^(?:\p{L} )+\p{L}$/u.test(plain)) return plain.replaceAll(' ', '');
  const bare = plain.replace(COUNTRY_BEFORE_OFFICE, '');
  const office = OFFICE_LAST.exec(bare);
  return office === null ? bare : `${office[2]} of ${office[1]}`;
}
