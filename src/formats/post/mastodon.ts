import { isRecord, textIn } from '../page/json.ts';
import type { Post } from './post.ts';

/** The posts that Mastodon exported of an account (`outbox.json`, ActivityStreams); null for a document that is none. */
export function postsOfMastodon(value: unknown): Post[] | null {
  if (!isRecord(value) || !Array.isArray(value.orderedItems) || !Object.hasOwn(value, '@context')) return null;
  return value.orderedItems.filter(isRecord).flatMap((activity, index) => {
    const { object } = activity;
    if (activity.type !== 'Create' || !isRecord(object)) return [];
    const url = textIn(object, 'url') ?? textIn(object, 'id');
    return [
      {
        id: String(index + 1),
        url: url !== null && /^https?:\/\//i.test(url) ? url : null,
        account: accountOf(textIn(object, 'attributedTo') ?? textIn(activity, 'actor')),
        published: textIn(object, 'published') ?? textIn(activity, 'published'),
        markup: textIn(object, 'content') ?? '',
        from: null,
      },
    ];
  });
}

/** `https://quay.example/users/ida` → `@ida@quay.example`. */
function accountOf(address: string | null): string | null {
  const [, host, name] = /^https?:\/\/([^/]{1,200})\/(?:users\/|@)([\w.-]{1,100})/.exec(address ?? '') ?? [];
  return host === undefined ? null : `@${name}@${host}`;
}
