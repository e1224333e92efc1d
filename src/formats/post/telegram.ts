import { paragraphsOf } from '../markup/document.ts';
import { escaped } from '../markup/tree.ts';
import { isRecord, textIn } from '../page/json.ts';
import type { Post } from './post.ts';

/** The messages of a chat or channel that Telegram exported as JSON; null for a document that is none. */
export function postsOfTelegram(value: unknown): Post[] | null {
  if (!isRecord(value) || !Array.isArray(value.messages) || typeof value.id !== 'number') return null;
  const channel = textIn(value, 'name');
  return value.messages.filter(isRecord).flatMap((message) => {
    if (message.type !== 'message') return [];
    const seconds = Number(textIn(message, 'date_unixtime') ?? Number.NaN);
    const at =
      Number.isFinite(seconds) && seconds > 0 && seconds < 1e10
        ? new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
        : null;
    return [
      {
        id: String(message.id),
        url: null,
        account: textIn(message, 'from') ?? channel,
        published: at ?? textIn(message, 'date'),
        markup: markupOf(message.text),
        from: textIn(message, 'forwarded_from'),
      },
    ];
  });
}

/** The words of a message: a text, or pieces of which some are hyperlinks. */
function markupOf(text: unknown): string {
  if (typeof text === 'string') return paragraphsOf(text);
  if (!Array.isArray(text)) return '';
  const words = text.map((piece) => {
    if (typeof piece === 'string') return escaped(piece);
    if (!isRecord(piece)) return '';
    const shown = escaped(textIn(piece, 'text') ?? '');
    const href = textIn(piece, 'href') ?? (piece.type === 'link' ? textIn(piece, 'text') : null);
    return href !== null && /^https?:\/\//i.test(href) ? `<a href="${escaped(href)}">${shown}</a>` : shown;
  });
  return words
    .join('')
    .split(/\n{2,100}/)
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>\n')}</p>`)
    .join('\n');
}
