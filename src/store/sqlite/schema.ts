/** Marks a SQLite file as a casebook: “VrCb” in ASCII, where SQLite keeps an application's id. */
export const APPLICATION = 0x56724362;

/**
 * The steps from an empty file to the tables of today, in order; a casebook knows by `user_version` how many it has gone. A step
 * that was once released is never changed: a new one follows it.
 */
export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE files (sha256 TEXT NOT NULL, source TEXT NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (sha256, source)) WITHOUT ROWID;
   CREATE TABLE pages (
     sha256 TEXT NOT NULL, key TEXT NOT NULL, source TEXT NOT NULL, page TEXT NOT NULL, digest TEXT NOT NULL, added TEXT NOT NULL,
     PRIMARY KEY (sha256, key)
   );
   CREATE TABLE unread (source TEXT PRIMARY KEY, reason TEXT NOT NULL) WITHOUT ROWID;
   CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
   CREATE TABLE kept (step TEXT NOT NULL, key TEXT NOT NULL, made TEXT NOT NULL, PRIMARY KEY (step, key));
   CREATE TABLE rulings (id TEXT PRIMARY KEY, entry TEXT NOT NULL) WITHOUT ROWID;
   CREATE TABLE editions (
     number INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, digest TEXT NOT NULL,
     articles INTEGER NOT NULL, claims INTEGER NOT NULL, json BLOB NOT NULL
   );
   CREATE VIRTUAL TABLE words USING fts5 (kind UNINDEXED, id UNINDEXED, title, body, tokenize = "unicode61 remove_diacritics 2");`,
  "ALTER TABLE editions ADD COLUMN questions TEXT NOT NULL DEFAULT '[]';",
  `ALTER TABLE editions ADD COLUMN ruled TEXT;
   CREATE TABLE given (
     source TEXT NOT NULL, sha256 TEXT NOT NULL, named INTEGER NOT NULL, size INTEGER NOT NULL, bytes BLOB NOT NULL,
     PRIMARY KEY (source, sha256)
   );
   CREATE TABLE papers (edition INTEGER NOT NULL, name TEXT NOT NULL, made BLOB NOT NULL, PRIMARY KEY (edition, name));`,
];
