import { existsSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { byCodeUnit, type Page, type Question, sha256Hex, VariorumError } from '../../model.ts';
import { entryOf, merged } from '../../rulings/index.ts';
import type { Casebook, EvidenceFile, HeldEdition, HeldPage, KeptStep } from '../casebook.ts';
import { papersIn } from './papers.ts';
import type { Sql } from './sql.ts';
import { waitingIn } from './waiting.ts';
import { searchable, searched } from './words.ts';

/** A casebook in the tables of one SQLite file. */
export function casebookIn(path: string, sql: Sql): Casebook {
  const damaged = (what: string) =>
    new VariorumError('schema', `${path} is damaged: ${what}. Take a backup of it, made with variorum case backup.`);
  return {
    path,
    addPages: (pages, files, unread, at) =>
      sql.whole(() => {
        sql.runEach(
          'INSERT OR IGNORE INTO files (sha256, source, bytes) VALUES (?, ?, ?)',
          rows(files, ({ source, bytes }) => [sha256Hex(bytes), source, bytes]),
        );
        const added = sql.runEach(
          'INSERT OR IGNORE INTO pages (sha256, key, source, page, digest, added) VALUES (?, ?, ?, ?, ?, ?)',
          rows(pages, (page) => [page.sha256, page.key, page.source, JSON.stringify(page), digestOf(page), at]),
        );
        sql.runEach(
          'INSERT OR REPLACE INTO unread (source, reason) VALUES (?, ?)',
          unread.map(({ source, reason }) => [source, reason]),
        );
        sql.run('DELETE FROM unread WHERE source IN (SELECT source FROM pages)');
        return { added, known: pages.length - added };
      }),
    ...waitingIn(path, sql),
    pages: () =>
      sql
        .all<{ page: string; digest: string }>('SELECT page, digest FROM pages ORDER BY source, key, sha256')
        .map(({ page, digest }) => {
          const found = parsed<Page>(page, damaged);
          if (digestOf(found) !== digest) throw damaged(`the page ${found.source} is not what was added`);
          return found;
        }),
    list: () =>
      sql.all<HeldPage>('SELECT source, key, sha256, added FROM pages ORDER BY source, key, sha256').map(bare),
    unread: () =>
      sql.all<{ source: string; reason: string }>('SELECT source, reason FROM unread ORDER BY source').map(bare),
    files: () =>
      sql
        .all<{ source: string; bytes: ArrayBuffer; sha256: string }>('SELECT * FROM files ORDER BY source, sha256')
        .map((row): EvidenceFile => {
          const bytes = new Uint8Array(row.bytes);
          if (sha256Hex(bytes) !== row.sha256) throw damaged(`the file ${row.source} is not what was added`);
          return { source: row.source, bytes };
        }),
    outlets: () => sql.first<{ value: string }>("SELECT value FROM settings WHERE name = 'outlets'")?.value ?? null,
    setOutlets: (text) => {
      sql.whole(() => sql.run("INSERT OR REPLACE INTO settings (name, value) VALUES ('outlets', ?)", [text]));
    },
    kept: (step, keys) => keptUnder(sql, step, keys),
    keep: (step, made) => {
      sql.whole(() =>
        sql.runEach(
          'INSERT OR REPLACE INTO kept (step, key, made) VALUES (?, ?, ?)',
          rows(made, ([key, value]) => [step, key, value]),
        ),
      );
    },
    forgetOthers: (step, keys) => {
      const wanted = new Set(keys);
      const stale = sql
        .all<{ key: string }>('SELECT key FROM kept WHERE step = ?', [step])
        .filter(({ key }) => !wanted.has(key));
      if (stale.length === 0) return;
      sql.whole(() =>
        sql.runEach(
          'DELETE FROM kept WHERE step = ? AND key = ?',
          rows(stale, ({ key }) => [step, key]),
        ),
      );
    },
    rule: (log) =>
      sql.whole(() =>
        sql.runEach(
          'INSERT OR IGNORE INTO rulings (id, entry) VALUES (?, ?)',
          rows(log, (one) => [one.id, JSON.stringify(one)]),
        ),
      ),
    rulings: () =>
      merged(
        sql.all<{ entry: string }>('SELECT entry FROM rulings').map(({ entry }) => {
          try {
            return entryOf(JSON.parse(entry));
          } catch (cause) {
            throw damaged(`a ruling: ${(cause as Error).message}`);
          }
        }),
      ),
    putEdition: (edition, at, questions = [], log) => {
      const { digest } = edition.generator;
      const ruled = log === undefined ? null : JSON.stringify(log.map(({ id }) => id));
      const json = gzipSync(JSON.stringify(edition), { level: 4 });
      return sql.whole(() => {
        const last = sql.first<HeldEdition>('SELECT number, digest FROM editions ORDER BY number DESC LIMIT 1');
        if (last?.digest === digest) {
          const values = [JSON.stringify(questions), ruled, last.number];
          sql.run('UPDATE editions SET questions = ?, ruled = ? WHERE number = ?', values);
          return last.number;
        }
        sql.run(
          'INSERT INTO editions (at, digest, articles, claims, json, questions, ruled) VALUES (?, ?, ?, ?, ?, ?, ?)',
          [
            at,
            digest,
            edition.articles.length,
            edition.claims.filter(({ parent }) => parent === null).length,
            json,
            JSON.stringify(questions),
            ruled,
          ],
        );
        sql.run('DELETE FROM words');
        sql.runEach('INSERT INTO words (kind, id, title, body) VALUES (?, ?, ?, ?)', searchable(edition));
        return sql.first<{ number: number }>('SELECT max(number) AS number FROM editions')!.number;
      });
    },
    editions: () =>
      sql.all<HeldEdition>('SELECT number, at, digest, articles, claims FROM editions ORDER BY number').map(bare),
    edition: (number) => {
      const row =
        number === undefined
          ? sql.first<{ json: ArrayBuffer }>('SELECT json FROM editions ORDER BY number DESC LIMIT 1')
          : sql.first<{ json: ArrayBuffer }>('SELECT json FROM editions WHERE number = ?', [number]);
      if (row === undefined) return null;
      try {
        return JSON.parse(gunzipSync(new Uint8Array(row.json)).toString('utf8'));
      } catch (cause) {
        throw damaged(`an edition: ${(cause as Error).message}`);
      }
    },
    packedEdition: () => {
      const row = sql.first<{ json: ArrayBuffer }>('SELECT json FROM editions ORDER BY number DESC LIMIT 1');
      return row === undefined ? null : new Uint8Array(row.json);
    },
    count: (what) => sql.first<{ n: number }>(`SELECT count(*) AS n FROM ${what}`)!.n,
    questions: () => {
      const row = sql.first<{ questions: string }>('SELECT questions FROM editions ORDER BY number DESC LIMIT 1');
      return row === undefined ? [] : parsed<Question[]>(row.questions, damaged);
    },
    ruled: () => {
      const row = sql.first<{ ruled: string | null }>('SELECT ruled FROM editions ORDER BY number DESC LIMIT 1');
      return row?.ruled == null ? null : new Set(parsed<string[]>(row.ruled, damaged));
    },
    ...papersIn(sql),
    version: () => {
      const { data_version: others } = sql.first<{ data_version: number }>('PRAGMA data_version')!;
      return `${others} ${sql.first<{ own: number }>('SELECT total_changes() AS own')!.own}`;
    },
    search: (words, most) => searched(sql, words, most),
    backup: (to) => {
      if (existsSync(to)) throw new VariorumError('usage', `${to} is there already. Give a name that is new.`);
      const [sound] = sql.all<{ quick_check: string }>('PRAGMA quick_check(1)');
      if (sound?.quick_check !== 'ok') throw damaged(sound?.quick_check ?? 'it cannot be checked');
      sql.run('VACUUM INTO ?', [to]);
    },
    close: () => {
      // All of it in the one file, so that whoever copies that has the case; where others have it open, the last of them does it.
      sql.all('PRAGMA wal_checkpoint(TRUNCATE)');
      sql.close();
    },
  };
}

/** Keys that are asked for at once: SQLite takes some thirty thousand values in one statement. */
const ASKED = 500;

function keptUnder(sql: Sql, step: KeptStep, keys: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (let from = 0; from < keys.length; from += ASKED) {
    const some = keys.slice(from, from + ASKED);
    const marks = some.map(() => '?').join(', ');
    const sets = sql.all<{ key: string; made: string }>(
      `SELECT key, made FROM kept WHERE step = ? AND key IN (${marks})`,
      [step, ...some],
    );
    for (const { key, made } of sets) found.set(key, made);
  }
  return found;
}

function* rows<T>(items: Iterable<T>, rowOf: (item: T) => readonly (string | number | Uint8Array | null)[]) {
  for (const item of items) yield rowOf(item);
}

/** A row without what the library adds to it. */
function bare<T extends object>(row: T): T {
  const { _metadata, ...rest } = row as T & { _metadata?: unknown };
  return rest as unknown as T;
}

function digestOf(page: Page): string {
  return sha256Hex(JSON.stringify(Object.entries(page).sort(([a], [b]) => byCodeUnit(a, b))));
}

function parsed<T>(json: string, damaged: (what: string) => VariorumError): T {
  try {
    return JSON.parse(json) as T;
  } catch (cause) {
    throw damaged((cause as Error).message);
  }
}
