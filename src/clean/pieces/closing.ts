/** How far back from its end a piece is looked through for what stands behind its last sentence, in UTF-16 code units. */
const REACH = 600;

const BLANK = /\s/u;

/** A code point of a picture sign: emoji, halves of a flag, and what joins or varies them; "©" and its like are signs of law. */
const PICTURE =
  /^(?:(?![©®™])\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200d|\ufe0e|\ufe0f|\u20e3|[\u{e0020}-\u{e007f}])$/u;

/** A hashtag, the name of an account, the address of a page, a face made of signs. */
const HANGER = /^(?:[#@][\p{L}\p{N}_.]+|(?:https?:\/\/|www\.|pic\.twitter\.com\/|t\.co\/)\S+|[:;]['-]?[()DPp]+|<3)$/u;

/**
 * A piece without what posts hang behind their last sentence: emoji and flags, hashtags, names of accounts, addresses.
 * Only its last 600 code units are looked through.
 *
 * @example withoutClosing('The ferry is back. 🔥 #calder') // 'The ferry is back.'
 */
export function withoutClosing(text: string): string {
  const least = Math.max(0, text.length - REACH);
  let end = text.length;
  for (;;) {
    end = beforePictures(text, end, least);
    let start = end;
    while (start > least && !BLANK.test(text[start - 1]!)) start -= 1;
    if (start === end || !HANGER.test(text.slice(start, end))) return text.slice(0, end);
    end = start;
  }
}

/** Where the pictures and blanks before an offset begin. */
function beforePictures(text: string, from: number, least: number): number {
  let end = from;
  while (end > least) {
    const low = text.charCodeAt(end - 1);
    const length = low >= 0xdc00 && low <= 0xdfff && end - 2 >= least ? 2 : 1;
    const sign = text.slice(end - length, end);
    if (!BLANK.test(sign) && !PICTURE.test(sign)) break;
    end -= length;
  }
  return end;
}
