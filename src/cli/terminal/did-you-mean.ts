/** A sentence that says what is not there, with the names it may have been. */
export function didYouMean(nobody: string, close: readonly string[]): string {
  if (close.length === 0) return `${nobody}.`;
  return `${nobody}; did you mean ${close.length === 1 ? close[0] : `${close.slice(0, -1).join(', ')} or ${close.at(-1)}`}?`;
}
