import { describe, expect, it } from 'vitest';
import { readBytes } from '../../../testing/containers/read.ts';

const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Calder Ledger</title>${items}</channel></rss>`;

describe('a feed', () => {
  it('is known by its characters; each entry is a page with its address, date and outlet', async () => {
    const item =
      '<item><title>Boats &amp; gulls</title><link>https://calder.example/boats</link><pubDate>Mon, 10 Nov 2031 05:30:00 +0100</pubDate><dc:creator>Ida Bloom</dc:creator><description>Short.</description><content:encoded><![CDATA[<p>Boats left the port.</p>]]></content:encoded></item>';
    for (const source of ['feed.xml', 'feed', 'feed.txt', 'feed.html']) {
      expect(await readBytes(rss(item), source)).toMatchObject([
        {
          source: `${source}#1`,
          key: 'https://calder.example/boats',
          mediaType: 'text/html',
          content: expect.stringContaining('<h1>Boats &amp; gulls</h1>\n<p>Boats left the port.</p>'),
          declared: {
            url: 'https://calder.example/boats',
            publisher: 'Calder Ledger',
            title: 'Boats & gulls',
            published: '2031-11-10T05:30:00+01:00',
          },
          notices: [],
        },
      ]);
    }
  });

  it('names the outlet an entry is from, where it gathers others’ texts', async () => {
    const item =
      '<item><title>A</title><source url="https://bay.example/feed">Bayside Herald</source><description>Boats left.</description></item>';
    expect(await readBytes(rss(item), 'a.rss')).toMatchObject([
      { declared: { publisher: 'Bayside Herald' }, notices: [expect.stringContaining('may be an excerpt')] },
    ]);
  });

  it('says where the text of an entry is not in it', async () => {
    expect(await readBytes(rss('<item><title>A</title><link>https://calder.example/a</link></item>'), 'a.rss')).toEqual(
      [{ source: 'a.rss#1', reason: 'an entry of a feed without its text; its page is https://calder.example/a' }],
    );
  });

  it('may be Atom, RDF or JSON Feed', async () => {
    const atom =
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>Selmer</title><entry><title>Gulls</title><link rel="alternate" href="https://selmer.example/g"/><published>2031-05-09T14:40:00Z</published><author><name>Per Ivarsen</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Gulls came.</p></div></content></entry></feed>';
    expect(await readBytes(atom, 'a.atom')).toMatchObject([
      {
        key: 'https://selmer.example/g',
        content: expect.stringContaining('<p>Gulls came.</p>'),
        declared: { publisher: 'Selmer' },
      },
    ]);
    const rdf =
      '<rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel><title>Old Post</title></channel><item><title>T</title><link>https://old.example/t</link><description>Tides rose.</description></item></rdf:RDF>';
    expect(await readBytes(rdf, 'a.rdf')).toMatchObject([{ declared: { publisher: 'Old Post' } }]);
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Selmer',
      items: [{ id: '1', url: 'https://selmer.example/g', title: 'Gulls', content_html: '<p>Gulls came.</p>' }],
    });
    expect(await readBytes(json, 'feed.json')).toMatchObject([
      { key: 'https://selmer.example/g', declared: { publisher: 'Selmer', title: 'Gulls' } },
    ]);
  });

  it('expands no entity of its own and goes no deeper than is sense', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${rss('<item><title>A</title><description>Words &b; end.</description></item>').replace('<?xml version="1.0"?>', '')}`;
    const [page] = await readBytes(bomb, 'a.xml');
    expect(JSON.stringify(page)).not.toContain('aaaaaaaaaa');
    expect(await readBytes(`<?xml version="1.0"?>${'<a>'.repeat(200_000)}`, 'deep.xml')).toMatchObject([
      { reason: expect.stringContaining('a kind that is not known (a)') },
    ]);
  });
});
