import type { CreditSpans, Witness } from '../../model.ts';

/** A report that nobody gave us: credited by articles we hold. */
export interface LostReport {
  readonly witness: Omit<Witness, 'siglum'>;
  readonly outlet: string | null;
  readonly story: number;
  /** Indices of the articles that credit it, each with its credits. */
  readonly creditedBy: readonly { readonly article: number; readonly credits: readonly CreditSpans[] }[];
}
