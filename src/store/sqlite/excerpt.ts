/** What a search takes for a word. */
export const WORD = /[\p{L}\p{N}]+/gu;

/** How much is shown, in characters: so much before the first word that was looked for, and so much in all. */
const SHOWN = { before: 30, all: 130 } as const;
const PART_OF_WORD = /[\p{L}\p{N}\p{M}]/u;

/**
 * Some words of the first text that has any of those looked for, with ‹ and › around each: where most different ones stand together,
 * the first such place. Linear in the length of the texts.
 *
 * @param isBeginning the last word may be the beginning of one
 */
export function excerptOf(texts: readonly string[], terms: readonly string[], isBeginning: boolean): string {
  const sought = terms.map((term) => term.toLowerCase());
  for (const written of texts) {
    const [text, plain] = alike(written, written.toLowerCase()) ?? bare(written);
    const found = placesIn(plain, sought, isBeginning);
    if (found.length > 0) return cut(text, found, placeOfMost(found));
  }
  // They stand there with marks above their letters, or were typed with some.
  for (const written of texts) {
    const [text, plain] = bare(written);
    const found = placesIn(
      plain,
      sought.map((term) => bare(term)[1]),
      isBeginning,
    );
    if (found.length > 0) return cut(text, found, placeOfMost(found));
  }
  return '';
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly term: number;
}

/** A text beside the form it is read in, where places are the same in both. */
function alike(text: string, plain: string): readonly [string, string] | null {
  return text.length === plain.length ? [text, plain] : null;
}

/** A text without the marks above its letters. */
function bare(text: string): readonly [string, string] {
  const shown = text.normalize('NFC');
  const plain = [...shown].map((char) => {
    const letter = char.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return letter.length === char.length ? letter : char;
  });
  return [shown, plain.join('')];
}

/** Where the words stand, by place. */
function placesIn(text: string, terms: readonly string[], isBeginning: boolean): Place[] {
  const places = terms.flatMap((term, i) => {
    const found: Place[] = [];
    for (let start = text.indexOf(term); start >= 0; start = text.indexOf(term, start + term.length)) {
      let end = start + term.length;
      if (start > 0 && PART_OF_WORD.test(text[start - 1]!)) continue;
      if (end < text.length && PART_OF_WORD.test(text[end]!)) {
        if (!isBeginning || i < terms.length - 1) continue;
        while (end < text.length && PART_OF_WORD.test(text[end]!)) end += 1;
      }
      found.push({ start, end, term: i });
    }
    return found;
  });
  return places.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The place from which on most different words stand within what is shown. */
function placeOfMost(places: readonly Place[]): number {
  let [best, most] = [0, 0];
  places.forEach(({ start }, i) => {
    const here = new Set<number>();
    for (let j = i; j < places.length && places[j]!.end <= start + SHOWN.all - SHOWN.before; j += 1)
      here.add(places[j]!.term);
    if (here.size > most) [best, most] = [start, here.size];
  });
  return best;
}

function cut(text: string, places: readonly Place[], at: number): string {
  const first = Math.max(0, at - SHOWN.before);
  const start = first === 0 ? 0 : Math.min(at, text.indexOf(' ', first - 1) + 1);
  const last = Math.min(text.length, start + SHOWN.all);
  const space = text.lastIndexOf(' ', last);
  const end = last === text.length || space <= at ? last : space;
  let [excerpt, done] = [start > 0 ? '…' : '', start];
  for (const place of places) {
    if (place.start < done || place.end > end) continue;
    excerpt += `${text.slice(done, place.start)}‹${text.slice(place.start, place.end)}›`;
    done = place.end;
  }
  return `${excerpt}${text.slice(done, end)}${end < text.length ? '…' : ''}`;
}
