import { SURROUNDINGS } from '../article/surroundings.ts';
import type { Judged, Role } from './roles.ts';
import { affinity, type Zone } from './zone.ts';

const ROLES: readonly Role[] = ['body', 'deck', 'headline', 'byline', 'dateline', 'caption', 'furniture', 'line'];

/** The numbers of a row, in order: what the elements around tell, then the words, the roles and the neighbours. */
export const EVIDENCE: readonly string[] = [
  ...SURROUNDINGS,
  ...ROLES,
  'words',
  'ends',
  'glue',
  'capitals',
  'interface',
  'plea',
  'label',
  'quoted',
  'score',
  'affinity',
  'said before',
  'figures',
  'colon',
  'small letter',
  'before zone',
  'behind zone',
  'letters of the body',
  'pieces of the page',
  'share of the body',
  'body before, of 3',
  'body behind, of 3',
  'body before, of 10',
  'body behind, of 10',
  'words before',
  'words behind',
  'links before',
  'links behind',
  'heading before',
  'heading behind',
  'plea before',
  'plea behind',
  'pieces to the body before',
  'pieces to the body behind',
  'linked of 10 around',
];

/** Where the numbers of the roles begin in a row, and those of the words. */
const ROLES_AT = SURROUNDINGS.length;
const WORDS_AT = ROLES_AT + ROLES.length;

/** Most pieces looked back or ahead for the next of the body. */
const FAR = 40;

/**
 * What speaks for and against each piece's being body, a row of numbers each: of its words and markup, of the role the rules
 * gave it and its neighbours. Of no word's meaning, so a row says the same in any language. Null for pieces without markup.
 *
 * @param wanted the pieces whose rows are asked for
 */
export function evidenceOf(
  all: readonly Judged[],
  zone: Zone,
  vocabulary: ReadonlySet<string>,
  wanted: (judged: Judged) => boolean = () => true,
): (Float64Array | null)[] {
  const isBody = all.map(({ role }) => (role === 'body' || role === 'deck' ? 1 : 0));
  const sums = runningSum(isBody);
  const links = runningSum(all.map(({ features }) => features.linked));
  const letters = all.reduce((sum, { text }, i) => sum + (isBody[i] ? text.length : 0), 0);
  const total = all.reduce((sum, { text }) => sum + text.length, 0);
  const before = distances(isBody);
  const behind = distances([...isBody].reverse()).reverse();
  const said = new Set<string>();
  const within = (of: readonly number[], from: number, to: number): number =>
    of[Math.min(all.length, Math.max(0, to))]! - of[Math.min(all.length, Math.max(0, from))]!;
  return all.map((judged, i) => {
    const { piece, text, features, role } = judged;
    const surroundings = piece.markup?.surroundings;
    const again = text.length <= 400 && said.has(text);
    if (text.length <= 400) said.add(text);
    if (surroundings === undefined || !wanted(judged)) return null;
    const previous = all[i - 1];
    const next = all[i + 1];
    const own: Role = role === 'biography' ? 'line' : role;
    const row = new Float64Array(EVIDENCE.length);
    row.set(surroundings());
    row[ROLES_AT + ROLES.indexOf(own)] = 1;
    row.set(
      [
        features.words,
        features.terminal ? 1 : 0,
        features.glue,
        features.titleCase,
        features.interfaceShare,
        features.boilerplate,
        features.label ? 1 : 0,
        features.quoted ? 1 : 0,
        judged.score,
        features.words < 3 ? -1 : affinity(text.slice(0, 300), vocabulary),
        again ? 1 : 0,
        figuresIn(text) / Math.min(300, text.length),
        text.endsWith(':') ? 1 : 0,
        /^\p{Ll}/u.test(text) ? 1 : 0,
        Math.max(0, zone.start - i),
        Math.max(0, i - zone.end + 1),
        letters,
        all.length,
        letters / Math.max(1, total),
        within(sums, i - 3, i),
        within(sums, i + 1, i + 4),
        within(sums, i - 10, i),
        within(sums, i + 1, i + 11),
        previous?.features.words ?? 0,
        next?.features.words ?? 0,
        previous?.features.linked ?? 0,
        next?.features.linked ?? 0,
        previous?.piece.markup?.heading ? 1 : 0,
        next?.piece.markup?.heading ? 1 : 0,
        previous?.features.boilerplate ?? 0,
        next?.features.boilerplate ?? 0,
        before[i]!,
        behind[i]!,
        within(links, i - 5, i + 6),
      ],
      WORDS_AT,
    );
    return row;
  });
}

function runningSum(values: readonly number[]): number[] {
  const sums = [0];
  for (const value of values) sums.push(sums.at(-1)! + value);
  return sums;
}

/** How many pieces back the last one of the body stands, at most {@link FAR}. */
function distances(isBody: readonly number[]): number[] {
  let last = FAR;
  return isBody.map((is) => {
    const distance = last;
    last = is ? 1 : Math.min(FAR, last + 1);
    return distance;
  });
}

/** Figures among the first 300 code units. */
function figuresIn(text: string): number {
  let figures = 0;
  for (let i = Math.min(300, text.length) - 1; i >= 0; i--) {
    const code = text.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) figures += 1;
  }
  return figures;
}
