/** True for an object of JSON that is no array. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field of an object that is a text with more than blanks, or null. Never one it inherits. */
export function textIn(record: Record<string, unknown>, name: string): string | null {
  const value = Object.hasOwn(record, name) ? record[name] : null;
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
