/** Letters written from right to left, and characters that turn the direction of what follows. */
const TURNING =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u202a-\u202e\u2066-\u2069\u200f\u061c]/u;

const CLOSES_EMBEDDING = '\u202c';
const CLOSES_ISOLATE = '\u2069';
const FIRST_STRONG_ISOLATE = '\u2068';

/** True for text that could turn the direction of what stands around it. */
export function turns(text: string): boolean {
  return TURNING.test(text);
}

/**
 * Text that keeps its direction to itself, by characters alone (Unicode Standard Annex 9, isolates): for attributes, drawings and
 * whatever takes no element. What the text leaves open is closed.
 */
export function isolated(text: string): string {
  const open: string[] = [];
  for (const sign of text) {
    if (/[\u202a\u202b\u202d\u202e]/.test(sign)) open.push(CLOSES_EMBEDDING);
    else if (/[\u2066-\u2068]/.test(sign)) open.push(CLOSES_ISOLATE);
    else if (open.at(-1) === sign) open.pop();
  }
  return `${FIRST_STRONG_ISOLATE}${text}${open.reverse().join('')}${CLOSES_ISOLATE}`;
}
