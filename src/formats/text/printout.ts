import type { Capture, Page } from '../../model.ts';

/** The text of a page that a browser printed, put together again. */
export interface Printout {
  readonly text: string;
  readonly declared: Pick<Page['declared'], 'url' | 'publisher' | 'retrieved'>;
  readonly capture: Capture;
}

/** "3/14/31, 9:02 AM      The headline | The site": date, clock and title over each sheet. */
const HEAD = /^\f?\s{0,9}(\d{1,4}[./-]\d{1,2}[./-]\d{1,4}),? (\d{1,2}):(\d\d)(?: ?([AP])M)?\s{2,}(\S.{0,300})$/i;
/** "https://…      1/2": address and number under each sheet. */
const FOOT = /^\s{0,9}(https?:\/\/\S{4,1000})\s{2,}(\d{1,4}) ?\/ ?(\d{1,4})\s{0,9}$/;
/** "- 3 -", "Page 3 of 7": a number alone between two sheets. */
const END = /[.!?:;…]["'”’)\]]{0,3}$/;

/** Shares of the longest line from which a line was broken by the width of the sheet, and the least longest line. */
const WIDTH = { full: 0.6, least: 40 } as const;

/**
 * The page behind a text that a browser printed: its running heads and feet told apart, lines that the width of the sheet broke
 * put together, hyphens at their ends undone, a paragraph that goes on over two sheets whole. Null for a text without heads and
 * feet of one page. Linear.
 */
export function printoutOf(text: string): Printout | null {
  const lines = text.replaceAll('\f', '\n').split('\n');
  const heads =
    lines.flatMap((line) => HEAD.exec(line) ?? []).length === 0 ? [] : lines.filter((line) => HEAD.test(line));
  const feet = lines.flatMap((line) => {
    const foot = FOOT.exec(line);
    return foot ? [foot] : [];
  });
  const foot = feet[0];
  if (foot === undefined || heads[0] === undefined || feet.some((other) => other[1] !== foot[1])) return null;
  return { text: joined(paragraphsOf(lines)), ...sheetMarks(heads[0]!, foot[0])! };
}

/** True if the name is in the address: "The Calder Post" in calderpost.example. */
const fits = (name: string, url: string): boolean =>
  url.toLowerCase().includes(
    name
      .toLowerCase()
      .replace(/^the /, '')
      .replace(/[^\p{L}\p{N}]/gu, ''),
  );

/** The groups of lines between blank ones; what a sheet's end broke off is one group with what begins the next. */
function paragraphsOf(lines: readonly string[]): string[][] {
  const groups: string[][] = [];
  let open: string[] = [];
  let sheet = false;
  const close = (): void => {
    if (open.length > 0) groups.push(open);
    open = [];
  };
  for (const line of lines) {
    if (HEAD.test(line) || FOOT.test(line)) {
      sheet = true;
      close();
    } else if (line.trim() === '') close();
    else {
      const last = groups.at(-1);
      if (open.length === 0 && sheet && last !== undefined && goesOn(last.at(-1)!, line)) open = groups.pop()!;
      sheet = false;
      open.push(line.trim());
    }
  }
  close();
  return groups;
}

/** True if a line goes on with the sentence of the one before it. */
const goesOn = (before: string, line: string): boolean =>
  !END.test(before) && /^["'“‘(]?[\p{Ll}\p{Nd}]/u.test(line.trim());

/** Paragraphs as lines: what was broken by the width of the sheet is joined again. */
function joined(groups: readonly (readonly string[])[]): string {
  const longest = Math.max(...groups.flat().map(({ length }) => length), 0);
  return groups
    .map((group) =>
      group.reduce((text, line, i) => {
        const before = group[i - 1];
        if (before === undefined) return line;
        if (/\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(line)) return text.slice(0, -1) + line;
        const broken = longest >= WIDTH.least && (before.length >= longest * WIDTH.full || goesOn(before, line));
        return broken ? `${text} ${line}` : `${text}\n${line}`;
      }, ''),
    )
    .join('\n\n');
}

/** What a browser prints over and under each sheet of a page. */
export interface SheetMarks {
  readonly declared: Printout['declared'];
  readonly capture: Capture;
}

/** What the line over a sheet and the one under it say; null where they are not such lines. */
export function sheetMarks(over: string, under: string): SheetMarks | null {
  const head = HEAD.exec(over);
  const foot = FOOT.exec(under);
  if (head === null || foot === null) return null;
  const at = momentOf(head);
  const site = /\s[|–—-]\s([^|–—]{3,60})$/.exec(head[5]!)?.[1]?.trim() ?? null;
  return {
    declared: { url: foot[1]!, publisher: site !== null && fits(site, foot[1]!) ? site : null, retrieved: at },
    capture: { by: 'a print-out', at, url: null },
  };
}

/** The moment of printing, in local time; null where day and month can be read two ways. */
function momentOf(head: RegExpExecArray): string | null {
  const [, date, hours, minutes, half] = head;
  const parts = date!.split(/[./-]/).map(Number) as [number, number, number];
  const [first, second, third] = parts;
  const yearFirst = date!.search(/[./-]/) === 4;
  const american = half !== undefined && date!.includes('/');
  const [year, month, day] = yearFirst
    ? [first, second, third]
    : american
      ? [third, first, second]
      : [third, second, first];
  if (!yearFirst && !american && first <= 12 && second <= 12 && first !== second && date!.includes('/')) return null;
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  const two = (value: number): string => String(value).padStart(2, '0');
  const whole = year < 100 ? 2000 + year : year;
  return hour > 23 ? null : `${whole}-${two(month)}-${two(day)}T${two(hour)}:${minutes}`;
}
