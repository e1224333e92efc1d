import type { StandardSchemaWithJSON } from '@modelcontextprotocol/server';
import type { Edition } from '../model.ts';
import { UNTRUSTED } from './quoted.ts';

/** A question an agent may ask. Others than an edition's (those of a casebook) are handed in as such. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: StandardSchemaWithJSON;
  /** True where it changes nothing. */
  readonly readOnly: boolean;
  /**
   * The answer; lists of it are cut where it grows too long. Throws `VariorumError` with what to do.
   * @param client who asks, as the client calls itself
   */
  answer(asked: never, client: string): object | Promise<object>;
}

/** An answer is cut to so many characters. An agent that needs more asks for the next ones. */
export const LARGEST_ANSWER = 40_000;

/** What was not seen, in every answer: whoever reads it must know what it does not rest on. */
export function notSeenOf({ articles, notSeen, witnesses }: Edition) {
  return {
    articles: articles.length,
    unread: notSeen.failed.length,
    undated: notSeen.undated.length,
    otherLanguages: notSeen.otherLanguages.length,
    reportsNobodyHolds: witnesses.filter(({ kind }) => kind === 'lost').length,
  };
}

/** The answer as it is sent: the notice first, lists cut to size with how many were left out, then what was not seen. */
export function bounded(answer: object, edition: Edition): Record<string, unknown> {
  const whole = { notice: UNTRUSTED, ...answer, notSeen: notSeenOf(edition) } as Record<string, unknown>;
  const leftOut: Record<string, number> = {};
  for (let size = JSON.stringify(whole).length; size > LARGEST_ANSWER; size = JSON.stringify(whole).length) {
    const [longest] = Object.entries(whole)
      .filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]) && entry[1].length > 1)
      .sort((a, b) => JSON.stringify(b[1]).length - JSON.stringify(a[1]).length);
    if (longest === undefined) break;
    const [name, list] = longest;
    const kept = Math.max(1, Math.floor(list.length / 2));
    whole[name] = list.slice(0, kept);
    leftOut[name] = (leftOut[name] ?? 0) + list.length - kept;
  }
  return Object.keys(leftOut).length === 0 ? whole : { ...whole, leftOut };
}
