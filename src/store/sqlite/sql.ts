import Database from 'libsql';
import { VariorumError } from '../../model.ts';

/** What a statement is filled with. */
export type Value = string | number | Uint8Array | null;

/** How long another program's writing is waited for, in milliseconds. */
const PATIENCE = 10_000;

/** Statements to one file; what SQLite throws becomes an error that says what to do. */
export class Sql {
  readonly #db: Database.Database;
  readonly #path: string;

  /** Opens the file, or makes it; waits so long for another program's writing, in milliseconds. */
  constructor(path: string, patience: number = PATIENCE) {
    this.#path = path;
    this.#db = this.#told(() => new Database(path, { timeout: patience } as Database.Options));
  }

  /** Runs statements that take no values. */
  exec(sql: string): void {
    this.#told(() => this.#db.exec(sql));
  }

  /** Runs a statement; says how many rows it changed. */
  run(sql: string, values: readonly Value[] = []): number {
    // Always as one array: a lone value that is an object is taken for named ones.
    return this.#told(() => this.#db.prepare(sql).run([...values] as never).changes);
  }

  /** Runs one statement for each of many rows; says how many rows it changed. */
  runEach(sql: string, rows: Iterable<readonly Value[]>): number {
    return this.#told(() => {
      const statement = this.#db.prepare(sql);
      let changed = 0;
      for (const row of rows) changed += statement.run([...row] as never).changes;
      return changed;
    });
  }

  /** All rows of a question. */
  all<Row>(sql: string, values: readonly Value[] = []): Row[] {
    return this.#told(() => this.#db.prepare(sql).all([...values] as never) as Row[]);
  }

  /** The first row of a question, or undefined. */
  first<Row>(sql: string, values: readonly Value[] = []): Row | undefined {
    return this.all<Row>(sql, values)[0];
  }

  /** Does something all or nothing, while nobody else writes. What it returns is on the disk. */
  whole<T>(work: () => T): T {
    this.exec('BEGIN IMMEDIATE');
    try {
      const made = work();
      this.exec('COMMIT');
      return made;
    } catch (error) {
      // SQLite has taken it all back itself where the disk was full.
      if (this.#db.inTransaction) this.#db.exec('ROLLBACK');
      throw error;
    }
  }

  close(): void {
    this.#db.close();
  }

  #told<T>(work: () => T): T {
    try {
      return work();
    } catch (cause) {
      throw faultOf(this.#path, cause);
    }
  }
}

/** What a fault of SQLite means to whoever keeps the case. */
function faultOf(path: string, cause: unknown): unknown {
  if (cause instanceof VariorumError) return cause;
  const { code = '', message = String(cause) } = cause as { code?: string; message?: string };
  const says = (kind: 'output' | 'schema' | 'input', text: string) => new VariorumError(kind, text, { cause });
  if (code === 'SQLITE_FULL')
    return says(
      'output',
      `There is no room left on the disk for ${path}; nothing of this was kept, the case is as it was.`,
    );
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return says('output', `Another program is writing to ${path}. Try again when it is done.`);
  if (code === 'SQLITE_NOTADB') return says('schema', `${path} is no casebook.`);
  if (code.startsWith('SQLITE_CORRUPT'))
    return says('schema', `${path} is damaged: ${message}. Take a backup of it, made with variorum case backup.`);
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_IOERR') || /read-?only/iu.test(message))
    return says('output', `${path} could not be written: ${message}.`);
  if (/unable to open/iu.test(message)) return says('input', `${path} could not be opened. Is its folder there?`);
  return cause;
}
