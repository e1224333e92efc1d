import type { Page } from '../../model.ts';
import type { ReadLimits } from '../page/limits.ts';
import { wellFormed } from '../page/settle.ts';

/** What a record says of itself. */
export interface Declared {
  readonly id: string | null;
  readonly declared: Page['declared'];
  readonly notices: readonly string[];
}

/** A field the record itself has, never one it inherits. */
export function fieldOf(record: object, name: string): unknown {
  return Object.hasOwn(record, name) ? (record as Record<string, unknown>)[name] : undefined;
}

/**
 * The values a record declares, trimmed. A number becomes a string, and where a moment is wanted and the number is a
 * Unix time, an ISO 8601 moment; anything else that is not a string is left out. Notices say what was changed.
 */
export function declaredBy(record: object, limits: ReadLimits): Declared {
  const notices: string[] = [];
  const value = (name: string): string | null => {
    const raw = fieldOf(record, name);
    if (raw === undefined || raw === null) return null;
    if (typeof raw !== 'string' && typeof raw !== 'number') {
      notices.push(`The record's ${name} is neither text nor a number; it was left out.`);
      return null;
    }
    const text = String(raw).trim();
    if (text.length <= limits.declaredCharacters) return text === '' ? null : wellFormed(text);
    notices.push(
      `The record's ${name} has ${text.length} characters; it was cut to its first ${limits.declaredCharacters}.`,
    );
    return wellFormed(withoutHalf(text.slice(0, limits.declaredCharacters)));
  };
  const moment = (name: string): string | null => {
    const raw = fieldOf(record, name);
    const iso = typeof raw === 'number' ? unixMoment(raw) : null;
    if (iso !== null) notices.push(`The record's ${name} is the number ${raw}; read as the Unix time ${iso}.`);
    return iso ?? value(name);
  };
  const id = value('id');
  const declared = {
    url: value('url'),
    publisher: value('publisher'),
    title: value('title'),
    published: moment('published'),
    retrieved: moment('retrieved'),
  };
  return { id, declared, notices };
}

/** The moment of a Unix time in seconds or milliseconds between 1989 and 2286; null for numbers like 20250315. */
function unixMoment(value: number): string | null {
  const seconds = value >= 6e8 && value < 1e10;
  const milliseconds = value >= 6e11 && value < 1e13;
  if (!seconds && !milliseconds) return null;
  return new Date(seconds ? value * 1000 : value).toISOString().replace('.000Z', 'Z');
}

/** The text without the half of a surrogate pair that cutting left at its end. */
function withoutHalf(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text;
}
