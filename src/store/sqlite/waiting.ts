import { sha256Hex, VariorumError } from '../../model.ts';
import type { Casebook, WaitingFile } from '../casebook.ts';
import type { Sql } from './sql.ts';

/** Files that were given and wait to be read. */
export function waitingIn(path: string, sql: Sql): Pick<Casebook, 'give' | 'given' | 'givenBytes' | 'taken'> {
  return {
    give: (source, bytes, named) => {
      const values = [source, sha256Hex(bytes), named ? 1 : 0, bytes.length, bytes];
      sql.whole(() =>
        sql.run('INSERT OR REPLACE INTO given (source, sha256, named, size, bytes) VALUES (?, ?, ?, ?, ?)', values),
      );
    },
    given: () =>
      sql
        .all<Omit<WaitingFile, 'named'> & { readonly named: number }>(
          'SELECT source, sha256, named, size FROM given ORDER BY source, sha256',
        )
        .map(({ source, sha256, named, size }) => ({ source, sha256, named: named === 1, size })),
    givenBytes: ({ source, sha256 }) => {
      const row = sql.first<{ bytes: ArrayBuffer }>('SELECT bytes FROM given WHERE source = ? AND sha256 = ?', [
        source,
        sha256,
      ]);
      if (row === undefined) throw new VariorumError('input', `${source} does not wait in ${path} any more.`);
      return new Uint8Array(row.bytes);
    },
    taken: (files) => {
      sql.whole(() =>
        sql.runEach(
          'DELETE FROM given WHERE source = ? AND sha256 = ?',
          files.map(({ source, sha256 }) => [source, sha256]),
        ),
      );
    },
  };
}
