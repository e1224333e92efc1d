import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { locate } from './locate.ts';

const top = realpathSync(mkdtempSync(join(tmpdir(), 'variorum-locate-')));
afterAll(() => rmSync(top, { recursive: true, force: true }));

let root = '';
let count = 0;
beforeEach(() => {
  root = join(top, `case-${count++}`);
});

function put(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), name);
  }
}

function link(target: string, name: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  symlinkSync(target, join(root, name));
}

/** Sources of what is found at paths below the root; failures as `source: reason`. */
async function sources(...paths: readonly string[]): Promise<string[]> {
  const found = await locate(paths.map((path) => (path.startsWith('/') ? path : join(root, path))));
  return found.map((each) => ('reason' in each ? `${each.source}: ${each.reason}` : each.source));
}

describe('files and folders', () => {
  it('name a file by its base name and a folder’s files from the folder on', async () => {
    put('y/pages/b.html', 'y/pages/sub/deep/a.html', 'one.txt');
    expect(await sources('y/pages', 'one.txt')).toEqual(['one.txt', 'pages/b.html', 'pages/sub/deep/a.html']);
    expect(await sources('y/pages/')).toEqual(await sources('y/../y/pages'));
  });

  it('come sorted by code unit whatever the order of the paths', async () => {
    put('p/b.txt', 'p/B.txt', 'p/ä.txt', 'p/a/z.txt', 'p/a.txt', 'c.txt');
    const expected = ['c.txt', 'p/B.txt', 'p/a.txt', 'p/a/z.txt', 'p/b.txt', 'p/ä.txt'];
    expect(await sources('p', 'c.txt')).toEqual(expected);
    expect(await sources('c.txt', 'p')).toEqual(expected);
  });

  it('leave out hidden files and node_modules, unless they are given themselves', async () => {
    put('p/.hidden.txt', 'p/.git/a.txt', 'p/node_modules/x/a.txt', 'p/a.txt');
    expect(await sources('p')).toEqual(['p/a.txt']);
    expect(await sources('p/.hidden.txt', 'p/node_modules/x')).toEqual(['.hidden.txt', 'x/a.txt']);
  });

  it('fail with a reason where there is nothing', async () => {
    put('p/.hidden.txt', 'a.txt');
    link('nowhere.txt', 'dangling.txt');
    link('circle.txt', 'circle.txt');
    expect(await sources('none.txt', 'p', 'a.txt/b.txt', 'dangling.txt', 'circle.txt')).toEqual([
      'b.txt: no such file or folder',
      'circle.txt: a link that leads in a circle',
      'dangling.txt: a link that leads nowhere',
      'none.txt: no such file or folder',
      'p: a folder without files',
    ]);
    expect(await locate(['', 'a\0b', 'https://example.org/a?b'])).toEqual([
      { source: '(empty path)', reason: 'no such file or folder' },
      { source: 'a\0b', reason: 'not a possible name of a file' },
      { source: 'https://example.org/a?b', reason: expect.stringContaining('variorum fetch https://example.org/a?b') },
    ]);
    expect(await locate([])).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('do not take a device for a file', async () => {
    expect(await sources('/dev/null')).toEqual(['null: not a regular file']);
  });
});

describe('doubles', () => {
  it('are read once, by the source that says most, whatever the order', async () => {
    put('y/p/a.txt', 'y/p/b.txt');
    for (const paths of [
      ['y/p', 'y/p/a.txt', 'y'],
      ['y', 'y/p/a.txt', 'y/p', 'y/p'],
    ]) {
      expect(await sources(...paths)).toEqual(['y/p/a.txt', 'y/p/b.txt']);
    }
  });

  it('through links are read once, from their own place', async () => {
    put('p/z.txt', 'p/z/in.txt', 'other/out.txt');
    link('z.txt', 'p/a-link.txt');
    link('z', 'p/a-folder');
    link('../other', 'p/outside');
    expect(await sources('p')).toEqual([
      'p: a link in it leads out of the folder and was not followed; --follow-links follows it',
      'p/z.txt',
      'p/z/in.txt',
    ]);
    const followed = await locate([join(root, 'p')], { followLinks: true });
    expect(followed.map(({ source }) => source)).toEqual(['p/outside/out.txt', 'p/z.txt', 'p/z/in.txt']);
  });

  it('are not files that only hold the same', async () => {
    put('p/a.txt', 'q/a.txt');
    writeFileSync(join(root, 'q/a.txt'), 'p/a.txt');
    expect(await sources('p', 'q')).toHaveLength(2);
  });

  it('of a source are told apart by the folder above', async () => {
    put('monday/pages/a.txt', 'tuesday/pages/a.txt', 'tuesday/pages/b.txt');
    expect(await sources('tuesday/pages', 'monday/pages')).toEqual([
      'monday/pages/a.txt',
      'pages/b.txt',
      'tuesday/pages/a.txt',
    ]);
    expect(await sources('tuesday/pages/a.txt', 'monday/pages/a.txt')).toEqual([
      'monday/pages/a.txt',
      'tuesday/pages/a.txt',
    ]);
  });
});

describe('links', () => {
  it('in circles or to a folder above end', async () => {
    put('p/a.txt', 'p/s/b.txt', 'secret.txt');
    link('..', 'p/s/up');
    link('../../..', 'p/s/above');
    link('.', 'p/self');
    link('/', 'p/everything');
    expect(await sources('p')).toEqual(['p/a.txt', 'p/s/b.txt']);
  });

  it('that lead nowhere are told', async () => {
    put('p/a.txt');
    link('gone.txt', 'p/gone-link.txt');
    expect(await sources('p')).toEqual(['p/a.txt', 'p/gone-link.txt: a link that leads nowhere']);
  });
});

describe('globs', () => {
  it('match below the folder they start from', async () => {
    put('p/a.txt', 'p/b.html', 'p/s/c.txt', 'p/.d.txt', 'p/node_modules/e.txt');
    expect(await sources('p/*.txt')).toEqual(['p/a.txt']);
    expect(await sources('p/**/*.txt')).toEqual(['p/a.txt', 'p/s/c.txt']);
    expect(await sources('p/*')).toEqual(['p/a.txt', 'p/b.html', 'p/s/c.txt']);
    expect(await sources('p/{a.txt,b.*}')).toEqual(['p/a.txt', 'p/b.html']);
  });

  it('take a path literally if it exists', async () => {
    put('p/[live] storm?.txt', 'p/l storm?.txt', 'p [2]/a.txt');
    expect(await sources('p/[live] storm?.txt')).toEqual(['[live] storm?.txt']);
    expect(await sources('p [2]')).toEqual(['p [2]/a.txt']);
  });

  it('fail where nothing matches', async () => {
    put('p/a.txt');
    expect(await sources('p/*.html', 'none/*.html')).toEqual([
      'none/*.html: no file matches this pattern',
      'p/*.html: no file matches this pattern',
    ]);
  });

  it('see links to files and end in circles', async () => {
    put('p/s/a.txt', 'b.txt');
    link('../b.txt', 'p/b-link.txt');
    link('../gone.txt', 'p/gone.txt');
    link('..', 'p/s/up');
    expect(await sources('p/**/*.txt')).toEqual(['p/b-link.txt', 'p/gone.txt: a link that leads nowhere', 'p/s/a.txt']);
  });
});
