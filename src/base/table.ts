/**
 * A table that words of pages may be looked up in: it has the entries it was given and nothing else, not even what every
 * object of JavaScript inherits (`constructor`, `toString` …), all of which are words that pages hold.
 *
 * @example table({ dozen: 12 })['constructor'] // undefined
 */
export function table<Value>(entries: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.freeze(Object.assign(Object.create(null) as Record<string, Value>, entries));
}
