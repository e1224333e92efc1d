import { describe, expect, it } from 'vitest';
import { readBytes } from '../../../testing/containers/read.ts';

const newsletter =
  'From: The Calder Ledger <brief@calderledger.example>\r\nTo: desk@desk.example\r\nSubject: =?utf-8?Q?Boats_leave_the_caf=C3=A9?=\r\nDate: Mon, 10 Nov 2031 06:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nBoats left the port.\r\n';

const withParts = (...parts: readonly string[]) =>
  `From: Ida Bloom <ida@desk.example>\r\nSubject: Fwd: Boats\r\nMessage-ID: <1@desk.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n${parts.map((part) => `--B\r\n${part}\r\n`).join('')}--B--\r\n`;

describe('a mail', () => {
  it('is a page with its subject and date; a newsletter’s sender is its publisher', async () => {
    for (const source of ['brief.eml', 'brief.txt', 'brief']) {
      expect(await readBytes(newsletter, source)).toMatchObject([
        {
          source,
          mediaType: 'text/plain',
          content: 'Boats left the port.',
          declared: {
            publisher: 'The Calder Ledger',
            title: 'Boats leave the café',
            published: '2031-11-10T06:00:00+01:00',
          },
          notices: [],
        },
      ]);
    }
  });

  it('from a person is not published by that person; a notice says who sent it', async () => {
    const mail = withParts('Content-Type: text/html; charset=utf-8\r\n\r\n<p>Boats left.</p>');
    expect(await readBytes(mail, 'a.eml')).toMatchObject([
      {
        mediaType: 'text/html',
        declared: { publisher: null, title: 'Boats' },
        notices: ['Sent by mail from Ida Bloom, who need not be its publisher.'],
      },
    ]);
  });

  it('has what is attached to it read in its turn, a forwarded mail too', async () => {
    const mail = withParts(
      'Content-Type: text/plain\r\n\r\nSee below.',
      'Content-Type: text/html\r\nContent-Disposition: attachment; filename="story.html"\r\n\r\n<html><p>Gulls came.</p></html>',
      `Content-Type: message/rfc822\r\n\r\n${newsletter}`,
      'Content-Type: image/png\r\nContent-Disposition: attachment; filename="a.png"\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=',
    );
    expect(await readBytes(mail, 'a.eml')).toMatchObject([
      { source: 'a.eml', content: 'See below.' },
      { source: 'a.eml#story.html', key: 'story', content: expect.stringContaining('<p>Gulls came.</p>') },
      { source: 'a.eml#2.eml', declared: { publisher: 'The Calder Ledger' }, content: 'Boats left the port.' },
      { source: 'a.eml', reason: 'left out of it, as no pages: an image (1)' },
    ]);
  });

  it('is told from a text that begins with a few words and colons', async () => {
    const memo = 'Subject: the quay\nDate: Monday\n\nBoats left the port.';
    expect(await readBytes(memo, 'memo.txt')).toMatchObject([{ content: memo }]);
    expect(await readBytes(memo, 'memo.eml')).toMatchObject([
      { content: 'Boats left the port.', declared: { title: 'the quay' } },
    ]);
  });

  it('that is encrypted says so; one nested without end is refused', async () => {
    const locked = newsletter.replace(
      'text/plain; charset=utf-8',
      'multipart/encrypted; protocol="application/pgp-encrypted"; boundary=B',
    );
    expect(await readBytes(locked, 'a.eml')).toMatchObject([{ reason: expect.stringContaining('encrypted') }]);
    let nested = 'Content-Type: text/plain\r\n\r\nDeep.';
    for (let n = 0; n < 200; n++)
      nested = `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n${nested}\r\n--b${n}--`;
    expect(await readBytes(`MIME-Version: 1.0\r\nSubject: x\r\n${nested}`, 'a.eml')).toMatchObject([
      { reason: expect.stringContaining('cannot be read') },
    ]);
  });
});

describe('a mailbox', () => {
  it('is its mails, each with its number', async () => {
    const box = `From brief@calder.example Mon Nov 10 06:00:00 2031\r\n${newsletter}\r\nFrom x@y.example Tue Nov 11 06:00:00 2031\r\nSubject: Gulls\r\n\r\nGulls came.\r\nFrom there they went.\r\n`;
    for (const source of ['all.mbox', 'all']) {
      expect(await readBytes(box, source)).toMatchObject([
        { source: `${source}#1`, key: 'all-1', declared: { publisher: 'The Calder Ledger' } },
        { source: `${source}#2`, key: 'all-2', content: 'Gulls came.\nFrom there they went.' },
      ]);
    }
  });

  it('is read piece by piece, wherever a piece ends', async () => {
    const box = Array.from(
      { length: 40 },
      (_, n) => `From a@b.example Mon Nov 10 06:00:00 2031\nSubject: N${n}\n\nMail ${n}. ${'x'.repeat(9000)}\n\n`,
    ).join('');
    const bytes = new TextEncoder().encode(box);
    const items = await readBytes(bytes, 'all.mbox', {
      part: async (start, end) => bytes.subarray(start, end),
      limits: { fileBytes: 20_000 },
    });
    expect(items).toHaveLength(40);
    expect(items[39]).toMatchObject({ source: 'all.mbox#40', declared: { title: 'N39' } });
  });
});
