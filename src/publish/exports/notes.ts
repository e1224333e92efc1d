import { type Edition, glossedText } from '../../model.ts';
import { citePassage } from '../formats/citation.ts';
import { standing } from '../words/standing.ts';
import { oneLine } from '../words/words.ts';

/** Text that Markdown prints as it is, on one line. */
function safe(text: string): string {
  return oneLine(text).replace(/[\\`*_[\]<>#|~^$%]/gu, (sign) => `\\${sign}`);
}

/**
 * The edition as one Markdown note for Obsidian: a paragraph a claim with a block id (`^c-…`) that other notes link to, its testimonies as
 * footnotes with their citation, names as links to notes, differences as links to blocks.
 */
export function obsidianNote(edition: Edition): string {
  const articles = new Map(edition.articles.map((article) => [article.id, article]));
  const footnotes: string[] = [];
  const claims = edition.claims.map((claim) => {
    const marks = claim.testimonies.map((testimony, at) => {
      const article = articles.get(testimony.article)!;
      const mark = `${article.siglum}-${claim.id.slice(0, 6)}-${at + 1}`;
      const cited = citePassage(article, null).markdown.replaceAll('\n', ' ');
      footnotes.push(
        `[^${mark}]: “${safe(testimony.exact)}” — ${cited} Characters ${testimony.start}–${testimony.end}.`,
      );
      return `[^${mark}]`;
    });
    const voices = claim.voices.map(({ name }) => `[[${name.replace(/[[\]|#^\n\r]/gu, ' ').trim()}]]`);
    const said = voices.length === 0 ? '' : ` Said by ${voices.join(', ')}.`;
    return `${safe(glossedText(claim))}${marks.join('')} *${standing(claim)}.*${said} ^c-${claim.id}`;
  });
  const differences = edition.conflicts.map(
    ({ kind, a, b, claims: of }) =>
      `- ${kind}: “${safe(a.exact)}” (${articles.get(a.article)!.siglum}) / “${safe(b.exact)}” (${articles.get(b.article)!.siglum})${of.map((id) => ` [[#^c-${id}]]`).join('')}`,
  );
  return [
    '---',
    'tags: [variorum]',
    `digest: ${edition.generator.digest}`,
    '---',
    '',
    '# Claims',
    '',
    ...claims.flatMap((claim) => [claim, '']),
    ...(differences.length > 0 ? ['# Where the accounts differ', '', ...differences, ''] : []),
    ...footnotes,
    '',
  ].join('\n');
}
