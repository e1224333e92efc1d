import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import Database from 'libsql';
import { afterAll, describe, expect, it } from 'vitest';
import { FIXTURE } from '../../testing/edition/index.ts';
import { signed } from '../rulings/index.ts';
import { inventedPage } from './pages.fixture.ts';
import { casebookIn } from './sqlite/casebook-in.ts';
import { type Casebook, newCasebook, openCasebook } from './sqlite/index.ts';
import { Sql } from './sqlite/sql.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-casebook-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let number = 0;
const fresh = () => {
  number += 1;
  return join(folder, `${number}.casebook`);
};
const AT = '2031-03-01T08:00:00Z';
const bytesOf = (content: string) => Buffer.from(content);
const filled = (path: string, pages = 20): Casebook => {
  const casebook = newCasebook(path);
  const held = Array.from({ length: pages }, (_, n) => inventedPage(`page-${n}`));
  casebook.addPages(
    held,
    held.map(({ source, content }) => ({ source, bytes: bytesOf(content) })),
    [],
    AT,
  );
  return casebook;
};

describe('a casebook', () => {
  it('holds pages with their bytes, once, and what could not be read', () => {
    const casebook = filled(fresh(), 2);
    const page = inventedPage('page-0');
    expect(
      casebook.addPages([page, inventedPage('new')], [], [{ source: 'scan.tif', reason: 'an image' }], AT),
    ).toEqual({ added: 1, known: 1 });
    expect(casebook.pages()).toEqual([inventedPage('new'), page, inventedPage('page-1')]);
    expect(bytesOf(page.content).equals(casebook.files()[0]!.bytes)).toBe(true);
    expect(casebook.unread()).toEqual([{ source: 'scan.tif', reason: 'an image' }]);
    expect(casebook.list()[0]).toMatchObject({ source: 'new.txt', added: AT });
  });

  it('takes in the log of another and keeps each ruling once, in the order of their dates', () => {
    const casebook = newCasebook(fresh());
    const ruling = (day: string) => signed({ ruling: 'undo', undoes: 'x' }, { by: 'Ina', at: day, reason: null });
    expect(casebook.rule([ruling('2031-03-02'), ruling('2031-03-01')])).toBe(2);
    expect(casebook.rule([ruling('2031-03-02')])).toBe(0);
    expect(casebook.rulings().map(({ at }) => at)).toEqual(['2031-03-01', '2031-03-02']);
  });

  it('keeps editions, the same one once, and finds words in the latest: all of them, the last as a beginning, accents or not', () => {
    const casebook = newCasebook(fresh());
    expect([casebook.putEdition(FIXTURE, AT), casebook.putEdition(FIXTURE, AT)]).toEqual([1, 1]);
    expect(casebook.edition()).toEqual(JSON.parse(JSON.stringify(FIXTURE)));
    expect(casebook.editions()).toMatchObject([{ number: 1, articles: FIXTURE.articles.length }]);
    expect(casebook.search('reyes ORTUZ', 9).length).toBeGreaterThan(0);
    expect(casebook.search('reyes walrus', 9)).toEqual([]);
    expect(casebook.search('"; DROP TABLE pages; --', 9)).toEqual([]);
    const [word] = casebook.search('reyes', 9).map(({ excerpt }) => /‹(.*?)›/u.exec(excerpt)?.[1]);
    expect(word?.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()).toBe('reyes');
  });

  it('takes three letters of a last word for a beginning, and fewer for a whole word', () => {
    const casebook = newCasebook(fresh());
    casebook.putEdition(FIXTURE, AT);
    expect([casebook.search('rey', 9).length > 0, casebook.search('re', 9)]).toEqual([true, []]);
  });

  it('has another version once it was written to, here or by another opening, and by reading none', () => {
    const path = fresh();
    const [here, there] = [filled(path), openCasebook(path)];
    const first = here.version();
    expect([here.list().length > 0, here.version()]).toEqual([true, first]);
    here.give('note.txt', new Uint8Array([65]), true);
    const second = here.version();
    expect(second).not.toBe(first);
    there.give('other.txt', new Uint8Array([66]), true);
    expect([first, second]).not.toContain(here.version());
  });

  it('lies in one file once it is closed, and is whole in a backup that is made while it is written to', () => {
    const [path, copy, backup] = [fresh(), fresh(), fresh()];
    const casebook = filled(path);
    casebook.backup(backup);
    expect(() => casebook.backup(backup)).toThrow('is there already');
    casebook.close();
    copyFileSync(path, copy);
    for (const one of [copy, backup]) expect(openCasebook(one).pages()).toHaveLength(20);
  });
});

describe('what waits in a casebook, and what was set of its editions', () => {
  it('is there after it was closed, until it is taken; the same file waits once', () => {
    const path = fresh();
    const casebook = newCasebook(path);
    for (const words of ['one', 'one', 'two']) casebook.give('clippings/storm.txt', bytesOf(words), true);
    casebook.close();
    const again = openCasebook(path);
    expect(again.given().map(({ source, size, named }) => [source, size, named])).toEqual([
      ['clippings/storm.txt', 3, true],
      ['clippings/storm.txt', 3, true],
    ]);
    const [first] = again.given();
    again.taken([first!]);
    expect(again.count('given')).toBe(1);
    expect(() => again.givenBytes(first!)).toThrow('does not wait');
  });

  it('is let go with the edition it was set of, and says with which rulings that was made', () => {
    const casebook = newCasebook(fresh());
    const log = [signed({ ruling: 'undo', undoes: 'x' }, { by: 'Ina', at: AT, reason: null })];
    const number = casebook.putEdition(FIXTURE, AT, [], log);
    expect(casebook.ruled()).toEqual(new Set([log[0]!.id]));
    casebook.keepPapers(number, new Map([['report', 'words']]));
    expect(gunzipSync(casebook.paper(number, 'report')!).toString()).toBe('words');
    casebook.keepPapers(number + 1, new Map());
    expect(casebook.paper(number, 'report')).toBeNull();
  });
});

describe('a casebook that cannot be opened', () => {
  it('is not there, is there already, or is something else', () => {
    const text = fresh();
    writeFileSync(text, 'The harbour is shut. '.repeat(100));
    expect(() => openCasebook(join(folder, 'none'))).toThrow('There is no casebook');
    expect(() => newCasebook(text)).toThrow('is there already');
    expect(() => openCasebook(text)).toThrow('is no casebook');
    const other = fresh();
    new Database(other).exec('CREATE TABLE t (a); PRAGMA user_version = 1');
    expect(() => openCasebook(other)).toThrow('is no casebook');
  });

  it('is of a newer version, and is left as it is', () => {
    const path = fresh();
    filled(path).close();
    const newer = new Database(path);
    newer.exec('PRAGMA user_version = 99');
    newer.close();
    const before = readFileSync(path);
    expect(() => openCasebook(path)).toThrow('newer version of Variorum (format 99; this one knows 3)');
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('is of an older version: it is brought up to date and keeps what it holds', () => {
    const path = fresh();
    filled(path, 2).close();
    const older = new Database(path);
    older.exec(`ALTER TABLE editions DROP COLUMN questions; ALTER TABLE editions DROP COLUMN ruled; DROP TABLE given;
      DROP TABLE papers; PRAGMA user_version = 1`);
    older.close();
    const casebook = openCasebook(path);
    expect([casebook.pages().length, casebook.questions()]).toEqual([2, []]);
    casebook.putEdition(FIXTURE, AT);
    expect(casebook.editions()).toHaveLength(1);
  });

  it('is damaged: says so, wherever the damage lies', () => {
    const path = fresh();
    filled(path, 60).close();
    const whole = readFileSync(path);
    const told = [0.1, 0.3, 0.5, 0.7, 0.9].map((share) => {
      const damaged = fresh();
      const bytes = Buffer.from(whole);
      bytes.fill(0x5a, Math.floor(share * bytes.length), Math.floor(share * bytes.length) + 9000);
      writeFileSync(damaged, bytes);
      try {
        const casebook = openCasebook(damaged);
        casebook.pages();
        casebook.files();
        casebook.backup(fresh());
        return 'nothing';
      } catch (error) {
        return (error as Error).message;
      }
    });
    for (const message of told) expect(message).toMatch(/is damaged|is no casebook/);
  });

  it('was cut short', () => {
    const path = fresh();
    filled(path, 60).close();
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.subarray(0, bytes.length / 2));
    expect(() => openCasebook(path).pages()).toThrow(/is damaged/);
  });
});

describe('a casebook that is written to', () => {
  it('stays as it was where the disk is full', () => {
    const path = fresh();
    newCasebook(path).close();
    const sql = new Sql(path);
    const limited = casebookIn(path, sql);
    limited.addPages([inventedPage('first')], [], [], AT);
    // SQLite takes a file that may not grow for a disk that is full.
    sql.exec('PRAGMA max_page_count = 60');
    const many = Array.from({ length: 400 }, (_, n) => inventedPage(`more-${n}`));
    expect(() => limited.addPages(many, [], [], AT)).toThrow('There is no room left on the disk');
    expect(limited.pages().map(({ key }) => key)).toEqual(['first']);
  });

  it('waits for another writer, and says so where that takes too long; readers never wait', () => {
    const path = fresh();
    filled(path, 3).close();
    const casebook = openCasebook(path, 300);
    const other = new Database(path, { timeout: 100 } as Database.Options);
    other.exec('BEGIN IMMEDIATE');
    expect(casebook.pages()).toHaveLength(3);
    const asked = performance.now();
    expect(() => casebook.rule([signed({ ruling: 'undo', undoes: 'x' }, { by: 'Ina', at: AT, reason: null })])).toThrow(
      'Another program is writing',
    );
    expect(performance.now() - asked).toBeGreaterThan(250);
    other.exec('COMMIT');
    other.close();
    expect(casebook.rulings()).toEqual([]);
  }, 30_000);

  it('by two programs at once, loses nothing of either that was acknowledged, killed at any moment', async () => {
    const path = fresh();
    newCasebook(path).close();
    const kept: string[] = [];
    for (let round = 0; round < KILLS; round += 1) {
      const writers = [writer(path, `a${round}`), writer(path, `b${round}`)];
      const told = await Promise.all(writers.map((one) => one.killedAfter(150 + 37 * (round % 7))));
      kept.push(...told.flat());
      const casebook = openCasebook(path);
      const [pages, rulings] = [
        new Set(casebook.pages().map(({ key }) => key)),
        new Set(casebook.rulings().map(({ id }) => id)),
      ];
      const lost = kept.filter((line) => {
        const [kind, id] = line.split(' ');
        return !(kind === 'page' ? pages : rulings).has(id!);
      });
      casebook.close();
      expect(lost).toEqual([]);
    }
    expect(kept.length).toBeGreaterThan(KILLS);
  }, 240_000);
});

/** Rounds of the killing; more than a few are run by hand. */
const KILLS = Number(process.env.VARIORUM_KILLS ?? 3);

/** A program that writes until it is killed, from some time after its first acknowledgement on. */
function writer(path: string, name: string) {
  const program = fileURLToPath(new URL('writer.fixture.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', program, path, name], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return {
    killedAfter: (time: number) =>
      new Promise<string[]>((resolve) => {
        let out = '';
        child.stdout.on('data', (chunk) => {
          if (out === '') setTimeout(() => child.kill('SIGKILL'), time);
          out += chunk;
        });
        // A line that was cut off was not acknowledged.
        child.on('close', () =>
          resolve(
            out
              .slice(0, out.lastIndexOf('\n') + 1)
              .split('\n')
              .filter(Boolean),
          ),
        );
      }),
  };
}
