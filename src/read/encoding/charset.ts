import { TextDecoder as StandardDecoder } from '@exodus/bytes/encoding.js';

/** The character encoding a page of HTML says it is in. */
export interface DeclaredCharset {
  /** As written. */
  readonly label: string;
  /** The encoding's name in the Encoding Standard, in lower case; null if the label is not known. */
  readonly encoding: string | null;
}

const META = /<meta\s[^>]{0,600}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i;
const XML = /^\s{0,99}<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/;

/**
 * The charset of `<meta charset>`, of `<meta http-equiv="content-type">`, or of an XML declaration, looked for in
 * the beginning of a page (its first 2 KB, one character a byte). Null if there is none.
 */
export function declaredCharset(head: string): DeclaredCharset | null {
  const seen = withoutComments(head);
  const label = (META.exec(seen) ?? XML.exec(seen))?.[1];
  return label === undefined ? null : { label, encoding: encodingOf(label) };
}

/** The charset that somebody sent a page in, as a header calls it; null where nobody said, or the label is not known. */
export function charsetSent(label: string | null): DeclaredCharset | null {
  const encoding = label === null ? null : encodingOf(label);
  return label === null || encoding === null ? null : { label, encoding };
}

function withoutComments(head: string): string {
  let seen = '';
  let at = 0;
  for (;;) {
    const open = head.indexOf('<!--', at);
    const close = open < 0 ? -1 : head.indexOf('-->', open + 4);
    if (close < 0) return seen + head.slice(at, open < 0 ? undefined : open);
    seen += head.slice(at, open);
    at = close + 3;
  }
}

function encodingOf(label: string): string | null {
  try {
    return new StandardDecoder(label).encoding;
  } catch {
    return null;
  }
}
