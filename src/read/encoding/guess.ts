import { TextDecoder as StandardDecoder } from '@exodus/bytes/encoding.js';

/** When letters tell an encoding: bytes, and shares of what is beyond ASCII. Chosen on invented texts in nine languages. */
const GUESS = {
  /** Bytes of the beginning that are looked at, and least of them beyond ASCII. */
  reach: 65_536,
  least: 24,
  /** Least share of Cyrillic text that is small letters, and of it that is the ten letters met most. */
  small: 0.7,
  common: 0.4,
  /** Least share of East Asian signs that are met daily. */
  daily: 0.35,
} as const;

const CYRILLIC = ['windows-1251', 'koi8-u', 'ibm866', 'iso-8859-5'] as const;
const EAST_ASIAN = ['shift_jis', 'euc-jp', 'gb18030', 'big5', 'euc-kr'] as const;

/** The letters that Russian, Ukrainian, Bulgarian and Serbian texts use most. */
const MOST_COMMON = /[оаеинтсрвл]/g;
/** Signs that stand in nearly every sentence: the syllables of Japanese, common signs of Chinese, those of Korean. */
const DAILY =
  /[\u3041-\u3093\u30a1-\u30fc。、，．的一是不了在人有我他这這中大来來上国國个個到说說们們为為子和你地出道也时時年得就那要下以生会會自着去之过過家学學对對可她里后後小么心多天而能好都然没沒日于於起还還发發成事只作当當看文无無开開手十用主行方又如前所本见見经經头頭面公同三已老从從动動两兩长長]/g;
const HANGUL_DAILY = /[다이는을를가에의한고로지은하도기사자시대인아서정그나수어보해있]/g;

/**
 * The encoding of a text that declares none and is no UTF-8, told by its letters: Cyrillic by small letters and those met most,
 * East Asian by whole sequences of bytes that make signs met daily. Null where nothing is told: then it may be windows-1252.
 */
export function guessedEncoding(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, GUESS.reach);
  let high = 0;
  for (const byte of head) if (byte > 0x7f) high += 1;
  if (high < GUESS.least) return null;
  let best: string | null = null;
  let most = 0;
  for (const encoding of CYRILLIC) {
    const share = cyrillicShare(new StandardDecoder(encoding).decode(head), high);
    if (share > most) {
      most = share;
      best = encoding;
    }
  }
  if (best !== null) return best;
  for (const encoding of EAST_ASIAN) {
    const share = eastAsianShare(new StandardDecoder(encoding).decode(head));
    if (share > most) {
      most = share;
      best = encoding;
    }
  }
  return most >= GUESS.daily ? best : null;
}

/** How much a decoded text reads like Cyrillic; 0 where it does not. */
function cyrillicShare(text: string, high: number): number {
  const letters = text.match(/[\u0400-\u04ff]/g)?.length ?? 0;
  const small = text.match(/[\u0430-\u045f]/g)?.length ?? 0;
  const common = text.match(MOST_COMMON)?.length ?? 0;
  if (letters < high * GUESS.small || small < letters * GUESS.small || common < letters * GUESS.common) return 0;
  return (small / letters + common / letters) * (letters / high);
}

/** How much of the signs of a decoded text are met daily; 0 where its bytes do not fit or half-width signs abound. */
function eastAsianShare(text: string): number {
  const wrong = text.match(/[\ufffd\ue000-\uf8ff\uff61-\uff9f\u0080-\u009f]/g)?.length ?? 0;
  const signs = text.match(/[\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\uff01-\uff60]/g)?.length ?? 0;
  if (signs < 8 || wrong > signs * 0.02) return 0;
  const hangul = text.match(/[\uac00-\ud7af]/g)?.length ?? 0;
  const daily = text.match(DAILY)?.length ?? 0;
  const korean = text.match(HANGUL_DAILY)?.length ?? 0;
  return Math.max(daily, hangul > signs / 2 ? korean : 0) / signs;
}

/** A letter of Latin script whose two bytes of UTF-8 were read as windows-1252 and written again: "Ã©", "â€™". */
const TWICE = /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[™œ\u009d“”¦˜\u0099\u009c\u0080]|Â[\u00a0-\u00bf]/g;

/** True if many letters of a text were put into UTF-8 twice, and hardly one once. */
export function isTwiceUtf8(text: string): boolean {
  const head = text.slice(0, GUESS.reach);
  const twice = head.match(TWICE)?.length ?? 0;
  if (twice < 2) return false;
  const rest = head.replace(TWICE, '').match(/[\u00c0-\u024f]/g)?.length ?? 0;
  return rest <= twice;
}
