import { Parser } from 'htmlparser2';
import { escaped } from '../markup/tree.ts';
import type { Post } from './post.ts';

/** True for a page on which Telegram exported a chat or channel. */
export const isTelegramPage = (html: string): boolean =>
  html.includes('class="page_body chat_page"') && html.includes('class="message default');

/** What of a message is being read. */
interface Open {
  readonly id: string;
  account: string | null;
  published: string | null;
  from: string | null;
  markup: string;
}

const VOID = /^(?:br|img|hr|input|meta|link)$/;
const NAME = /(?:^|\s)from_name(?:\s|$)/;

/** The messages on such a page. A message that goes on where the one before it ended has the account of that one. */
export function postsOfTelegramPage(html: string): Post[] {
  const posts: Post[] = [];
  let post: Open | null = null;
  let account: string | null = null;
  let name = '';
  /** Depth of the element whose words are being read, by what they are. */
  const inside = { message: 0, name: 0, text: 0, forwarded: 0 };
  let depth = 0;
  const close = (): void => {
    if (post !== null) posts.push({ ...post, url: null });
    post = null;
  };
  const parser = new Parser({
    onopentag(tag, { class: kind = '', id = '', title = '', href = '' }) {
      if (VOID.test(tag)) {
        if (tag === 'br' && inside.text > 0 && post) post.markup += '<br>\n';
        return;
      }
      depth += 1;
      if (kind.startsWith('message default')) {
        close();
        post = {
          id: id.replace(/^message-?/, '') || String(posts.length + 1),
          account,
          published: null,
          from: null,
          markup: '',
        };
        inside.message = depth;
      } else if (post === null) return;
      else if (inside.forwarded === 0 && /(?:^|\s)forwarded(?:\s|$)/.test(kind)) inside.forwarded = depth;
      else if (NAME.test(kind)) {
        inside.name = depth;
        name = '';
      } else if (inside.text === 0 && /(?:^|\s)text(?:\s|$)/.test(kind)) {
        inside.text = depth;
      } else if (/(?:^|\s)date(?:\s|$)/.test(kind) && title !== '' && inside.forwarded === 0)
        post.published ??= momentOf(title);
      if (tag === 'a' && inside.text > 0 && post) post.markup += `<a href="${escaped(href)}">`;
    },
    ontext(words) {
      if (inside.name > 0) name += words;
      else if (inside.text > 0 && post) post.markup += escaped(words);
    },
    onclosetag(tag) {
      if (VOID.test(tag)) return;
      if (tag === 'a' && inside.text > 0 && inside.text !== depth && post) post.markup += '</a>';
      if (depth === inside.name) {
        const whole = name
          .replace(/(?<!\s)\s+/g, ' ')
          .trim()
          .replace(/ via @\w{1,64}$/, '');
        if (post && inside.forwarded > 0) post.from = whole.replace(/ \d\d\.\d\d\.\d{4} \d\d:\d\d:\d\d.{0,20}$/, '');
        else if (post) {
          post.account = whole;
          account = whole;
        }
        inside.name = 0;
      }
      if (depth === inside.text) inside.text = 0;
      if (depth === inside.forwarded) inside.forwarded = 0;
      if (depth === inside.message) {
        inside.message = 0;
        close();
      }
      depth -= 1;
    },
  });
  parser.write(html);
  parser.end();
  close();
  return posts.map((each) => ({ ...each, markup: each.markup.trim() === '' ? '' : `<p>${each.markup.trim()}</p>` }));
}

/** "10.11.2031 06:00:00 UTC+01:00" → ISO 8601. */
function momentOf(title: string): string | null {
  const [, day, month, year, clock, offset] =
    /^(\d\d)\.(\d\d)\.(\d{4}) (\d\d:\d\d:\d\d)(?: UTC([+-]\d\d:\d\d))?/.exec(title) ?? [];
  return year === undefined ? null : `${year}-${month}-${day}T${clock}${offset ?? ''}`;
}
