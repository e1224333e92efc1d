import type { Page, ReadFailure } from '../../model.ts';
import { documentOf, paragraphsOf } from '../markup/document.ts';
import { statedMoment } from '../markup/stated-moment.ts';
import { finishPage } from '../page/finish-page.ts';
import type { DecodedFile } from '../page/format.ts';
import type { ReadLimits } from '../page/limits.ts';
import { wellFormed } from '../page/settle.ts';
import type { FieldName } from './names.ts';

export { type FieldName, fieldsNamed } from './names.ts';

const SUMMARY = 'The record holds only a summary of the text; fetch the page to read the whole.';

/**
 * The page of an article whose fields another program wrote; `file` with the record's own source, key and digest. A record
 * without a text is a failure that says where its page is.
 */
export function pageOfFields(
  fields: ReadonlyMap<FieldName, string>,
  file: DecodedFile,
  limits: ReadLimits,
): Page | ReadFailure {
  const field = (name: FieldName): string | null => fields.get(name)?.trim() || null;
  const short = (name: FieldName): string | null => {
    const value = field(name);
    return value === null ? null : wellFormed(value.slice(0, limits.declaredCharacters));
  };
  const url = /^https?:\/\//i.test(field('url') ?? '') ? short('url') : null;
  const whole = field('text') ?? field('html');
  const text = whole ?? field('summary');
  if (text === null) {
    return {
      source: file.source,
      reason: url === null ? 'a record without a text' : `a record without its text; its page is ${url}`,
    };
  }
  const title = short('title');
  const author = short('author');
  const marked = field('text') === null && field('html') !== null;
  const page = marked && /<(?:html|body)\b/i.test(text.slice(0, 5000));
  const decoded = page
    ? text
    : marked || author !== null
      ? documentOf({ title, author, body: marked ? text : paragraphsOf(text) })
      : text;
  const published = short('published');
  const retrieved = short('retrieved');
  return finishPage(
    {
      key: short('id') ?? url ?? file.key,
      source: file.source,
      mediaType: decoded === text && !marked ? 'text/plain' : 'text/html',
      decoded,
      sha256: file.sha256,
      declared: {
        url,
        publisher: short('publisher'),
        title,
        published: statedMoment(published) ?? published,
        retrieved: statedMoment(retrieved) ?? retrieved ?? file.given?.declared.retrieved ?? null,
      },
      notices: [...file.notices, ...(whole === null ? [SUMMARY] : [])],
    },
    limits,
  );
}
