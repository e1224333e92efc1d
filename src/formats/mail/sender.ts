import type { Email } from 'postal-mime';

/** Who sent a mail, as far as it matters for a page. */
export interface Sender {
  /** The outlet, where the mail is a newsletter or the name is that of its domain. */
  readonly publisher: string | null;
  /** Where the same can be read on the web, as newsletters say. */
  readonly url: string | null;
  readonly notices: readonly string[];
}

/**
 * The sender of a mail. A newsletter is from an outlet: a mail to a list, or one whose sender is called as its domain. A person
 * who forwards an article is not its publisher, and a notice says who sent it.
 */
export function senderOf({ from, headers }: Email): Sender {
  const name = (from?.name ?? '').trim();
  const address = from?.address ?? '';
  const field = (key: string): string | null => headers.find((header) => header.key === key)?.value ?? null;
  const list = field('list-id') !== null || field('list-unsubscribe') !== null;
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  const bare = name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
  const outlet = name !== '' && (list || (bare.length >= 4 && domain.replace(/[^\p{L}\p{N}]/gu, '').includes(bare)));
  const archived = /<(https?:\/\/[^<>\s]{3,1000})>/i.exec(field('archived-at') ?? '')?.[1] ?? null;
  const sender = name === '' ? address : name;
  return {
    publisher: outlet ? name : null,
    url: archived,
    notices:
      outlet || sender === '' ? [] : [`Sent by mail from ${sender.slice(0, 200)}, who need not be its publisher.`],
  };
}
