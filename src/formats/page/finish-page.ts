import type { Page, ReadFailure } from '../../model.ts';
import type { DecodedFile } from './format.ts';
import type { ReadLimits } from './limits.ts';
import { isBlank, settle, settledLength } from './settle.ts';

/** A page before its content is settled. */
export interface Draft extends Omit<Page, 'content' | 'sha256'> {
  readonly decoded: string;
  /** Computed only if the page is kept. */
  readonly sha256: () => string;
}

export const nothingDeclared: Page['declared'] = {
  url: null,
  publisher: null,
  title: null,
  published: null,
  retrieved: null,
};

/** What what a file came in says of its page. */
export function givenOf({ given }: DecodedFile): Pick<Page, 'declared'> & Pick<Draft, 'capture'> {
  return { declared: given?.declared ?? nothingDeclared, ...(given?.capture && { capture: given.capture }) };
}

/** The page, or why it is none: it is empty, or too long for an article. */
export function finishPage(draft: Draft, limits: ReadLimits): Page | ReadFailure {
  const { key, source, mediaType, declared } = draft;
  const length = settledLength(draft.decoded);
  if (length > limits.pageCharacters) return { source, reason: `too long for an article: ${length} characters` };
  const { text, notices } = settle(draft.decoded);
  if (isBlank(text)) return { source, reason: 'empty' };
  return {
    key,
    source,
    mediaType,
    content: text,
    sha256: draft.sha256(),
    declared,
    ...(draft.capture && { capture: draft.capture }),
    ...(draft.post && { post: draft.post }),
    notices: [...draft.notices, ...notices],
  };
}

/** Tells a failure from a page. */
export function isReadFailure(item: Page | ReadFailure): item is ReadFailure {
  return 'reason' in item;
}
