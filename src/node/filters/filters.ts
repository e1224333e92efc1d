import { PLACES_COMPARED } from '../../clean/index.ts';
import { LIMITS_OF_SORTING } from '../../collate/index.ts';
import type { MakeOptions } from '../../edition/index.ts';
import {
  fingerprintStep,
  type PairRow,
  readStep,
  type SettledRow,
  type StoryRow,
  settleStep,
  storyStep,
  type TogetherRow,
  verifyStep,
} from '../../steps/index.ts';
import type { Filter } from './lines.ts';
import { type GivenPage, pagesGiven } from './pages-given.ts';

/** The numbers by which an engine joins what the filters give. */
export const LIMITS = { ...LIMITS_OF_SORTING, lines: { places: PLACES_COMPARED } } as const;

/** The filters by name. Each keeps nothing from one line to the next; what is trained is loaded once. */
const MAKERS = {
  read: (options: MakeOptions): Filter => {
    const step = readStep(options);
    return async (row: GivenPage) => {
      const { pages, failures } = await pagesGiven(row);
      return [...failures.map((failed) => ({ failed })), ...pages.map(step)];
    };
  },
  fingerprint: (options: MakeOptions): Filter => {
    const step = fingerprintStep(options);
    return (row: SettledRow) => [step(row)];
  },
  verify: (): Filter => (row: PairRow) => {
    const verified = verifyStep(row);
    return verified === null ? [] : [verified];
  },
  settle: (): Filter => (row: TogetherRow) => settleStep(row),
  story: (options: MakeOptions): Filter => {
    const step = storyStep(options);
    return (row: StoryRow) => [step(row)];
  },
} as const;

export type FilterName = keyof typeof MAKERS;

/** What the filters are called, in the order of the way. */
export const FILTERS = Object.keys(MAKERS) as readonly FilterName[];

/** A filter with what it works by. */
export const filterOf = (name: FilterName, options: MakeOptions): Filter => MAKERS[name](options);
