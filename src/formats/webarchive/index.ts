import { sha256Hex } from '../../model.ts';
import { inMemory, wholeOf } from '../page/byte-source.ts';
import { type Found, type OpenFile, type Reader, Unreadable } from '../page/reader.ts';
import { binaryPlist, type PlistValue } from './plist.ts';

/** A page that Safari saved with all it shows (.webarchive): the page alone, with its address. */
export const webarchiveReader: Reader = { what: 'a page that Safari saved', read };

async function* read({ key, bytes, limits }: OpenFile): AsyncGenerator<Found> {
  const whole = await wholeOf(bytes, limits.fileBytes);
  if (whole === null) throw new Unreadable('too large');
  const list = binaryPlist(whole);
  const main = list instanceof Map ? list.get('WebMainResource') : null;
  const data = main instanceof Map ? main.get('WebResourceData') : null;
  if (!(main instanceof Map) || !(data instanceof Uint8Array)) {
    throw new Unreadable('a property list of a Mac that holds no page, or is cut short; save the page again');
  }
  const url = textIn(main.get('WebResourceURL'));
  yield {
    name: '',
    bytes: inMemory(data),
    given: {
      key,
      mediaType: textIn(main.get('WebResourceMIMEType')) ?? 'text/html',
      charset: textIn(main.get('WebResourceTextEncodingName')),
      declared: {
        url: url !== null && /^https?:/i.test(url) ? url : null,
        publisher: null,
        title: null,
        published: null,
        retrieved: null,
      },
      capture: { by: 'Safari', at: null, url: null },
      sha256: sha256Hex(whole),
    },
  };
  const others = list instanceof Map ? list.get('WebSubresources') : null;
  for (const _ of Array.isArray(others) ? others : []) yield { leftOut: 'what a page only shows' };
}

const textIn = (value: PlistValue | undefined): string | null =>
  typeof value === 'string' && value !== '' ? value : null;
