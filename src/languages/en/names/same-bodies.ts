import { entries } from '../../../base/word-set.ts';

const LINES = `
united_states us usa u_s u_s_a united_states_of_america
united_kingdom uk u_k
european_union eu e_u
united_nations un u_n
united_arab_emirates uae u_a_e
soviet_union ussr
`;

/** Countries and unions by all their short forms, folded: each to the first of its line. */
export const SAME_COUNTRY: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const [first, ...others] = entries(line);
      return others.map((other) => [other, first!] as const);
    }),
);

/** A country before the name of one of its offices, which is mostly left away. */
export const COUNTRY_BEFORE_OFFICE =
  /^(?:us|u s|united states|american|uk|u k|british|federal|national) (?=(?:department|ministry|office|bureau|supreme court|senate|congress|treasury|attorney|army|navy|air force|marine corps|coast guard|postal service|secret service|census bureau|justice|state department|commerce|defen[cs]e|immigration|customs|environmental|securities|food)\b)/u;

/** "The Justice Department": what is of it stands before the office. Groups: of what, and which office. */
export const OFFICE_LAST = /^(.{3,40}) (department|ministry|office|bureau)$/u;

/** What stands between a body's name and another by which it is known: " (", ", or ", ", known as ". */
export const ALSO_KNOWN_AS =
  /^,? ?(?:\(|\[|(?:or|also known as|known as|known by its acronym|called|abbreviated)(?: the)? ?["“‘]?|["“(])$/u;
