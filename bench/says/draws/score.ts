import { sameSpeaker } from '../../affairs/figures/names.ts';
import type { Key } from './sheet.ts';

/** What a reader answers to one question. */
export interface Verdict {
  readonly id: string;
  /** Who says it: a name, a description, ARTICLE or UNCLEAR; and what else is accepted. */
  readonly speaker?: string | null;
  readonly lost?: string;
  readonly stance?: string;
  readonly also?: readonly string[];
  /** Mentions by number, a list a person. */
  readonly groups?: readonly (readonly number[])[];
  readonly nobody?: readonly number[];
  readonly open?: readonly number[];
}

interface Statement {
  readonly speaker: string | null;
  /** The outlet it comes through: who says it where nobody else is named. */
  readonly via: string | null;
  readonly stance: string;
}
interface Grouping {
  readonly entity: string;
  readonly entities: readonly string[];
}

/** One judged answer. */
export interface Judged {
  readonly id: string;
  readonly kind: string;
  readonly result: string;
  readonly program: string;
  readonly reader: string;
}

/** Holds the program's answers against readers' verdicts. Questions nobody has judged are left out. */
export function judgedBy(keys: readonly Key[], verdicts: readonly Verdict[]): Judged[] {
  const byId = new Map(verdicts.map((one) => [one.id, one]));
  return keys.flatMap((key) => {
    const verdict = byId.get(key.id);
    if (verdict === undefined) return [];
    return key.kind === 'persons' ? [persons(key, verdict)] : [statement(key, verdict)];
  });
}

function statement({ id, kind, answer }: Key, verdict: Verdict): Judged {
  const { speaker: person, via, stance } = answer as Statement;
  const speaker = person ?? via;
  if (kind === 'whole')
    return {
      id,
      kind,
      result: verdict.lost === 'none' ? 'whole' : `lost ${verdict.lost}`,
      program: '',
      reader: verdict.lost ?? '',
    };
  if (kind === 'stance') {
    const accepted = [verdict.stance ?? '', ...(verdict.also ?? [])];
    return {
      id,
      kind: `stance ${stance}`,
      result: accepted.includes(stance) ? 'right' : 'wrong',
      program: stance,
      reader: accepted.join(' / '),
    };
  }
  const accepted = [verdict.speaker ?? 'ARTICLE', ...(verdict.also ?? [])];
  const reader = accepted.join(' / ');
  const silent = accepted.some((one) => /^(?:article|unclear|none|null)$/iu.test(one));
  const program = speaker ?? 'ARTICLE';
  if (speaker === null) return { id, kind, result: silent ? 'right' : 'missing', program, reader };
  if (accepted.some((one) => sameSpeaker(one, speaker))) return { id, kind, result: 'right', program, reader };
  return { id, kind, result: /\p{Lu}/u.test(speaker) ? 'wrong named' : 'wrong unnamed', program, reader };
}

/** A wrong merge: mentions the program takes for the person belong to several; a wrong split: the reader's person has more. */
function persons({ id, kind, answer }: Key, verdict: Verdict): Judged {
  const { entity, entities } = answer as Grouping;
  const own = entities.flatMap((one, at) => (one === entity ? [at + 1] : []));
  const settled = (numbers: readonly number[]) => numbers.filter((one) => !(verdict.open ?? []).includes(one));
  const groups = (verdict.groups ?? []).map(settled).filter(({ length }) => length > 0);
  const touched = groups.filter((group) => group.some((one) => own.includes(one)));
  const nobody = own.filter((one) => (verdict.nobody ?? []).includes(one));
  const merged = touched.length > 1;
  const split = touched.some((group) => group.some((one) => !own.includes(one)));
  const result =
    nobody.length === own.length
      ? 'nobody'
      : [merged ? 'merged' : '', split ? 'split' : ''].filter(Boolean).join(' ') || 'right';
  return { id, kind, result, program: JSON.stringify(own), reader: JSON.stringify(verdict.groups ?? []) };
}

/** How often each result stands under each kind of question. */
export function tallyOf(judged: readonly Judged[]): Record<string, Record<string, number>> {
  const tally: Record<string, Record<string, number>> = {};
  for (const { kind, result } of judged) {
    const of = tally[kind] ?? {};
    of[result] = (of[result] ?? 0) + 1;
    tally[kind] = of;
  }
  return tally;
}
