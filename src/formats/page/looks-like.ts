/** True if a document with this beginning is HTML: a doctype or `<html` among its first tags. */
export function looksLikeHtml(head: string): boolean {
  const start = head
    .slice(0, 2048)
    .replace(/^\uFEFF/, '')
    .trimStart();
  return start.startsWith('<') && /<(?:!doctype\s{1,9}html|html)[\s>]/i.test(start);
}

/** True if a document with this beginning is XML, but not XHTML. */
export function looksLikeXml(head: string): boolean {
  return (
    /^\uFEFF?\s{0,99}<(?:\?xml|rss|feed|rdf:RDF|svg|plist|opml|doc)[\s>]/.test(head.slice(0, 200)) &&
    !looksLikeHtml(head)
  );
}

const SAMPLE = 65_536;

/**
 * True unless control characters give a file away as binary. A file whose name says that it is text may hold a few.
 */
export function looksLikeText(text: string, named: boolean): boolean {
  const length = Math.min(text.length, SAMPLE);
  let nulls = 0;
  let controls = 0;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0) nulls++;
    // Tab to carriage return, backspace (overstrike) and escape (terminal colours) occur in text.
    if (unit < 0x08 || (unit > 0x0d && unit < 0x20 && unit !== 0x1b)) controls++;
  }
  return named ? controls < 4 || controls <= length / 20 : nulls === 0 && controls <= length / 50;
}
