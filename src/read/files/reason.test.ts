import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { reasonOf } from './reason.ts';

describe('reasonOf', () => {
  it('says what the file system meant', async () => {
    const error = await readFile(tmpdir()).catch((each: unknown) => each);
    expect(reasonOf(error)).toBe('a folder, not a file');
    expect(reasonOf(Object.assign(new Error('x'), { code: 'EACCES' }))).toBe('permission to read it is denied');
    expect(reasonOf(Object.assign(new Error('x'), { code: 'ENOENT' }), 'link')).toBe('a link that leads nowhere');
  });

  it('never repeats a path of the machine', () => {
    expect(reasonOf(Object.assign(new Error('EODD: /home/someone'), { code: 'EODD' }))).toBe(
      'could not be read (EODD)',
    );
    expect(reasonOf('odd')).toBe('could not be read (unknown error)');
  });
});
