/** Addresses in a list: one a line, also numbered, with marks, with words after a tab; those in the links that browsers and Macs save. */
const LINE = /^(?:[-*•]\s{1,3}|\d{1,5}[.)]\s{1,3})?(?:URL=)?[<"]?(https?:\/\/[^\s<>"]{3,4000})/i;
const PLIST = /<string>\s{0,9}(https?:\/\/[^\s<>"]{3,4000})\s{0,9}<\/string>/i;

/** The addresses of pages in a text that lists them, each once, in their order. */
export function addressesIn(text: string): string[] {
  const found = text
    .split('\n')
    .flatMap((line) => LINE.exec(line.trim())?.[1] ?? PLIST.exec(line.slice(0, 10_000))?.[1] ?? []);
  return [...new Set(found.map((address) => address.replace(/&amp;/g, '&')))];
}
