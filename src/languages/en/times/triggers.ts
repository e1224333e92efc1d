import { decadeNames } from './years.ts';

/** Words that name a time of themselves and stand in no list of days, months, units or holidays. */
export const loneTriggers: readonly string[] = ['last', 'final', 'midnight', 'weekend', 'weekends', ...decadeNames];
