import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../src/cli/main.ts';
import type { Edition } from '../src/model.ts';

const SENTENCES = [
  'The harbour board of Port Calder met on Monday and gave the dredging contract to Dunmore Marine.',
  'Five of the seven commissioners voted for it, according to the minutes.',
  'Ana Reyes-Ortúzar said the price was “twice what we were told in spring”.',
  'The work is to begin in April and will keep about two hundred boats in port.',
];
const ARTICLE = `Board gives contract to Dunmore\n\n${SENTENCES.join('\n\n')}\n`;
const SPANISH =
  'La junta del puerto se reunió el lunes y adjudicó el contrato de dragado a una empresa de la ciudad vecina.\n\n' +
  'Los comisarios dijeron que las obras empezarán en abril y que durarán dieciocho meses, según las actas.\n';

let folder: string;
let edition: Edition;
let report: string;
let printed = '';
let took = 0;

/** One pile with everything that can be wrong in it, beside good pages. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-bad-'));
  const pile = join(folder, 'pile');
  mkdirSync(join(pile, 'twice'), { recursive: true });
  const put = (name: string, content: string | Uint8Array) => writeFileSync(join(pile, name), content);
  put('good.txt', ARTICLE);
  put('twice/good.txt', ARTICLE);
  put('empty.txt', '');
  put('blank.txt', ' \n\n\t\n');
  put(
    'binary.txt',
    Uint8Array.from({ length: 4000 }, (_, i) => (i * 37) % 256),
  );
  put('picture.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 0]));
  put('truncated.txt', Buffer.from(ARTICLE).subarray(0, Buffer.from(ARTICLE).indexOf('ú') + 1));
  put('utf16le.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(ARTICLE, 'utf16le')]));
  put('utf16be.txt', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(ARTICLE, 'utf16le').swap16()]));
  put('windows-1252.txt', Buffer.from(ARTICLE.replaceAll('“', '\x93').replaceAll('”', '\x94'), 'latin1'));
  put(
    'mislabelled.html',
    Buffer.from(
      `<html><head><meta charset="iso-8859-1"></head><body><p>${SENTENCES.join('</p><p>')}</p></body></html>`,
    ),
  );
  put('one-line.txt', `${SENTENCES.join(' ')} `.repeat(150_000));
  put('deep.html', `${'<div>'.repeat(50_000)}<p>${SENTENCES.join('</p><p>')}</p>`);
  put(
    'hostile.html',
    `<html><body><h1>Board</h1><script>alert(1)</script><p>${SENTENCES[0]} &lt;/script&gt;&lt;img src=x onerror=alert(2)&gt;</p><p onclick="alert(3)">${SENTENCES[1]}</p><iframe srcdoc="<script>alert(4)</script>"></iframe></body></html>`,
  );
  put('unclosed.html', `<html><body><p>${SENTENCES.join('<p>')}<div <<<a href="x`);
  put('spanish.txt', SPANISH);
  put(
    'records.jsonl',
    `{"id":"r1","text":${JSON.stringify(ARTICLE)}}\n{broken\n[]\n{"id":"r2"}\n{"id":"r1","text":${JSON.stringify(SPANISH)}}\n`,
  );
  put('bomb.txt.gz', gzipSync(Buffer.alloc(200_000_000, 'a')));
  put('paper.pdf', '%PDF-1.7\n%âãÏÓ\n');
  mkdirSync(join(pile, 'folder.txt'));
  symlinkSync(join(folder, 'nowhere'), join(pile, 'dangling.txt'));
  symlinkSync(pile, join(pile, 'circle'));
  const started = Date.now();
  const code = await main(['edit', pile, join(folder, 'missing.txt'), '-o', join(folder, 'out')], {
    out: { write: (text) => (printed += text) },
    err: { write: (text) => (printed += text) },
  });
  took = Date.now() - started;
  expect(code).toBe(0);
  edition = JSON.parse(readFileSync(join(folder, 'out', 'edition.json'), 'utf8'));
  report = readFileSync(join(folder, 'out', 'index.html'), 'utf8');
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const failure = (source: string) => edition.notSeen.failed.find((one) => one.source.endsWith(source))?.reason;
const article = (source: string) => edition.articles.find((one) => one.source.endsWith(source));
const notes = (source: string) => edition.notSeen.notes.filter((note) => note.includes(source)).join(' ');

describe('a pile with everything wrong in it', () => {
  it.each([
    ['empty.txt', /empty/i],
    ['blank.txt', /empty|blank/i],
    ['binary.txt', /not text|binary/i],
    ['picture.png', /image|picture|PNG/i],
    ['one-line.txt', /too long|too large/i],
    ['records.jsonl#2', /JSON/],
    ['records.jsonl#3', /./],
    ['records.jsonl#4', /text/],
    ['bomb.txt.gz', /large|long|limit/i],
    ['paper.pdf', /PDF/],
    ['dangling.txt', /./],
    ['missing.txt', /./],
  ])('lists %s as not seen', (source, reason) => {
    expect(failure(source), JSON.stringify(edition.notSeen.failed)).toMatch(reason);
    expect(article(source)).toBeUndefined();
  });

  it.each([
    'utf16le.txt',
    'utf16be.txt',
    'windows-1252.txt',
    'mislabelled.html',
    'deep.html',
    'unclosed.html',
    'pile/good.txt',
  ])('reads %s whole', (source) => {
    for (const sentence of SENTENCES) expect(article(source)?.text).toContain(sentence);
  });

  it('says what it guessed', () => {
    expect(notes('windows-1252.txt')).toMatch(/windows-1252/i);
    expect(notes('mislabelled.html')).toMatch(/UTF-8/);
    expect(notes('truncated.txt')).not.toBe('');
    expect(article('truncated.txt')?.text).toContain(SENTENCES[0]);
  });

  it('keeps hostile words as words', () => {
    expect(article('hostile.html')?.text).toContain('</script><img src=x onerror=alert(2)>');
    expect(article('hostile.html')?.text).not.toMatch(/alert\([134]\)/);
    expect(report).not.toContain('<img src=x');
    expect(report).not.toMatch(/onclick=|srcdoc=/);
  });

  it('takes one file given twice as two articles of one text', () => {
    const both = edition.articles.filter(({ source }) => source.endsWith('good.txt'));
    expect(both.map(({ key }) => key).sort()).toEqual(['good', 'good~2']);
    expect(new Set(both.map(({ textGroup }) => textGroup)).size).toBe(1);
  });

  it('makes records of one id two articles', () => {
    expect(
      edition.articles
        .filter(({ source }) => source.includes('records.jsonl'))
        .map(({ key }) => key)
        .sort(),
    ).toEqual(['r1', 'r1~2']);
  });

  it('collates other languages and says that it did not read them', () => {
    const spanish = article('spanish.txt')!;
    expect(spanish.language).toBe('es');
    expect(edition.notSeen.otherLanguages).toContain(spanish.id);
    expect(edition.claims.some(({ testimonies }) => testimonies.some((one) => one.article === spanish.id))).toBe(false);
    expect(edition.textGroups.some(({ articles }) => articles.length === 2 && articles.includes(spanish.id))).toBe(
      true,
    );
  });

  it('shows every failure in the report and sums them up', () => {
    for (const { source } of edition.notSeen.failed) expect(report).toContain(source);
    expect(printed).toMatch(/Not seen: \d+ inputs could not be read/);
  });

  it('does not hang', () => {
    expect(took).toBeLessThan(60_000);
  });
});
