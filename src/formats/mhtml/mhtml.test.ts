import { describe, expect, it } from 'vitest';
import { readBytes } from '../../../testing/containers/read.ts';
import { sha256Hex } from '../../model.ts';

const saved = (parts: string, kind = 'multipart/related; type="text/html"; boundary="--B--x"') =>
  `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://calder.example/boats\r\nSubject: =?utf-8?Q?Boats?=\r\nDate: Tue, 11 Nov 2031 08:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: ${kind}\r\n\r\n${parts}`;
const part = (fields: string, body: string) => `----B--x\r\n${fields}\r\n\r\n${body}\r\n`;

describe('a page that a browser saved with all it shows', () => {
  const text = saved(
    part(
      'Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://calder.example/boats',
      '<!doctype html><html><p class=3D"a">Boats le=\r\nft the caf=C3=A9.</p></html>',
    ) +
      part('Content-Type: text/html\r\nContent-Location: cid:frame-1@mhtml.blink', '<html><p>Buy a boat.</p></html>') +
      part('Content-Type: image/png\r\nContent-Transfer-Encoding: base64', 'iVBORw0KGgo=') +
      '----B--x--\r\n',
  );

  it('is the page, not the frames in it, with its address and time', async () => {
    for (const source of ['boats.mhtml', 'boats.mht', 'boats.html', 'boats']) {
      expect(await readBytes(text, source)).toMatchObject([
        {
          source,
          key: source.includes('mht') || source.includes('html') ? 'boats' : source,
          mediaType: 'text/html',
          content: '<!doctype html><html><p class="a">Boats left the café.</p></html>',
          sha256: sha256Hex(text),
          declared: { url: 'https://calder.example/boats', retrieved: '2031-11-11T08:00:00Z' },
          capture: { by: 'Blink', at: '2031-11-11T08:00:00Z' },
        },
        { source, reason: 'left out of it, as no pages: what a page only shows (2)' },
      ]);
    }
  });

  it('may be in base64 and in an encoding of its own', async () => {
    const body = Buffer.from([...Buffer.from('<html><p>'), 0xed, 0xcf]).toString('base64');
    const other = saved(part('Content-Type: text/html; charset=koi8-r\r\nContent-Transfer-Encoding: base64', body));
    expect(await readBytes(other, 'a.mht')).toMatchObject([{ content: '<html><p>Мо' }]);
  });

  it('cut short gives what there is of the page, or says that there is none', async () => {
    expect(await readBytes(text.slice(0, text.indexOf('caf=') + 3), 'a.mhtml')).toMatchObject([
      { content: expect.stringContaining('Boats') },
    ]);
    expect(await readBytes(text.slice(0, text.indexOf('----B--x')), 'a.mhtml')).toMatchObject([
      { reason: expect.stringContaining('cut short') },
    ]);
  });

  it('of a hundred thousand parts is read in time', { timeout: 30_000 }, async () => {
    const many = saved(
      part('Content-Type: text/html', '<html><p>Boats.</p></html>') +
        part('Content-Type: image/png', 'x').repeat(100_000),
    );
    expect(await readBytes(many, 'a.mhtml')).toMatchObject([
      { content: '<html><p>Boats.</p></html>' },
      { reason: /./ },
    ]);
  });
});
