import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repin } from './baseline.ts';
import { type Digests, digestOf, modelDigests, movedFrom, movedText } from './digests.ts';

const on = (pages: string, model = 'm'): Digests => ({ data: { x: { pages, gold: 'g' } }, models: { words: model } });

it('digests a folder by names and bytes, however it is filled', () => {
  const made = (files: readonly (readonly [string, string])[]) => {
    const folder = mkdtempSync(join(tmpdir(), 'digest-'));
    mkdirSync(join(folder, 'b'));
    for (const [name, text] of files) writeFileSync(join(folder, name), text);
    const digest = digestOf(folder);
    rmSync(folder, { recursive: true });
    return digest;
  };
  const one = made([
    ['a.txt', 'gull'],
    ['b/c.txt', 'lamp'],
  ]);
  expect(made([...[['b/c.txt', 'lamp'] as const, ['a.txt', 'gull'] as const]])).toBe(one);
  expect(made([['a.txt', 'gull']])).not.toBe(one);
  expect(
    made([
      ['a.txt', 'gulls'],
      ['b/c.txt', 'lamp'],
    ]),
  ).not.toBe(one);
  expect(
    made([
      ['d.txt', 'gull'],
      ['b/c.txt', 'lamp'],
    ]),
  ).not.toBe(one);
});

it('digests models by name', () => {
  expect(Object.keys(modelDigests(new Map([['words', new Uint8Array([1])]])))).toEqual(['words']);
});

describe('what moved', () => {
  it('is told by set and part, and by model', () => {
    expect(movedText(movedFrom(on('p'), on('p')))).toBe('');
    expect(movedText(movedFrom(on('p'), on('q')))).toMatch(/^other data {2}x: its pages/u);
    expect(movedText(movedFrom(on('p'), on('p', 'n')))).toMatch(/^other models {2}words/u);
  });

  it('is nothing where nothing was pinned', () => {
    expect(movedFrom({}, on('p'))).toEqual({ data: [], models: [] });
  });
});

describe('repin', () => {
  const pinned = { ...on('p'), figures: { x: { a: 0.5 } }, reasons: [] };
  const now = { x: { a: 0.6 } };

  it('pins the digests beside the figures', () => {
    expect(repin({ figures: {}, reasons: [] }, now, null, undefined, on('p'))).toMatchObject(on('p'));
  });

  it('refuses other data without a reason, even if every figure rose, and stores the reason', () => {
    expect(() => repin(pinned, now, null, undefined, on('q'))).toThrow(/the pages of x changed/u);
    const next = repin(pinned, now, 'a page added', undefined, on('q'));
    expect(next.data?.x?.pages).toBe('q');
    expect(next.reasons).toEqual([{ set: 'x', figure: 'pages', from: null, to: null, reason: 'a page added' }]);
  });

  it('takes other models, but not for a part of the sets', () => {
    expect(repin(pinned, now, null, undefined, on('p', 'n')).models).toEqual({ words: 'n' });
    const more = { ...pinned, figures: { ...pinned.figures, y: { a: 1 } } };
    expect(() => repin(more, now, null, undefined, on('p', 'n'))).toThrow(/y would keep figures of the old/u);
  });
});
