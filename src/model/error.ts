import type { Passage } from './span.ts';

/**
 * What went wrong, for programs. The CLI maps each code to an exit code (see `docs/cli.md`).
 * - `usage`: the arguments make no sense
 * - `input`: nothing could be read from what was given
 * - `output`: the result could not be written
 * - `anchor`: a passage does not hold the words it claims; always a bug or a tampered document
 * - `schema`: a document is not a valid edition
 */
export type VariorumErrorCode = 'usage' | 'input' | 'output' | 'anchor' | 'schema';

/** The one error class of the project: its message is a sentence for people that says what to do. */
export class VariorumError extends Error {
  override readonly name = 'VariorumError';
  readonly code: VariorumErrorCode;
  /** The passage at fault, where there is one. */
  readonly passage: Passage | null;

  constructor(code: VariorumErrorCode, message: string, options: { cause?: unknown; passage?: Passage } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.passage = options.passage ?? null;
  }
}
