import { describe, expect, it } from 'vitest';
import { type Page, type ReadFailure, sha256Hex } from '../../model.ts';
import { isReadFailure, pagesFromBytes } from '../../read/index.ts';

function read(text: string, source = 'wire.jsonl'): (Page | ReadFailure)[] {
  return [...pagesFromBytes(new TextEncoder().encode(text), source)];
}

function pageOf(record: object | string, source = 'wire.jsonl'): Page {
  const item = read(typeof record === 'string' ? record : JSON.stringify(record), source)[0]!;
  if (isReadFailure(item)) throw new Error(item.reason);
  return item;
}

describe('JSON Lines', () => {
  it('give a page a record', () => {
    const record = {
      id: 'calder-1',
      url: 'https://example.org/1',
      publisher: ' The Calder Post ',
      title: 'Boats',
      published: '2025-03-15',
      retrieved: '2025-03-16T08:00:00Z',
      text: 'Boats left.\r\nThey came back.\r',
    };
    expect(read(JSON.stringify(record))).toEqual([
      {
        key: 'calder-1',
        source: 'wire.jsonl#1',
        mediaType: 'text/plain',
        content: 'Boats left.\nThey came back.\n',
        sha256: sha256Hex(JSON.stringify(record)),
        declared: {
          url: 'https://example.org/1',
          publisher: 'The Calder Post',
          title: 'Boats',
          published: '2025-03-15',
          retrieved: '2025-03-16T08:00:00Z',
        },
        notices: [],
      },
    ]);
  });

  it('count their lines, blank ones too', () => {
    const items = read('\uFEFF{"text":"one"}\r\n\r\n  \n{"text":"two"}\n', 'pile/wire.ndjson');
    expect(items.map((each) => each.source)).toEqual(['pile/wire.ndjson#1', 'pile/wire.ndjson#4']);
    expect(items.map((each) => (each as Page).sha256)).toEqual([
      sha256Hex('{"text":"one"}'),
      sha256Hex('{"text":"two"}'),
    ]);
  });

  it('fail a line at a time', () => {
    const lines = [
      '{"text":"good"}',
      '{"text":"cut',
      '[]',
      'null',
      '"text"',
      '7',
      '{}',
      '{"text":7}',
      '{"text":null}',
      '{"text":" \\n "}',
      '{"text":"good"}',
    ];
    expect(read(lines.join('\n')).map((each) => ('reason' in each ? each.reason : each.content))).toEqual([
      'good',
      'not JSON',
      'not a record but an array',
      'not a record but null',
      'not a record but a string',
      'not a record but a number',
      'no text: it has no field "text" or "html", nor one that other programs call so (maintext, body, content)',
      'its text is not a string',
      'no text: it has no field "text" or "html", nor one that other programs call so (maintext, body, content)',
      'empty',
      'good',
    ]);
  });

  it('give up on a file that holds something else', () => {
    const items = read('A line of prose.\n\n'.repeat(5000));
    expect(items).toHaveLength(101);
    expect(items[100]).toEqual({
      source: 'wire.jsonl',
      reason: 'not JSON Lines: none of its first 100 lines is a record',
    });
  });

  it('count the bad lines that are too many to list', () => {
    const items = read(`{"text":"first"}\n${'{}\n'.repeat(5000)}{"text":"last"}`);
    expect(items).toHaveLength(1003);
    expect(items[1001]).toMatchObject({ source: 'wire.jsonl#5002', content: 'last' });
    expect(items[1002]).toEqual({ source: 'wire.jsonl', reason: '4000 more lines that could not be read' });
  });

  it('are empty without records', () => {
    expect(read('\n \n')).toEqual([{ source: 'wire.jsonl', reason: 'empty' }]);
  });

  it('survive deep nesting', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const items = read(`${'{"a":'.repeat(200_000)}\n{"text":"x","more":${deep}}\n${deep}`);
    expect(items.map((each) => ('reason' in each ? each.reason : each.content))).toEqual([
      'not JSON',
      'x',
      'not a record but an array',
    ]);
    expect(read(`[{"text":"x","title":${deep}}]`, 'a.json')[0]).toMatchObject({
      content: 'x',
      declared: { title: null },
    });
  });
});

describe('a record', () => {
  it('may hold HTML in place of text', () => {
    expect(pageOf({ html: '<p>Boats</p>' })).toMatchObject({ mediaType: 'text/html', content: '<p>Boats</p>' });
    expect(pageOf({ html: '<p>Boats</p>', text: null })).toMatchObject({ mediaType: 'text/html' });
    expect(pageOf({ html: '<p>Boats</p>', text: 'Boats' })).toMatchObject({
      mediaType: 'text/plain',
      content: 'Boats',
    });
  });

  it('is called by its id, its url, or its place', () => {
    expect(pageOf({ text: 'x', id: 12, url: 'u' }).key).toBe('12');
    expect(pageOf({ text: 'x', id: ' ', url: 'u' }).key).toBe('u');
    expect(pageOf({ text: 'x', id: null }, 'pile/wire.jsonl').key).toBe('wire-1');
  });

  it('declares strings; numbers become strings, the rest is left out with a notice', () => {
    const page = pageOf({
      text: 'x',
      title: 2025,
      publisher: ['The Post'],
      url: { a: 1 },
      published: true,
      retrieved: '',
    });
    expect(page.declared).toEqual({ url: null, publisher: null, title: '2025', published: null, retrieved: null });
    expect(page.notices).toContain("The record's publisher is neither text nor a number; it was left out.");
    expect(page.notices).toHaveLength(3);
  });

  it('may give a Unix time', () => {
    const page = pageOf({ text: 'x', published: 1_742_025_600, retrieved: 1_742_025_600_500 });
    expect(page.declared).toMatchObject({ published: '2025-03-15T08:00:00Z', retrieved: '2025-03-15T08:00:00.500Z' });
    expect(page.notices).toHaveLength(2);
    expect(pageOf({ text: 'x', published: 20250315 }).declared.published).toBe('20250315');
  });

  it('has its over-long values cut', () => {
    const page = pageOf({ text: 'x', title: `${'a'.repeat(1999)}😀 and more` });
    expect(page.declared.title).toBe('a'.repeat(1999));
    expect(page.notices).toEqual(["The record's title has 2010 characters; it was cut to its first 2000."]);
  });

  it('cannot reach a prototype', () => {
    const page = pageOf('{"__proto__":{"title":"stolen","text":"stolen"},"constructor":{"x":1},"text":"own"}');
    expect(page.content).toBe('own');
    expect(page.declared.title).toBeNull();
    expect(({} as { title?: string }).title).toBeUndefined();
    expect(read('{"__proto__":{"text":"stolen"}}')).toEqual([
      {
        source: 'wire.jsonl#1',
        reason:
          'no text: it has no field "text" or "html", nor one that other programs call so (maintext, body, content)',
      },
    ]);
  });

  it('has halves of surrogate pairs replaced', () => {
    const page = pageOf('{"text":"a\\ud83d b \\ud83d\\ude00","title":"\\ude00"}');
    expect(page.content).toBe('a\uFFFD b 😀');
    expect(page.declared.title).toBe('\uFFFD');
    expect(page.notices).toHaveLength(1);
  });
});

describe('JSON', () => {
  it('holds an array of records or one', () => {
    const items = read('[{"text":"one","id":"a"},\n{"text":"two"},3]', 'pile.json');
    expect(items).toMatchObject([
      { source: 'pile.json#1', key: 'a', content: 'one' },
      { source: 'pile.json#2', key: 'pile-2', content: 'two' },
      { source: 'pile.json#3', reason: 'not a record but a number' },
    ]);
    expect(read('\uFEFF{\n"text":"one"}\n', 'pile.json')).toMatchObject([{ source: 'pile.json', key: 'pile' }]);
  });

  it('may be JSON Lines under another name', () => {
    const items = read('{"text":"one"}\n{"text":"two"}\n', 'pile.json');
    expect(items.map((each) => each.source)).toEqual(['pile.json#1', 'pile.json#2']);
  });

  it('fails where it holds no records', () => {
    const reasonOf = (text: string) => (read(text, 'a.json')[0] as ReadFailure).reason;
    expect(reasonOf('[')).toBe('not JSON');
    expect(reasonOf(' ')).toBe('empty');
    expect(reasonOf('[]')).toBe('empty');
    expect(reasonOf('[1,2]')).toMatch(/^not records/);
    expect(reasonOf('"x"')).toMatch(/^not records/);
    expect(reasonOf('{"name":"x"}')).toBe(
      'no text: it has no field "text" or "html", nor one that other programs call so (maintext, body, content)',
    );
  });
});
