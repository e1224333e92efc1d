import { gunzipSync } from 'node:zlib';
import { type Question, type ReadFailure, type Ruling, VariorumError } from '../../model.ts';
import { type ArticleAtHand, arePapersSet } from '../../node/index.ts';
import type { WaitingRuling } from '../../publish/index.ts';
import {
  type Answer,
  answered,
  entryOf,
  type LoggedRuling,
  openQuestions,
  type Signed,
  signed,
  toldOf,
  type Verdict,
} from '../../rulings/index.ts';
import type { Casebook, HeldEdition, HeldPage } from '../../store/sqlite/index.ts';

/** What was set of an edition, to be sent as it is. */
export type Paper = 'report' | 'room' | 'changes' | 'changes-page';

/**
 * A case as it is worked on: what was set of its latest edition, its questions and its rulings. Nothing here takes long: what does
 * is done by a job (see {@link Work}). What another program has done meanwhile is seen.
 */
export interface Workbench {
  readonly casebook: Casebook;
  /** Who signs where nobody else is named. */
  readonly by: string;
  /** The latest edition; null before the first. */
  latest(): HeldEdition | null;
  /** True if the latest edition is set, so that its papers are there. */
  isSet(): boolean;
  /** Packed with gzip; null where there is none. */
  paper(name: Paper): Uint8Array | null;
  /** The articles of the latest edition; none where it is not set. */
  articles(): readonly ArticleAtHand[];
  /** The rulings of the latest edition, as it tells them. */
  told(): readonly Ruling[];
  /** Rulings that the latest edition was not made with, by date. */
  waiting(): readonly WaitingRuling[];
  /** How many pages, files that wait to be read, and rulings the case holds. */
  counts(): { readonly pages: number; readonly given: number; readonly rulings: number };
  /** Its pages, and what could not be read. */
  listed(): { readonly pages: readonly HeldPage[]; readonly unread: readonly ReadFailure[] };
  /** That with its editions and its log of rulings. */
  whole(): object;
  /** Open questions, most effect first. */
  questions(): Question[];
  /** Answers an open question; false where it is none, or not open any more. */
  answer(id: string, answer: Answer): boolean;
  /** Takes back the last answer given here; false where there is none. */
  takeBack(): boolean;
  /** Keeps a ruling, signed and dated; its entry in the log. Throws `input` for what is none. */
  rule(verdict: unknown, by: string | null, reason: string | null): LoggedRuling;
}

/** The workbench of a case. @param by who signs where nobody else is named */
export function workbenchFor(casebook: Casebook, by: string): Workbench {
  const fresh = keptWhile(() => casebook.version());
  const latest = fresh(() => casebook.editions().at(-1) ?? null);
  const set = once((number: number) => arePapersSet(casebook, number) || null);
  const isSet = fresh(() => {
    const last = latest();
    return last !== null && set(last.number) !== null;
  });
  // What everybody asks for is held as it is sent; what is downloaded now and then is not.
  const held = new Map(
    (['room', 'changes', 'changes-page'] as const).map((name) => [
      name as string,
      once((number: number) => casebook.paper(number, name)),
    ]),
  );
  const paper = (name: string) => {
    if (!isSet()) return null;
    const { number } = latest()!;
    const asked = held.get(name);
    return asked === undefined ? casebook.paper(number, name) : asked(number);
  };
  const parsed = <T>(name: string) =>
    once((number: number): T | null => {
      const held = casebook.paper(number, name);
      return held === null ? null : (JSON.parse(gunzipSync(held).toString('utf8')) as T);
    });
  const [articlesOf, toldIn] = [parsed<readonly ArticleAtHand[]>('articles'), parsed<readonly Ruling[]>('rulings')];
  const now = (name: string | null, reason: string | null) => ({
    by: name ?? by,
    at: new Date().toISOString(),
    reason,
  });
  const articles = () => (isSet() ? (articlesOf(latest()!.number) ?? []) : []);
  const given: string[] = [];
  let open: { readonly key: string; readonly questions: Question[] } = { key: '', questions: [] };
  const questions = fresh(() => {
    if (!isSet()) return [];
    const key = `${latest()!.number} ${counts().rulings}`;
    if (open.key !== key)
      open = { key, questions: openQuestions(casebook.questions(), { articles: articles() }, casebook.rulings()) };
    return open.questions;
  });
  const counts = fresh(() => ({
    pages: casebook.count('pages'),
    given: casebook.count('given'),
    rulings: casebook.count('rulings'),
  }));
  const listed = fresh(() => ({ pages: casebook.list(), unread: casebook.unread() }));
  const waiting = fresh(() => {
    const [ruled, edition] = [casebook.ruled(), latest()];
    const isNew = ({ id, at }: LoggedRuling) => (ruled === null ? at > (edition?.at ?? '') : !ruled.has(id));
    const log = casebook.rulings();
    const byId = new Map(log.map((one) => [one.id, one]));
    return log
      .filter(isNew)
      .map((one) => ({ id: one.id, words: toldOf(one, (id) => byId.get(id), articles()), by: one.by, at: one.at }));
  });
  return {
    casebook,
    by,
    latest,
    isSet,
    paper,
    articles,
    counts,
    listed,
    whole: fresh(() => ({ ...listed(), editions: casebook.editions(), rulings: casebook.rulings() })),
    told: () => (isSet() ? (toldIn(latest()!.number) ?? []) : []),
    waiting,
    questions,
    answer: (id, answer) => {
      const question = questions().find((one) => one.id === id);
      if (question === undefined) return false;
      const ruling = answered(question, answer, { articles: articles() }, now(null, null));
      casebook.rule([ruling]);
      given.push(ruling.id);
      return true;
    },
    takeBack: () => {
      const last = given.pop();
      if (last === undefined) return false;
      casebook.rule([signed({ ruling: 'undo', undoes: last }, now(null, null))]);
      return true;
    },
    rule: (verdict, name, reason) => {
      const ruling = ruled(verdict, now(name, reason));
      if (ruling.ruling === 'undo' && !casebook.rulings().some(({ id }) => id === ruling.undoes))
        throw new VariorumError('input', 'There is no such ruling to take back.');
      casebook.rule([ruling]);
      return ruling;
    },
  };
}

/** A ruling as a log would have it: what that refuses is refused here. */
function ruled(verdict: unknown, by: Signed) {
  try {
    if (typeof verdict !== 'object' || verdict === null) throw new Error('it says nothing');
    return entryOf(JSON.parse(JSON.stringify(signed(verdict as Verdict, by))));
  } catch (cause) {
    throw new VariorumError('input', `This cannot be ruled: ${(cause as Error).message}.`, { cause });
  }
}

/** What was made of a number, until another is asked for; what could not be made is tried again. */
function once<T>(make: (number: number) => T | null): (number: number) => T | null {
  let held: { readonly number: number; readonly made: T } | null = null;
  return (number) => {
    if (held?.number === number) return held.made;
    const made = make(number);
    held = made === null ? null : { number, made };
    return made;
  };
}

/** Answers that hold until somebody writes: `version` tells that, at less cost than to read them again. */
function keptWhile(version: () => string): <T>(make: () => T) => () => T {
  return <T>(make: () => T) => {
    let held: { readonly version: string; readonly made: T } | null = null;
    return () => {
      const now = version();
      if (held?.version !== now) held = { version: now, made: make() };
      return held.made;
    };
  };
}
