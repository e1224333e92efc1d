import type { CaseState } from '../../src/publish/workbench/case-state.ts';
import type { Verdict } from '../../src/rulings/ruling.ts';

/** Where rulings go: the server that sent the report, or the page that shows it. */
export interface Desk {
  /** Tells how the case stands, at once and whenever it changes. */
  watch(onState: (state: CaseState) => void): void;
  /** Keeps a ruling; resolves once it is kept. Rejects with why it is not. */
  rule(verdict: Verdict, by: string, reason: string | null): Promise<void>;
  /** Has the edition made again. */
  make(): Promise<void>;
  /** Shows the latest edition in this one's place. */
  renew(): void;
  /** Where the case as a whole is shown; null where it is around the report. */
  readonly home: string | null;
}
