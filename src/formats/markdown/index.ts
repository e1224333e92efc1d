import type { Page, ReadFailure } from '../../model.ts';
import { documentOf } from '../markup/document.ts';
import { statedMoment } from '../markup/stated-moment.ts';
import { finishPage, givenOf } from '../page/finish-page.ts';
import type { DecodedFile, Format } from '../page/format.ts';
import type { ReadLimits } from '../page/limits.ts';
import { fieldsNamed } from '../record/index.ts';
import { textFormat } from '../text/index.ts';
import { markupOfMarkdown } from './markup.ts';

/** True for a text that is written in Markdown: front matter, a headline with `#`, a hyperlink. */
const looksLikeMarkdown = (text: string): boolean => {
  const head = text.slice(0, 20_000);
  return FRONT.test(head) || /(?:^|\n)#{1,3} \S/.test(head) || /\]\(https?:\/\//.test(head);
};

const FRONT = /^\uFEFF?---[ \t]{0,9}\r?\n/;

/** Markdown: headlines, hyperlinks and front matter are read; a file of that ending without any is plain text. */
export const markdownFormat: Format = {
  name: 'markdown',
  endings: ['md', 'markdown'],
  single: true,
  pages: (file, limits) =>
    looksLikeMarkdown(file.text) ? [pageOfMarkdown(file, limits)] : textFormat.pages(file, limits),
};

/** The page of a text in Markdown, as note-taking programs and clippers save it: its front matter declares what it is. */
function pageOfMarkdown(file: DecodedFile, limits: ReadLimits): Page | ReadFailure {
  const { front, text } = divided(file.text.replace(/\r\n?/g, '\n'));
  const names = fieldsNamed([...front.keys()]);
  const field = (name: Parameters<typeof names.get>[0]): string | null => {
    const value = front.get(names.get(name) ?? '') ?? null;
    return value === null || value === '' ? null : value.slice(0, limits.declaredCharacters);
  };
  const address =
    [field('url'), front.get('source') ?? null].find((value) => /^https?:\/\//i.test(value ?? '')) ?? null;
  const publisher = field('publisher');
  const published = field('published');
  const retrieved = field('retrieved') ?? front.get('clipped') ?? null;
  const given = givenOf(file);
  return finishPage(
    {
      ...file,
      mediaType: 'text/html',
      decoded: documentOf({ title: field('title'), author: field('author'), body: markupOfMarkdown(text) }),
      ...given,
      declared: {
        url: given.declared.url ?? address,
        publisher: given.declared.publisher ?? (publisher !== null && /^https?:/i.test(publisher) ? null : publisher),
        title: given.declared.title ?? field('title'),
        published: given.declared.published ?? statedMoment(published) ?? published,
        retrieved: given.declared.retrieved ?? statedMoment(retrieved),
      },
    },
    limits,
  );
}

/** The fields before a text, `name: value` a line, lists as `[a, b]` or `- a`, and the text after them. */
function divided(text: string): { readonly front: ReadonlyMap<string, string>; readonly text: string } {
  const front = new Map<string, string>();
  const start = FRONT.exec(text)?.[0].length;
  const end = start === undefined ? -1 : text.indexOf('\n---', start - 1);
  if (start === undefined || end < 0 || end > 20_000) return { front, text };
  let name = '';
  for (const line of text.slice(start, end).split('\n')) {
    const [, key, value] = /^([A-Za-z][\w .-]{0,60}):\s{0,9}(.{0,4000})$/.exec(line) ?? [];
    const item = /^\s{0,9}- (.{1,1000})$/.exec(line)?.[1];
    if (key !== undefined) {
      name = key.trim().toLowerCase();
      front.set(name, plain(value!));
    } else if (item !== undefined && name !== '') {
      const before = front.get(name) ?? '';
      front.set(name, before === '' ? plain(item) : `${before}, ${plain(item)}`);
    }
  }
  return { front, text: text.slice(text.indexOf('\n', end + 1) + 1 || text.length) };
}

/** A value without its quotes, brackets and the marks of a link between notes. */
const plain = (value: string): string =>
  value
    .trim()
    .replace(/^\[(?!\[)|(?<!\])\]$/g, '')
    .replace(/^["']|["']$/g, '')
    .replace(/\[\[([^[\]]{1,200})\]\]/g, '$1')
    .trim();
