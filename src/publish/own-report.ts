/** The mark stands in the head, within this many characters. */
const HEAD = 4000;

/** True for the HTML of a report that Variorum itself made, so that it is not read as a page about the affair. */
export function isOwnReport(html: string): boolean {
  return html.slice(0, HEAD).includes('<meta name="generator" content="variorum ');
}
