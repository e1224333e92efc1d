/** A header of a mail or of a part of one, and where what it heads begins. */
export interface MailHeader {
  /** By name in small letters; of several the first. Folded lines are one. */
  readonly fields: ReadonlyMap<string, string>;
  /** Bytes of the header with the blank line after it. */
  readonly length: number;
}

/** Letters of a header that are read. */
const LONGEST = 262_144;

/**
 * The header at the beginning of a text of one letter a byte (RFC 5322), also after the line `From …` that begins a message in a
 * mailbox. A line that the text's end cuts is passed over.
 * Null where the text does not begin with one: each line up to the first blank one is a field or goes on with one.
 */
export function mailHeader(text: string): MailHeader | null {
  const fields = new Map<string, string>();
  let name = '';
  let at = 0;
  for (let line = 0; at < Math.min(text.length, LONGEST); line++) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed;
    if (feed < 0 && fields.size > 0 && text.length >= 4096) break;
    const words = text.slice(at, text[end - 1] === '\r' ? end - 1 : end);
    at = Math.min(end + 1, text.length);
    if (words === '') {
      if (fields.size === 0) continue;
      return { fields, length: at };
    }
    const colon = words.indexOf(':');
    if (/^[ \t]/.test(words)) {
      if (name === '') return null;
      fields.set(name, `${fields.get(name)} ${words.trim()}`);
    } else if (colon > 0 && /^[!-9;-~]{1,100}$/.test(words.slice(0, colon).trimEnd())) {
      name = words.slice(0, colon).trimEnd().toLowerCase();
      if (fields.has(name)) name = `${name}+`;
      fields.set(name, words.slice(colon + 1).trim());
    } else if (line > 0 || !words.startsWith('From ')) return null;
  }
  return fields.size > 0 ? { fields, length: at } : null;
}

/** Fields that only programs write, and those that people write too. */
const WRITTEN = {
  byPrograms:
    /^(?:mime-version|message-id|received|return-path|delivered-to|content-type|dkim-signature|snapshot-content-location)$/,
  byPeople: /^(?:from|to|subject|date|cc|reply-to)$/,
} as const;

/** True for the header of a mail: two fields that mails have, one of them, unless the file is named as a mail, of a program's. */
export function isMailHeader({ fields }: MailHeader, named: boolean): boolean {
  const names = [...fields.keys()];
  const programs = names.filter((name) => WRITTEN.byPrograms.test(name)).length;
  const people = names.filter((name) => WRITTEN.byPeople.test(name)).length;
  return named ? programs + people > 0 : programs > 0 && programs + people > 1;
}

/** A parameter of a field: the boundary of `multipart/related; boundary="x"`. */
export function parameterOf(field: string, name: string): string | null {
  const found = new RegExp(`;\\s{0,9}${name}\\s{0,9}=\\s{0,9}(?:"([^"]{1,400})"|([^\\s;"]{1,400}))`, 'i').exec(field);
  return found?.[1] ?? found?.[2] ?? null;
}
