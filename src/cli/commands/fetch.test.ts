import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../main.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-fetch-'));
const server = createServer((request, answer) => {
  const page = request.url === '/boats';
  answer.writeHead(page ? 200 : 404, { 'Content-Type': 'text/html' });
  answer.end(
    page
      ? '<!doctype html><title>Boats</title><article><h1>Boats</h1><p>Boats left the port of Calder on Monday.</p></article>'
      : '',
  );
});
let site = '';
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  site = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function variorum(...argv: string[]) {
  const written = { out: '', err: '' };
  const stream = (name: 'out' | 'err') => ({ write: (text: string) => (written[name] += text) });
  const code = await main(argv, { out: stream('out'), err: stream('err') });
  return { code, ...written };
}

describe('variorum fetch', () => {
  it('writes an archive that read and edit read, and says what could not be had', async () => {
    const list = join(folder, 'addresses.txt');
    const out = join(folder, 'clippings');
    writeFileSync(list, `${site}/boats\n${site}/gone\n`);
    const { code, out: said, err } = await variorum('fetch', list, '-o', out, '--allow-private', '--pause', '0');
    expect({ code, err }).toEqual({ code: 0, err: `variorum: not fetched: ${site}/gone: the server answered 404\n` });
    expect(said).toContain(`${site}/boats: `);
    expect(said).toContain('1 of 2 pages: ');
    expect(readdirSync(out)).toEqual([expect.stringMatching(/^fetched-\d{8}T\d{6}Z-\d+\.warc\.gz$/)]);
    const read = await variorum('read', out);
    expect(read.err).toContain('the server answered 404');
    expect(JSON.parse(read.out)).toMatchObject({
      url: `${site}/boats`,
      title: 'Boats',
      capture: { by: expect.stringContaining('Variorum/') },
    });
  });

  it('refuses private addresses unless they are allowed', async () => {
    const { code, err } = await variorum('fetch', `${site}/boats`, '-o', join(folder, 'refused'));
    expect(code).toBe(3);
    expect(err).toContain('leads to a private address');
  });

  it('says what is wrong with its arguments', async () => {
    expect(await variorum('fetch')).toMatchObject({ code: 2, err: expect.stringContaining('Give an address') });
    expect(await variorum('fetch', site)).toMatchObject({ code: 2, err: expect.stringContaining('-o FOLDER') });
    expect(await variorum('fetch', join(folder, 'none.txt'), '-o', folder)).toMatchObject({ code: 3 });
  });

  it('is what edit names for an address', async () => {
    const { code, err } = await variorum('edit', `${site}/boats`, '-o', join(folder, 'edition'));
    expect(code).toBe(3);
    expect(err).toContain(`variorum fetch ${site}/boats -o FOLDER`);
  });
});
