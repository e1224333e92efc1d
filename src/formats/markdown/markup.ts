import { escaped } from '../markup/tree.ts';

/** A text in Markdown as markup: headlines, paragraphs, quotations, lists, hyperlinks; pictures left out. Linear in the text. */
export function markupOfMarkdown(text: string): string {
  const blocks: string[] = [];
  let open: string[] = [];
  let kind: 'p' | 'blockquote' | 'li' = 'p';
  const close = (): void => {
    const words = withinLine(open.join(' ')).trim();
    open = [];
    if (words === '') return;
    blocks.push(
      kind === 'p'
        ? `<p>${words}</p>`
        : kind === 'li'
          ? `<ul><li>${words}</li></ul>`
          : `<blockquote><p>${words}</p></blockquote>`,
    );
  };
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    const headline = /^(#{1,6}) (.{1,1000})$/.exec(line);
    const quoted = /^> ?(.{0,100000})$/.exec(line);
    const item = /^(?:[-*+]|\d{1,3}[.)]) (.{1,100000})$/.exec(line);
    if (headline) {
      close();
      const level = headline[1]!.length;
      blocks.push(`<h${level}>${withinLine(headline[2]!.replace(/ #{1,6}$/, ''))}</h${level}>`);
    } else if (line === '' || /^(?:-{3,80}|\*{3,80}|_{3,80})$/.test(line)) close();
    else if (quoted) {
      if (kind !== 'blockquote' || quoted[1] === '') close();
      kind = 'blockquote';
      open.push(quoted[1]!);
      continue;
    } else if (item) {
      close();
      kind = 'li';
      open.push(item[1]!);
      continue;
    } else {
      if (kind === 'blockquote') close();
      if (open.length === 0) kind = 'p';
      open.push(line);
      continue;
    }
    kind = 'p';
  }
  close();
  return blocks.join('\n');
}

/** A line's own marks: hyperlinks as such, stress and code without their signs, pictures left out. */
function withinLine(line: string): string {
  return escaped(line)
    .replace(/!\[[^[\]]{0,500}\]\([^()\s]{0,2000}\)/g, '')
    .replace(
      /\[([^[\]]{1,1000})\]\((https?:\/\/[^()\s]{1,2000})(?: &quot;[^()]{0,300}&quot;)?\)/g,
      '<a href="$2">$1</a>',
    )
    .replace(/(?<![\p{L}\p{N}*_])(\*\*|__)(?=\S)([^*_]{1,2000})\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_]{1,2000})\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/`([^`]{1,1000})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!>-])/g, '$1');
}
