import { isRecord } from '../page/json.ts';
import { type FieldName, fieldsNamed } from '../record/index.ts';

/** Fields by which a record with a `text` is known as one of Trafilatura's. */
const OF_TRAFILATURA = /^(?:sitename|source-hostname|fingerprint)$/;

/**
 * The fields of a record that another program wrote (news-please, Trafilatura, Zotero, a scraper), by what they mean; null for
 * one of our own, which has a `text` or `html`, and for one without any text.
 */
export function fieldsOfOther(record: object): Map<FieldName, string> | null {
  const own = Object.entries(record).filter(([, value]) => wordsOf(value) !== null);
  const ours = own.some(([name]) => name === 'text' || name === 'html');
  if (ours && !own.some(([name]) => OF_TRAFILATURA.test(name))) return null;
  const values = new Map(own.map(([name, value]) => [name, wordsOf(value)!]));
  const fields = new Map([...fieldsNamed([...values.keys()])].map(([field, name]) => [field, values.get(name)!]));
  if (!fields.has('text') && !fields.has('html') && !fields.has('summary')) {
    // A reference without its text is told apart from a record of another kind by its address.
    return fields.has('url') && fields.has('title') ? fields : null;
  }
  return fields;
}

/** A value as words: a text, a number, names of people, a date in its parts as CSL has them; null for anything else. */
function wordsOf(value: unknown, depth = 0): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    const words = depth > 2 ? [null] : value.map((each) => wordsOf(each, depth + 1));
    return words.length === 0 || words.includes(null) ? null : words.join(', ');
  }
  if (!isRecord(value)) return null;
  const parts = value['date-parts'];
  if (Array.isArray(parts) && Array.isArray(parts[0]))
    return parts[0].map((part) => String(part).padStart(2, '0')).join('-');
  const { given, family, firstName, lastName, name, literal } = value;
  const whole = [given ?? firstName, family ?? lastName].filter((part) => typeof part === 'string').join(' ');
  return whole !== '' ? whole : typeof name === 'string' ? name : typeof literal === 'string' ? literal : null;
}
