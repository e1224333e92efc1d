import { sha256Hex } from '../../model.ts';
import { documentOf, markupOfParagraphs } from '../markup/document.ts';
import { latin1, wholeOf } from '../page/byte-source.ts';
import { finishPage } from '../page/finish-page.ts';
import { type Found, type OpenFile, type Reader, Unreadable } from '../page/reader.ts';
import { paragraphsOf } from './text.ts';

/** A text in RTF: its paragraphs, in whatever code page they are written. */
export const rtfReader: Reader = { what: 'a text in RTF', read };

async function* read({ source, key, bytes, limits, given }: OpenFile): AsyncGenerator<Found> {
  const whole = await wholeOf(bytes, limits.fileBytes);
  if (whole === null) throw new Unreadable('too large');
  const paragraphs = paragraphsOf(latin1(whole)).map((markup) => ({ markup: markup.trim(), level: 0 }));
  const { markup } = markupOfParagraphs(paragraphs);
  if (markup === '') throw new Unreadable('a text in RTF without words, perhaps cut short');
  yield finishPage(
    {
      key,
      source,
      mediaType: 'text/html',
      decoded: documentOf({ title: null, author: null, body: markup }),
      sha256: () => given.sha256 ?? sha256Hex(whole),
      declared: given.declared,
      notices: given.notices,
    },
    limits,
  );
}
