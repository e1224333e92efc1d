import { sha256Hex } from '../../model.ts';
import { documentOf } from '../markup/document.ts';
import { statedMoment } from '../markup/stated-moment.ts';
import { inMemory, latin1, wholeOf } from '../page/byte-source.ts';
import { finishPage } from '../page/finish-page.ts';
import { type Found, type OpenFile, type Reader, Unreadable } from '../page/reader.ts';
import { senderOf } from './sender.ts';

export { isMailHeader, mailHeader } from './header.ts';
export { isMbox, mboxReader } from './mbox.ts';

/**
 * A mail (RFC 5322, MIME): its text is a page with subject, sender and date; what is attached to it is read in its turn. Needs
 * `postal-mime`, which is loaded when a mail comes.
 */
export const mailReader: Reader = { what: 'a mail', read };

/** How deep parts may lie in parts, and bytes of all headers. */
const MOST = { maxNestingDepth: 50, maxHeadersSize: 1_048_576, maxRfc822NestingDepth: 0 } as const;

async function* read({ source, key, bytes, limits, given }: OpenFile): AsyncGenerator<Found> {
  const whole = await wholeOf(bytes, limits.fileBytes);
  if (whole === null) throw new Unreadable('too large');
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(withoutEnvelope(whole), { ...MOST, forceRfc822Attachments: true }).catch(
    (error: unknown) => {
      throw new Unreadable(`a mail that cannot be read${error instanceof Error ? `: ${error.message}` : ''}`);
    },
  );
  const sender = senderOf(mail);
  const html = mail.html?.trim() ?? '';
  const text = mail.text?.trim() ?? '';
  const title = mail.subject?.replace(/^(?:(?:re|fwd?|aw):\s{0,9}){1,9}/i, '').trim() || null;
  const kind = mail.headers.find((header) => header.key === 'content-type')?.value ?? '';
  if (/^(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime)/i.test(kind))
    throw new Unreadable('a mail that is encrypted; open it in your mail program and save its text');
  if (html !== '' || text !== '') {
    const asHtml = html !== '';
    yield finishPage(
      {
        key,
        source,
        mediaType: asHtml ? 'text/html' : 'text/plain',
        decoded: asHtml
          ? /<html|<body/i.test(html)
            ? html
            : documentOf({ title: null, author: null, body: html })
          : text,
        sha256: () => given.sha256 ?? sha256Hex(whole),
        declared: {
          url: sender.url,
          publisher: sender.publisher,
          title,
          published: statedMoment(mail.headers.find((header) => header.key === 'date')?.value),
          retrieved: null,
        },
        notices: [...given.notices, ...sender.notices],
      },
      limits,
    );
  }
  for (const [index, attachment] of mail.attachments.entries()) {
    if (attachment.related || /^image\//.test(attachment.mimeType)) {
      yield { leftOut: 'an image' };
      continue;
    }
    const content = attachment.content;
    const data = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
    const isMail = attachment.mimeType === 'message/rfc822';
    const name = (attachment.filename ?? `${index + 1}${isMail ? '.eml' : ''}`).replace(/[/\\]/g, '_');
    yield {
      name,
      bytes: inMemory(data),
      given: isMail ? { mediaType: 'message/rfc822', key: `${key}-${index + 1}` } : {},
    };
  }
  if (html === '' && text === '' && mail.attachments.length === 0) yield { source, reason: 'a mail without a text' };
}

/** A mail without the line `From …` that a mailbox puts before it. */
function withoutEnvelope(bytes: Uint8Array): Uint8Array {
  return latin1(bytes, 0, 5) === 'From ' ? bytes.subarray(bytes.indexOf(0x0a) + 1) : bytes;
}
