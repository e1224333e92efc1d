import { describe, expect, it } from 'vitest';
import { xlsxOf } from '../../../testing/containers/office.ts';
import { readBytes } from '../../../testing/containers/read.ts';

describe('a table', () => {
  it('is an article a row, its columns known by their names', async () => {
    const csv =
      'URL;Headline;Date;Full text;Outlet\nhttps://calder.example/b;Boats;2031-11-10;"Boats left; ""all"" of\nthem.";Ledger\n\n;Gulls;;Gulls came.;\n';
    expect(await readBytes(csv, 'pile.csv')).toMatchObject([
      {
        source: 'pile.csv#2',
        key: 'https://calder.example/b',
        content: 'Boats left; "all" of\nthem.',
        declared: { url: 'https://calder.example/b', title: 'Boats', published: '2031-11-10', publisher: 'Ledger' },
      },
      { source: 'pile.csv#3', key: 'pile-3', content: 'Gulls came.', declared: { publisher: null } },
    ]);
    expect(await readBytes('title\ttext\nA\tBoats, all of them.', 'a.tsv')).toMatchObject([
      { content: 'Boats, all of them.' },
    ]);
  });

  it('keeps who wrote an article where a column says so', async () => {
    expect(await readBytes('text,author\nBoats left.,Ida Bloom', 'a.csv')).toMatchObject([
      { mediaType: 'text/html', content: expect.stringContaining('<meta name="author" content="Ida Bloom">') },
    ]);
  });

  it('without a column of texts names the columns it has; rows without a text are counted', async () => {
    expect(await readBytes('a,b\n1,2', 'a.csv')).toMatchObject([
      {
        reason:
          'a table without a column of texts; its columns are “a”, “b”; call the one that holds the articles “text”',
      },
    ]);
    expect(await readBytes('text,b\n,2\nBoats.,1', 'a.csv')).toMatchObject([
      { content: 'Boats.' },
      { reason: '1 rows without a text' },
    ]);
  });

  it('may be a workbook of Excel', async () => {
    const bytes = xlsxOf([
      ['url', 'text'],
      ['https://calder.example/b', 'Boats left &amp; came.'],
    ]);
    for (const source of ['pile.xlsx', 'pile.zip']) {
      expect(await readBytes(bytes, source)).toMatchObject([{ source: `${source}#2`, content: 'Boats left & came.' }]);
    }
  });

  it('of a quote that never ends is read in time', { timeout: 20_000 }, async () => {
    const csv = `text,b\n"${'"",\n'.repeat(1_000_000)}`;
    expect((await readBytes(csv, 'a.csv')).length).toBe(1);
  });
});
