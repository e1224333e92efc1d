const LATIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const GREEK = 'αβγδεζηθικλμνξοπρστυφχψω';

/** A, B … Z, AA, AB …: the mark of an extant witness, counted from 0. */
export function latinSiglum(index: number): string {
  return siglum(LATIN, index);
}

/** α, β … ω, αα, αβ …: the mark of a lost witness, counted from 0. */
export function greekSiglum(index: number): string {
  return siglum(GREEK, index);
}

/** Bijective numeration over the letters: every index has one siglum, every siglum one index. */
function siglum(letters: string, index: number): string {
  let mark = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / letters.length)) {
    mark = letters[(rest - 1) % letters.length] + mark;
  }
  return mark;
}
