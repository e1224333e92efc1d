import { grouped } from '../../src/base/grouped.ts';
import type { Drawn } from './draw.ts';
import type { Notice } from './notice.ts';

/** A constant that was broken, and what noticed it. */
export interface Outcome extends Drawn {
  readonly value: number;
  readonly notice: Notice | null;
}

/** One line for a broken constant. */
export function lineOf({ constant, value, notice }: Outcome): string {
  const what = `${constant.file.slice('src/'.length)}  ${constant.name}  ${constant.value} → ${value}`;
  return `${notice === null ? 'SURVIVES' : notice.by.padEnd(8)}  ${what}${notice === null ? '' : `  (${notice.test})`}`;
}

/** The share of all that was noticed; 1 where nothing was broken. */
export function shareNoticed(outcomes: readonly Outcome[]): number {
  return outcomes.length === 0 ? 1 : outcomes.filter(({ notice }) => notice !== null).length / outcomes.length;
}

/** The share for each room and over all. */
export function sharesText(outcomes: readonly Outcome[]): string {
  const rooms = grouped(outcomes, ({ constant }) => constant.room);
  const line = (name: string, some: readonly Outcome[]) => {
    const by = (what: Notice['by']) => some.filter(({ notice }) => notice?.by === what).length;
    const share = shareNoticed(some).toFixed(2);
    return `${name.padEnd(12)} ${share}  of ${some.length}: ${by('test')} by its tests, ${by('gate')} by a gate`;
  };
  return [...[...rooms].map(([room, some]) => line(room, some)), line('all', outcomes)].join('\n');
}
