import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A claim of WiCE beside the sentences of the page it cites (Kamoi et al. 2023). */
export interface WiceClaim {
  readonly id: string;
  /** The claim of Wikipedia it is or is part of: claims of one page are never parted between training and measuring. */
  readonly page: string;
  readonly label: 'supported' | 'partially_supported' | 'not_supported';
  readonly claim: string;
  /** What the article of Wikipedia says before it. */
  readonly context: string;
  readonly evidence: readonly string[];
}

/** A part of a claim with its tokens, those that the page does not bear out marked. */
export interface WiceMarked extends WiceClaim {
  readonly tokens: readonly string[];
  readonly unsupported: readonly boolean[];
}

interface Row {
  readonly label: WiceClaim['label'];
  readonly claim: string;
  readonly evidence: readonly string[];
  readonly meta: { readonly id: string; readonly claim_title: string; readonly claim_context: string };
  readonly claim_tokens?: readonly string[];
  readonly non_supported_spans?: readonly boolean[];
}

/** Where WiCE lies among the corpora. */
export const wiceIn = (data: string): string => join(data, 'wice');

/** The claims of a part of WiCE; null where it is absent. */
export function wiceClaims(data: string, part: 'dev'): WiceClaim[] | null {
  return rows(join(wiceIn(data), `claim-${part}.jsonl`))?.map(claimOf) ?? null;
}

/** The marked claims of a part of WiCE; null where it is absent. */
export function wiceMarked(data: string, part: 'train' | 'dev'): WiceMarked[] | null {
  const read = rows(join(wiceIn(data), `non-supported-${part}.jsonl`));
  return (
    read?.map((row) => ({ ...claimOf(row), tokens: row.claim_tokens!, unsupported: row.non_supported_spans! })) ?? null
  );
}

function claimOf({ label, claim, evidence, meta }: Row): WiceClaim {
  return { id: meta.id, page: meta.claim_title, label, claim, context: meta.claim_context, evidence };
}

function rows(path: string): Row[] | null {
  if (!existsSync(path)) return null;
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}
