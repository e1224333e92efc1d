import { type Question, VariorumError } from '../../model.ts';
import { type Answer, answered, type LoggedRuling, openQuestions, signed } from '../../rulings/index.ts';
import type { Casebook } from '../../store/sqlite/index.ts';
import { questionLines } from '../lines/question.ts';
import type { Invocation, Keys } from '../terminal/command.ts';
import { EXIT } from '../terminal/exit-codes.ts';
import { printJson, printLines } from '../terminal/print.ts';
import { latestOf } from './latest.ts';

/** What each key answers. */
const ANSWERS: ReadonlyMap<string, Answer> = new Map([
  ['s', 'same'],
  ['d', 'different'],
  ['u', 'unsure'],
]);

/**
 * Asks the open questions of a case, most effect first, a key each; every answer is a ruling that is kept before the next is asked.
 * With `--json` it prints them instead.
 */
export async function review(casebook: Casebook, { values, streams }: Invocation): Promise<number> {
  const edition = latestOf(casebook);
  const open = openQuestions(casebook.questions(), edition, casebook.rulings());
  if (values.json) {
    printJson(streams.out, open, 1);
    return EXIT.ok;
  }
  const by = typeof values.by === 'string' ? values.by.trim() : '';
  if (by === '') throw new VariorumError('usage', 'Answers are signed: give your name with --by NAME.');
  const reason = typeof values.reason === 'string' ? values.reason : null;
  const now = () => ({ by, at: new Date().toISOString(), reason });
  const given: LoggedRuling[] = [];
  const ask = (question: Question | undefined, at: number) => {
    if (question !== undefined) printLines(streams.out, questionLines(question, edition, at + 1, open.length));
  };
  let at = 0;
  ask(open[at], at);
  for await (const key of keysOf(streams.in ?? process.stdin)) {
    const answer = ANSWERS.get(key);
    if (key === 'q' || key === '\u0003') break;
    if (key === 'z' && given.length > 0) {
      const last = given.pop()!;
      casebook.rule([signed({ ruling: 'undo', undoes: last.id }, now())]);
      at -= 1;
      printLines(streams.out, ['Taken back.']);
      ask(open[at], at);
    } else if (answer !== undefined && open[at] !== undefined) {
      const ruling = answered(open[at]!, answer, edition, now());
      casebook.rule([ruling]);
      given.push(ruling);
      at += 1;
      ask(open[at], at);
    }
    if (open[at] === undefined) break;
  }
  const left = open.length - at;
  printLines(streams.out, [
    '',
    `${given.length} answered, ${left} open. ${given.length > 0 ? `They act when the edition is made again: variorum case edit ${casebook.path}` : ''}`.trim(),
  ]);
  return EXIT.ok;
}

/** The keys somebody presses, one by one, in small letters; a terminal hands them on at once, not by the line. */
async function* keysOf(keys: Keys): AsyncGenerator<string> {
  if (keys.isTTY === true) keys.setRawMode?.(true);
  try {
    for await (const chunk of keys) for (const key of String(chunk).toLowerCase()) yield key;
  } finally {
    if (keys.isTTY === true) keys.setRawMode?.(false);
  }
}
