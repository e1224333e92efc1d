import { describe, expect, it } from 'vitest';
import { readBytes } from '../../../testing/containers/read.ts';

describe('what Telegram exported', () => {
  it('as JSON: each message a page of its account, forwards with whose they are', async () => {
    const chat = {
      name: 'Quay News',
      type: 'public_channel',
      id: 7,
      messages: [
        { id: 1, type: 'service', date: '2031-11-10T06:00:00', action: 'create_channel' },
        {
          id: 2,
          type: 'message',
          date: '2031-11-10T06:00:00',
          date_unixtime: '1952056800',
          from: 'Quay News',
          text: ['Boats left. See ', { type: 'link', text: 'https://calder.example/b' }, '\n\nMore later.'],
        },
        {
          id: 3,
          type: 'message',
          date: '2031-11-10T07:00:00',
          from: 'Quay News',
          forwarded_from: 'Harbour <Watch>',
          text: 'Gulls came.',
        },
        { id: 4, type: 'message', date: '2031-11-10T08:00:00', from: 'Quay News', photo: 'a.jpg', text: '' },
      ],
    };
    expect(await readBytes(JSON.stringify(chat), 'result.json')).toMatchObject([
      {
        source: 'result.json#2',
        key: 'result-2',
        content: expect.stringContaining(
          '<p>Boats left. See <a href="https://calder.example/b">https://calder.example/b</a></p>\n<p>More later.</p>',
        ),
        declared: { publisher: null, published: '2031-11-10T06:00:00Z' },
        post: { account: 'Quay News', from: null },
      },
      {
        source: 'result.json#3',
        content: expect.stringContaining('<p>Forwarded from Harbour &lt;Watch></p>\n<p>Gulls came.</p>'),
        post: { account: 'Quay News', from: 'Harbour <Watch>' },
      },
      { source: 'result.json', reason: '1 posts without words' },
    ]);
  });

  it('as a page: the same', async () => {
    const html =
      '<!DOCTYPE html><html><body><div class="page_wrap"><div class="page_header"><div class="text bold">Quay News</div></div><div class="page_body chat_page"><div class="history"><div class="message default clearfix" id="message2"><div class="body"><div class="pull_right date details" title="10.11.2031 06:00:00 UTC+01:00">06:00</div><div class="from_name">Quay News </div><div class="text">Boats left.<br>See <a href="https://calder.example/b">there</a>.</div></div></div><div class="message default clearfix joined" id="message3"><div class="body"><div class="pull_right date details" title="10.11.2031 07:00:00 UTC+01:00">07:00</div><div class="forwarded body"><div class="from_name">Harbour Watch <span class="date details" title="09.11.2031 07:00:00">09.11.2031 07:00:00</span></div><div class="text">Gulls came.</div></div></div></div></div></div></div></body></html>';
    expect(await readBytes(html, 'messages.html')).toMatchObject([
      {
        source: 'messages.html#2',
        content: expect.stringContaining('<p>Boats left.<br>\nSee <a href="https://calder.example/b">there</a>.</p>'),
        declared: { publisher: null, published: '2031-11-10T06:00:00+01:00' },
        post: { account: 'Quay News', from: null },
      },
      {
        source: 'messages.html#3',
        content: expect.stringContaining('<p>Forwarded from Harbour Watch</p>\n<p>Gulls came.</p>'),
        declared: { publisher: null, published: '2031-11-10T07:00:00+01:00' },
        post: { account: 'Quay News', from: 'Harbour Watch' },
      },
    ]);
  });
});

it('what Mastodon exported: the posts of the account, not what it boosted', async () => {
  const outbox = {
    '@context': 'https://www.w3.org/ns/activitystreams',
    orderedItems: [
      {
        type: 'Create',
        actor: 'https://quay.example/users/ida',
        object: {
          type: 'Note',
          url: 'https://quay.example/@ida/1',
          published: '2031-11-10T06:00:00Z',
          attributedTo: 'https://quay.example/users/ida',
          content: '<p>Boats left.</p>',
        },
      },
      { type: 'Announce', object: 'https://elsewhere.example/1' },
    ],
  };
  expect(await readBytes(JSON.stringify(outbox), 'outbox.json')).toMatchObject([
    {
      key: 'https://quay.example/@ida/1',
      declared: {
        url: 'https://quay.example/@ida/1',
        publisher: null,
        published: '2031-11-10T06:00:00Z',
      },
      post: { account: '@ida@quay.example', from: null },
    },
  ]);
});
