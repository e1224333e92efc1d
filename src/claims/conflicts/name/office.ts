import { BEFORE_AN_OFFICE, OFFICES_IN_A_BODY, PAST_OFFICE, RANKS } from '../../../languages/en/names/offices.ts';
import { nameKey } from '../../../languages/en/words/fold.ts';
import { stem } from '../../../languages/en/words/stem.ts';
import { STOP_WORDS } from '../../../languages/en/words/stop-words.ts';

/** An office as a short role names it. */
export interface Office {
  /** Terms of the office without rank: attorney, general. */
  readonly core: ReadonlySet<string>;
  readonly ranks: ReadonlySet<string>;
  readonly past: boolean;
  readonly head: string;
  /** Terms of what it is an office of. */
  readonly of: ReadonlySet<string>;
}

/** The office a short role names, or null for a description. */
export function officeOf(role: string): Office | null {
  const own = role.replace(/^.*[’']s?\s(?=\p{L})/u, '');
  const words = nameKey(own).split(' ');
  const of = words.findIndex((word) => word === 'of' || word === 'for' || word === 'at');
  const before = of < 0 ? words : words.slice(0, of);
  const head = before.at(-1) ?? '';
  if (!OFFICES_IN_A_BODY.has(head) || words.length > 9 || before.length > 6) return null;
  const core = before.filter(
    (word) => !RANKS.has(word) && !PAST_OFFICE.has(word) && !BEFORE_AN_OFFICE.has(word) && !STOP_WORDS.has(word),
  );
  return {
    core: new Set(core.map(stem)),
    ranks: new Set(before.filter((word) => RANKS.has(word))),
    past: before.some((word) => PAST_OFFICE.has(word)),
    head,
    of: new Set(
      of < 0
        ? []
        : words
            .slice(of)
            .filter((word) => !STOP_WORDS.has(word))
            .map(stem),
    ),
  };
}
