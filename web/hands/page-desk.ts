import type { CaseState } from '../../src/publish/workbench/case-state.ts';
import type { Verdict } from '../../src/rulings/ruling.ts';
import type { Desk } from './desk.ts';

/** What a report asks of the page that shows it. */
export type Asked =
  | { readonly variorum: 'watch' | 'make' | 'renew' }
  | {
      readonly variorum: 'rule';
      readonly number: number;
      readonly verdict: Verdict;
      readonly by: string;
      readonly reason: string | null;
    };

/** What the page tells the report. */
export type Answered =
  | { readonly variorum: 'state'; readonly state: CaseState }
  | { readonly variorum: 'ruled'; readonly number: number; readonly error: string | null };

/**
 * The page around the report, or the one that opened it: the report has no origin of its own, so all that is said goes to the one
 * window that shows it and to none else.
 */
export function deskAtPage(): Desk {
  const page: Window | null = parent === window ? (opener as Window | null) : parent;
  const waiting = new Map<number, (error: string | null) => void>();
  let number = 0;
  let tell: (state: CaseState) => void = () => {};
  const ask = (asked: Asked) => page?.postMessage(asked, '*');
  addEventListener('message', ({ data, source }: MessageEvent<Answered>) => {
    if (source !== page || page === null) return;
    if (data.variorum === 'state') tell(data.state);
    else if (data.variorum === 'ruled') {
      waiting.get(data.number)?.(data.error);
      waiting.delete(data.number);
    }
  });
  return {
    home: null,
    watch: (onState) => {
      tell = onState;
      ask({ variorum: 'watch' });
    },
    rule: (verdict, by, reason) =>
      new Promise((resolve, reject) => {
        if (page === null || page.closed)
          return reject(new Error('The page that made this report is closed: open the case there again.'));
        number += 1;
        waiting.set(number, (error) => (error === null ? resolve() : reject(new Error(error))));
        ask({ variorum: 'rule', number, verdict, by, reason });
      }),
    make: async () => void ask({ variorum: 'make' }),
    renew: () => ask({ variorum: 'renew' }),
  };
}
