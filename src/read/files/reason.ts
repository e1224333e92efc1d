const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'no such file or folder'],
  ['ENOTDIR', 'no such file or folder'],
  ['ELOOP', 'a link that leads in a circle'],
  ['EACCES', 'permission to read it is denied'],
  ['EPERM', 'permission to read it is denied'],
  ['EISDIR', 'a folder, not a file'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['EMFILE', 'too many files are open'],
  ['ENFILE', 'too many files are open'],
  ['EIO', 'the disk could not be read'],
  ['ERR_INVALID_ARG_VALUE', 'not a possible name of a file'],
]);

/** What an error of the file system says to people, without the path of the machine that its message holds. */
export function reasonOf(error: unknown, what: 'file' | 'link' = 'file'): string {
  const code = codeOf(error);
  if (what === 'link' && code === 'ENOENT') return 'a link that leads nowhere';
  return REASONS.get(code) ?? `could not be read (${code})`;
}

/** The code of an error of the file system: `ENOENT`. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return code ?? 'unknown error';
}
