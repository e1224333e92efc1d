import { VariorumError } from '../../model.ts';

/** How many workers were asked for; null where nobody said. Throws `usage` for what is no whole number from 1 on. */
export function jobsOf(value: string | boolean | undefined): number | null {
  if (typeof value !== 'string') return null;
  const jobs = Number(value);
  if (Number.isInteger(jobs) && jobs >= 1) return jobs;
  throw new VariorumError('usage', `--jobs needs a whole number from 1 on, not "${value}".`);
}
