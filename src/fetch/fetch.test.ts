import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSocketServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBytes } from '../../testing/containers/read.ts';
import { isReadFailure } from '../read/index.ts';
import { addressesIn, type Fetched, type FetchOptions, fetchInto, isPublicAddress } from './index.ts';

const HTML = '<!doctype html><html><body><p>Boats left the port.</p></body></html>';
const html = { 'Content-Type': 'text/html; charset=utf-8' };
const seen: string[] = [];
let open = 0;
let most = 0;
let tries = 0;

const routes: Record<string, (answer: ServerResponse, request: IncomingMessage) => void> = {
  '/robots.txt': (answer) => answer.end('User-agent: Variorum\nDisallow: /private\n\nUser-agent: *\nDisallow: /\n'),
  '/boats': (answer) => answer.writeHead(200, html).end(HTML),
  '/packed': (answer) => answer.writeHead(200, { ...html, 'Content-Encoding': 'gzip' }).end(gzipSync(HTML)),
  '/chunks': (answer) => {
    answer.writeHead(200, html);
    answer.write(HTML.slice(0, 20));
    setTimeout(() => answer.end(HTML.slice(20)), 10);
  },
  '/moved': (answer) => answer.writeHead(301, { Location: '/boats' }).end(),
  '/circle': (answer) => answer.writeHead(302, { Location: '/circle' }).end(),
  '/inward': (answer) => answer.writeHead(302, { Location: 'http://127.0.0.2:9/' }).end(),
  '/metadata': (answer) => answer.writeHead(302, { Location: 'http://169.254.169.254/latest/' }).end(),
  '/file': (answer) => answer.writeHead(302, { Location: 'file:///etc/passwd' }).end(),
  '/nowhere': (answer) => answer.writeHead(302, { Location: 'http://[' }).end(),
  '/private/a': (answer) => answer.writeHead(200, html).end(HTML),
  '/gone': (answer) => answer.writeHead(404, html).end(HTML),
  '/empty': (answer) => answer.writeHead(200, html).end(),
  '/endless': (answer) => {
    answer.writeHead(200, html);
    const more = (): void => {
      if (!answer.destroyed) answer.write('x'.repeat(65_536), () => setImmediate(more));
    };
    more();
  },
  '/slow': (answer) => {
    answer.writeHead(200, html);
    const drip = setInterval(() => answer.write('x'), 50);
    answer.on('close', () => clearInterval(drip));
  },
  '/broken': (answer) => {
    answer.writeHead(200, { ...html, 'Content-Length': '1000' });
    answer.write('half');
    setTimeout(() => answer.destroy(), 20);
  },
  '/header': (answer) => answer.writeHead(200, { ...html, 'X-Long': 'x'.repeat(100_000) }).end(HTML),
  '/later': (answer) => {
    tries += 1;
    if (tries === 1) answer.writeHead(503, { 'Retry-After': '0' }).end();
    else answer.writeHead(200, html).end(HTML);
  },
  '/much-later': (answer) => answer.writeHead(429, { 'Retry-After': '86400' }).end(),
};

let server: Server;
let at: (path: string) => string;
beforeAll(async () => {
  server = createServer((request, answer) => {
    seen.push(request.url!);
    open += 1;
    most = Math.max(most, open);
    answer.on('close', () => {
      open -= 1;
    });
    (routes[request.url!] ?? ((each) => each.writeHead(404).end()))(answer, request);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  at = (path) => `http://127.0.0.1:${port}${path}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function fetched(addresses: readonly string[], options: Partial<FetchOptions> = {}) {
  const records: Uint8Array[] = [];
  const all: Fetched[] = [];
  const given = {
    allowed: (ip: string) => ip === '127.0.0.1',
    pause: 0,
    version: '9.9.9',
    limits: { bytes: 1_000_000, time: 700 },
    ...options,
  };
  for await (const each of fetchInto(addresses, async (record) => void records.push(record), given)) all.push(each);
  return { all, warc: new Uint8Array(Buffer.concat(records)) };
}

const reasonOf = async (path: string) => (await fetched([at(path)])).all[0]!.reason;

describe('what is fetched', () => {
  it('is written as a web archive that is read again: as it was, packed, in chunks, where it moved', async () => {
    const now = () => new Date('2031-11-11T08:00:00.123Z');
    const { all, warc } = await fetched(['/boats', '/packed', '/chunks', '/moved'].map(at), { now });
    expect(all.map(({ reason }) => reason)).toEqual([null, null, null, null]);
    expect(all[3]).toMatchObject({ address: at('/moved'), url: at('/boats') });
    const items = await readBytes(warc, 'fetched.warc.gz');
    expect(items.filter((item) => !isReadFailure(item))).toMatchObject(
      ['/boats', '/packed', '/chunks'].map((path) => ({
        key: at(path),
        content: HTML,
        declared: { url: at(path), retrieved: '2031-11-11T08:00:00Z' },
        capture: { by: 'Variorum/9.9.9', at: '2031-11-11T08:00:00Z' },
      })),
    );
    expect(items.at(-1)).toMatchObject({ reason: expect.stringContaining('a page met again unchanged (1)') });
  });

  it('comes one request at a time from one host, which is told who asks', async () => {
    most = 0;
    await fetched(['/boats', '/packed', '/chunks'].map(at));
    expect(most).toBe(1);
  });

  it('is not what robots.txt forbids', async () => {
    seen.length = 0;
    expect(await reasonOf('/private/a')).toContain('robots.txt');
    expect(seen).toEqual(['/robots.txt']);
  });

  it('is asked for again where the server says when, if that is soon', async () => {
    expect(await reasonOf('/later')).toBeNull();
    expect(await reasonOf('/much-later')).toBe('the server answered 429');
  });
});

describe('a hostile server', () => {
  it.each([
    ['/circle', 'redirects more than 10 times'],
    ['/inward', 'leads to a private address, not to the public web; --allow-private allows it'],
    ['/metadata', 'leads to a private address, not to the public web; --allow-private allows it'],
    ['/file', 'an address of another kind (file:)'],
    ['/nowhere', 'redirects to what is no address'],
    ['/gone', 'the server answered 404'],
    ['/empty', 'the server answered with nothing'],
    ['/endless', 'longer than is fetched; its beginning is in the archive'],
    ['/slow', 'no whole answer within 0.7 seconds'],
    ['/broken', 'the host broke the connection off'],
    ['/header', 'the answer has a header that is too long'],
  ])('%s: %s', async (path, reason) => {
    expect(await reasonOf(path)).toBe(reason);
  });

  it('that speaks no HTTP is told; so are no host and no address', async () => {
    const babble = createSocketServer((socket) => {
      socket.on('error', () => undefined);
      socket.end('SSH-2.0-none\r\n\r\n');
    });
    await new Promise<void>((done) => babble.listen(0, '127.0.0.1', done));
    const { port } = babble.address() as { port: number };
    const { all } = await fetched([`http://127.0.0.1:${port}/`, 'http://user:pass@127.0.0.1/', 'https://']);
    expect(all.map(({ reason }) => reason).sort()).toEqual([
      'an address with a password in it',
      'no address of the web',
      'the answer is no HTTP',
    ]);
    babble.close();
  });

  it('is not asked at all where its name leads to a private address', async () => {
    const name = at('/boats').replace('127.0.0.1', 'localhost');
    const { all } = await fetched([name], { allowed: isPublicAddress });
    expect(all[0]!.reason).toContain('private address');
    expect((await fetched([at('/boats')], { allowed: isPublicAddress })).all[0]!.reason).toContain('private address');
  });
});

describe('addresses of the public web', () => {
  it.each(['8.8.8.8', '100.63.255.255', '172.32.0.1', '2606:4700::1111', '::ffff:8.8.8.8', '[2606:4700::1111]'])(
    '%s is one',
    (ip) => {
      expect(isPublicAddress(ip)).toBe(true);
    },
  );
  it.each([
    '127.0.0.1',
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '169.254.169.254',
    '168.63.129.16',
    '172.16.0.1',
    '192.168.1.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '[::1]',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '0:0:0:0:0:ffff:7f00:1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'fe80::1%eth0',
    'fd00:ec2::254',
    'localhost',
    '',
  ])('%s is none', (ip) => {
    expect(isPublicAddress(ip)).toBe(false);
  });
});

it('addresses are found in lists, and in the links that browsers save', () => {
  expect(
    addressesIn(
      '# clippings\n1. https://a.example/x?y=1\n- <https://b.example/>\nhttps://a.example/x?y=1\tBoats\nwords\n',
    ),
  ).toEqual(['https://a.example/x?y=1', 'https://b.example/']);
  expect(addressesIn('[InternetShortcut]\r\nURL=https://a.example/x\r\n')).toEqual(['https://a.example/x']);
  expect(
    addressesIn('<plist><dict><key>URL</key><string>https://a.example/x?a=1&amp;b=2</string></dict></plist>'),
  ).toEqual(['https://a.example/x?a=1&b=2']);
});
