import { describe, expect, it } from 'vitest';
import { readBytes } from '../../../testing/containers/read.ts';

const read = (value: unknown) => readBytes(JSON.stringify(value), 'pile.json');

describe('a record of another program', () => {
  it('as news-please writes it', async () => {
    const record = {
      authors: ['Ida Bloom', 'Per Ivarsen'],
      date_download: '2031-11-11 08:00:00',
      date_publish: '2031-11-10 05:30:00',
      maintext: 'Boats left.\nGulls came.',
      source_domain: 'calder.example',
      title: 'Boats',
      url: 'https://calder.example/b',
    };
    expect(await read(record)).toMatchObject([
      {
        key: 'https://calder.example/b',
        content: expect.stringContaining('<h1>Boats</h1>\n<p>Boats left.</p>\n<p>Gulls came.</p>'),
        declared: {
          url: 'https://calder.example/b',
          publisher: 'calder.example',
          title: 'Boats',
          published: '2031-11-10T05:30:00',
          retrieved: '2031-11-11T08:00:00',
        },
      },
    ]);
  });

  it('as Trafilatura writes it, told from a record of one’s own', async () => {
    const own = { text: 'Boats left.', author: 'Ida Bloom', date: '2031-11-10' };
    expect(await read({ ...own, sitename: 'Ledger', source: 'https://calder.example/b' })).toMatchObject([
      { declared: { publisher: 'Ledger', published: '2031-11-10' }, content: expect.stringContaining('Ida Bloom') },
    ]);
    expect(await read(own)).toMatchObject([{ content: 'Boats left.', declared: { published: null } }]);
  });

  it('as Zotero writes it: a summary is told as one, a reference without any text names its page', async () => {
    const item = {
      type: 'article-newspaper',
      title: 'Boats',
      'container-title': 'Calder Ledger',
      URL: 'https://calder.example/b',
      author: [{ family: 'Bloom', given: 'Ida' }],
      issued: { 'date-parts': [[2031, 11, 10]] },
    };
    expect(await read([{ ...item, abstract: 'Boats left.' }, item])).toMatchObject([
      {
        declared: { publisher: 'Calder Ledger', published: '2031-11-10' },
        content: expect.stringContaining('content="Ida Bloom"'),
        notices: [expect.stringContaining('only a summary')],
      },
      { source: 'pile.json#2', reason: 'a record without its text; its page is https://calder.example/b' },
    ]);
  });
});
