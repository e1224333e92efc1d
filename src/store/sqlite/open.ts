import { existsSync, statSync } from 'node:fs';
import { VariorumError } from '../../model.ts';
import type { Casebook } from '../casebook.ts';
import { casebookIn } from './casebook-in.ts';
import { APPLICATION, MIGRATIONS } from './schema.ts';
import { Sql } from './sql.ts';

/** Makes a new, empty casebook. Throws `usage` if there is a file of this name. */
export function newCasebook(path: string): Casebook {
  if (existsSync(path)) throw new VariorumError('usage', `${path} is there already. Give a name that is new.`);
  const sql = new Sql(path);
  ready(sql, path);
  return casebookIn(path, sql);
}

/**
 * Opens a casebook. One of an older version is brought up to date. Throws `input` if there is none, `schema` for one of a newer
 * version of the program, for a damaged one, and for a file that is none. `patience` is how long another program's writing is
 * waited for, in milliseconds; ten seconds if it is not given.
 */
export function openCasebook(path: string, patience?: number): Casebook {
  if (!existsSync(path) || !statSync(path).isFile()) {
    throw new VariorumError('input', `There is no casebook ${path}. Make one with: variorum case new ${path}`);
  }
  const sql = new Sql(path, patience);
  try {
    const application = sql.first<{ application_id: number }>('PRAGMA application_id')?.application_id;
    if (application !== APPLICATION) throw new VariorumError('schema', `${path} is no casebook.`);
    ready(sql, path);
    return casebookIn(path, sql);
  } catch (error) {
    sql.close();
    throw error;
  }
}

/** Sets how the file is written, and brings its tables up to date. */
function ready(sql: Sql, path: string): void {
  // What is acknowledged lies on the disk, also after the power failed; readers never wait for a writer.
  sql.all('PRAGMA journal_mode = WAL');
  sql.exec('PRAGMA synchronous = FULL');
  const versionOf = () => sql.first<{ user_version: number }>('PRAGMA user_version')!.user_version;
  if (versionOf() > MIGRATIONS.length) {
    const [its, ours] = [versionOf(), MIGRATIONS.length];
    const message = `${path} was kept by a newer version of Variorum (format ${its}; this one knows ${ours}). Update Variorum to open it.`;
    throw new VariorumError('schema', message);
  }
  if (versionOf() === MIGRATIONS.length) return;
  sql.whole(() => {
    // Asked again: another program may have brought it up to date meanwhile.
    for (const step of MIGRATIONS.slice(versionOf())) sql.exec(step);
    sql.exec(`PRAGMA user_version = ${MIGRATIONS.length}; PRAGMA application_id = ${APPLICATION};`);
  });
}
