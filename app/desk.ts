import type { CaseState, Stage } from '../src/publish/workbench/case-state.ts';
import { entryOf, type LoggedRuling, signed, toldOf } from '../src/rulings/index.ts';
import type { Answered, Asked } from '../web/hands/page-desk.ts';

/** What the page tells of the case that its reports are of. */
export interface CaseHere {
  readonly digest: string | null;
  readonly ruled: readonly string[];
  readonly log: readonly LoggedRuling[];
  readonly pages: number;
  readonly making: Stage | null;
  readonly trouble: string | null;
}

/** What a report may ask of the page that shows it. */
export interface DeskAsked {
  here(): CaseHere;
  /** Keeps a ruling; resolves once it is kept. */
  rule(ruling: LoggedRuling): Promise<void>;
  make(): void;
  /** Shows the latest report, in the frame or in the tab that asks. */
  renew(window: Window): void;
}

/** The page's end of the line to its reports: those that ask are told, and nobody else. */
export interface PageDesk {
  /** Tells every report how the case stands now. */
  tell(): void;
}

/** Rulings that are told one by one. */
const MOST = 50;

/**
 * Listens to reports that this page shows.
 *
 * @param isReport true for a window that shows one
 */
export function openDesk(isReport: (window: Window) => boolean, asked: DeskAsked): PageDesk {
  const watching = new Set<Window>();
  let by = '';
  const say = (window: Window, answer: Answered) => window.postMessage(answer, '*');
  const state = (): CaseState => {
    const { digest, ruled, log, pages, making, trouble } = asked.here();
    const [known, byId] = [new Set(ruled), new Map(log.map((one) => [one.id, one]))];
    const waiting = log.filter(({ id }) => !known.has(id));
    return {
      by,
      edition: digest,
      pages,
      files: 0,
      rulings: log.length,
      waiting: waiting
        .slice(-MOST)
        .map((one) => ({ id: one.id, words: toldOf(one, (id) => byId.get(id)), by: one.by, at: one.at })),
      waitingCount: waiting.length,
      making,
      trouble,
    };
  };
  addEventListener('message', ({ data, source }: MessageEvent<Asked>) => {
    if (!(source !== null && 'closed' in source) || !isReport(source) || typeof data !== 'object') return;
    if (data.variorum === 'watch') {
      watching.add(source);
      say(source, { variorum: 'state', state: state() });
    } else if (data.variorum === 'make') asked.make();
    else if (data.variorum === 'renew') asked.renew(source);
    else if (data.variorum === 'rule') {
      const { number } = data;
      const end = (error: string | null) => say(source, { variorum: 'ruled', number, error });
      kept(data).then(
        () => end(null),
        (error: Error) => end(error.message),
      );
    }
  });
  async function kept({ verdict, by: name, reason }: Extract<Asked, { readonly variorum: 'rule' }>): Promise<void> {
    const own = { by: name, at: new Date().toISOString(), reason };
    // As a log would have it: what that refuses is refused here.
    await asked.rule(entryOf(JSON.parse(JSON.stringify(signed(verdict, own)))));
    by = name;
  }
  return {
    tell: () => {
      const now = state();
      for (const window of watching) {
        if (window.closed) watching.delete(window);
        else say(window, { variorum: 'state', state: now });
      }
    },
  };
}
