import { VariorumError, type VariorumErrorCode } from '../../model.ts';

/** What the process ends with; documented in docs/cli.md. */
export const EXIT = {
  /** The edition was made; what was not seen is in it. */
  ok: 0,
  /** A fault of the program itself; where it struck single pages, the result was made without them. */
  fault: 1,
  /** The arguments make no sense. */
  usage: 2,
  /** No article could be read from what was given. */
  input: 3,
  /** The result could not be written. */
  output: 4,
  /** A draft says what no page states. */
  unstated: 5,
  /** A draft says what a page states otherwise, or alters a quotation. */
  otherwise: 6,
} as const;

const OF_ERROR: Record<VariorumErrorCode, number> = {
  usage: EXIT.usage,
  input: EXIT.input,
  output: EXIT.output,
  anchor: EXIT.fault,
  schema: EXIT.fault,
};

/** The exit code an error maps to; anything but a VariorumError is a fault of the program. */
export function exitCodeOf(error: unknown): number {
  return error instanceof VariorumError ? OF_ERROR[error.code] : EXIT.fault;
}
