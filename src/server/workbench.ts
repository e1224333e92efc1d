import { type Changes, changesBetween } from '../changes/index.ts';
import { openEdition } from '../edition/index.ts';
import { type Edition, type Question, VariorumError } from '../model.ts';
import { renderReport } from '../publish/index.ts';
import { type Answer, answered, openQuestions, signed } from '../rulings/index.ts';
import type { Casebook } from '../store/sqlite/index.ts';

/** A case as it is worked on: the latest edition with all that is asked of it, for one who signs with their name. */
export interface Workbench {
  readonly casebook: Casebook;
  /** The latest edition; null before the first, and where it is of an older contract and must be made again. What another program made meanwhile is seen. */
  edition(): Edition | null;
  /** The report of the latest edition. */
  report(): string | null;
  /** What changed from the edition before to the latest; null where there are no two. */
  changes(): Changes | null;
  /** Open questions, most effect first. */
  questions(): Question[];
  /** Answers an open question; false where it is none, or not open any more. */
  answer(id: string, answer: Answer): boolean;
  /** Takes back the last answer given here; false where there is none. */
  takeBack(): boolean;
}

/** The workbench of a case. @param by who signs the answers */
export function workbenchFor(casebook: Casebook, by: string): Workbench {
  const latest = once((number: number) => openEdition(casebook.edition(number)));
  const report = once((number: number) => renderReport(latest(number)));
  const changes = once((number: number) => {
    const before = casebook
      .editions()
      .filter((one) => one.number < number)
      .at(-1);
    return before === undefined ? null : changesBetween(openEdition(casebook.edition(before.number)), latest(number));
  });
  const number = () => casebook.editions().at(-1)?.number ?? null;
  const given: string[] = [];
  const now = () => ({ by, at: new Date().toISOString(), reason: null });
  const made = <T>(of: (number: number) => T): T | null => {
    const last = number();
    if (last === null) return null;
    try {
      return of(last);
    } catch (error) {
      // An edition of an older contract: it is made again from the pages, which are all there.
      if (error instanceof VariorumError && error.code === 'schema') return null;
      throw error;
    }
  };
  const questions = () => {
    const edition = made(latest);
    return edition === null ? [] : openQuestions(casebook.questions(), edition, casebook.rulings());
  };
  return {
    casebook,
    edition: () => made(latest),
    report: () => made(report),
    changes: () => made(changes),
    questions,
    answer: (id, answer) => {
      const question = questions().find((one) => one.id === id);
      if (question === undefined) return false;
      const ruling = answered(question, answer, made(latest)!, now());
      casebook.rule([ruling]);
      given.push(ruling.id);
      return true;
    },
    takeBack: () => {
      const last = given.pop();
      if (last === undefined) return false;
      casebook.rule([signed({ ruling: 'undo', undoes: last }, now())]);
      return true;
    },
  };
}

/** What was made of a number, until another is asked for. */
function once<T>(make: (number: number) => T): (number: number) => T {
  let held: { readonly number: number; readonly made: T } | null = null;
  return (number) => {
    if (held?.number !== number) held = { number, made: make(number) };
    return held.made;
  };
}
