import { gzipSync } from 'node:zlib';
import type { Casebook } from '../casebook.ts';
import type { Sql } from './sql.ts';

/** How hard papers are packed: they are packed once for each edition and sent as they lie. */
const LEVEL = 5;

/** What was set of editions, so that it is shown at once: pages and tables, by name. */
export function papersIn(sql: Sql): Pick<Casebook, 'keepPapers' | 'paper'> {
  return {
    keepPapers: (edition, papers) => {
      const packed = [...papers].map(([name, made]) => [edition, name, gzipSync(made, { level: LEVEL })] as const);
      sql.whole(() => {
        sql.run('DELETE FROM papers WHERE edition <> ?', [edition]);
        sql.runEach('INSERT OR REPLACE INTO papers (edition, name, made) VALUES (?, ?, ?)', packed);
      });
    },
    paper: (edition, name) => {
      const row = sql.first<{ made: ArrayBuffer }>('SELECT made FROM papers WHERE edition = ? AND name = ?', [
        edition,
        name,
      ]);
      return row === undefined ? null : new Uint8Array(row.made);
    },
  };
}
