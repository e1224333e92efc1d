/** Where a command writes: the process's own streams, or a test's. */
export interface Streams {
  readonly out: { write(text: string): unknown };
  readonly err: { write(text: string): unknown; readonly isTTY?: boolean };
}

/** What a command is given after its arguments are parsed. */
export interface Invocation {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly paths: readonly string[];
  readonly streams: Streams;
}
