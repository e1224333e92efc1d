import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client, StreamableHTTPClientTransport, type Transport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agentsOf } from '../src/cli/casework/agents.ts';
import { main } from '../src/cli/main.ts';
import { contentId, type Edition, type Question } from '../src/model.ts';
import { appFor, type Listening, listen, workbenchFor, workFor } from '../src/server/index.ts';
import { newCasebook } from '../src/store/sqlite/index.ts';
import { sampleEdition } from '../testing/sample/edition.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const OF_EDITION = ['check', 'proof', 'claims', 'origins_of', 'trace', 'who', 'differences', 'timeline'];
const TOKEN = 'a-token-of-this-test';
const folder = mkdtempSync(join(tmpdir(), 'variorum-agents-'));
const file = join(folder, 'harbour.casebook');
const casebook = newCasebook(file);

let edition: Edition;
const servers: Listening[] = [];
beforeAll(async () => {
  edition = await sampleEdition();
  const questions = edition.claims.slice(0, 3).map((claim, at): Question => {
    const [a, b] = [claim, edition.claims[at + 1]!].map(({ testimonies: [one] }) => {
      const { article, start, end, exact } = one!;
      return { article, start, end, exact };
    });
    return {
      id: contentId('q', String(at)),
      of: 'claims',
      taken: false,
      a: a!,
      b: b!,
      chance: 0.4,
      claims: [],
      effect: 3 - at,
    };
  });
  casebook.putEdition(edition, '2031-04-01T08:00:00Z', questions);
}, 60_000);
afterAll(() => {
  for (const server of servers) server.close();
  casebook.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A case served to agents over HTTP; nothing is made of what they add. */
async function servedAt(allowRulings: boolean): Promise<string> {
  const bench = workbenchFor(casebook, 'Ina Moor');
  const work = workFor(bench, { run: async () => {}, end: async () => {} });
  const app = appFor({ bench, work, name: 'harbour' }, { hosts: [], token: TOKEN }, [agentsOf(allowRulings)]);
  const server = await listen(app, '127.0.0.1', 0);
  servers.push(server);
  return `http://127.0.0.1:${server.port}/mcp`;
}

const overHttp = (url: string, token = TOKEN) =>
  new StreamableHTTPClientTransport(new URL(url), { requestInit: { headers: { authorization: `Bearer ${token}` } } });

function overStdio(...options: string[]): Transport {
  const argv = JSON.stringify(['mcp', file, ...options]);
  const code = `import(${JSON.stringify(join(root, 'src/cli/main.ts'))}).then((m) => m.main(${argv}))`;
  const args = [join(root, 'node_modules/tsx/dist/cli.mjs'), '-e', code];
  return new StdioClientTransport({ command: process.execPath, args, stderr: 'ignore' });
}

async function connected(transport: Transport): Promise<Client> {
  const client = new Client({ name: 'reading-desk', version: '3' });
  await client.connect(transport);
  return client;
}

type Answered = Record<string, unknown> & { notice: string };
async function call(client: Client, name: string, asked: Record<string, unknown> = {}): Promise<Answered> {
  const { structuredContent, isError, content } = await client.callTool({ name, arguments: asked });
  expect(isError ?? false, JSON.stringify(content)).toBe(false);
  return structuredContent as Answered;
}

describe.each([
  ['HTTP', async () => overHttp(await servedAt(true))],
  ['stdin and stdout', async () => overStdio('--allow-rulings')],
])('an agent on a case, over %s', (_, transport) => {
  it('calls every tool; what it rules and adds bears its name and is undone', { timeout: 90_000 }, async () => {
    const client = await connected(await transport());
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([...OF_EDITION, 'review_next', 'rule', 'add_pages']);
    expect(tools.filter(({ annotations }) => annotations?.readOnlyHint !== true).map(({ name }) => name)).toEqual([
      'rule',
      'add_pages',
    ]);
    const claim = edition.claims[0]!.id;
    const asked: Record<string, Record<string, unknown>> = {
      check: { sentence: 'The contract was awarded on Monday without a tender.' },
      proof: { draft: 'The contract was awarded on Monday without a tender.' },
      origins_of: { claim },
      trace: { claim },
    };
    for (const name of OF_EDITION)
      expect((await call(client, name, asked[name])).notice).toMatch(/untrusted quotation/u);

    const before = casebook.rulings().length;
    const review = async () =>
      (await call(client, 'review_next')) as Answered & {
        total: number;
        questions: { id: string; a: { quotation: string } }[];
      };
    const { total, questions } = await review();
    expect(questions[0]!.a.quotation).toBe(edition.claims[0]!.testimonies[0]!.exact);
    const ruled = await call(client, 'rule', { question: questions[0]!.id, answer: 'unsure', reason: 'Two sums.' });
    expect((await review()).total).toBe(total - 1);
    const [ruling] = casebook.rulings().slice(before);
    expect(ruling).toMatchObject({ id: ruled.ruling, ruling: 'unsure', reason: 'Two sums.' });
    expect(ruling!.by).toMatch(/\(agent\)$/u);
    await call(client, 'rule', { undo: ruled.ruling, reason: 'Read again.' });
    expect((await review()).total).toBe(total);
    expect(casebook.rulings().length).toBe(before + 2);

    await call(client, 'add_pages', { pages: [{ name: '../../harbour notes', text: 'The harbour board meets.' }] });
    const [given] = casebook.given();
    expect(given!.source).toMatch(/^[^/]+\(agent\)\/harbour notes\.txt$/u);
    casebook.taken(casebook.given());
    await client.close();
  });
});

it('without --allow-rulings an agent reads the queue and writes nothing', { timeout: 60_000 }, async () => {
  const client = await connected(overHttp(await servedAt(false)));
  expect((await client.listTools()).tools.map(({ name }) => name)).toEqual([...OF_EDITION, 'review_next']);
  expect(await call(client, 'review_next')).toMatchObject({ mayRule: false });
  await expect(outcome(client, 'rule', { undo: 'abcdef', reason: 'x' })).resolves.toBe('refused');
  await client.close();
});

/** Whether a call is refused, as an error of the protocol or of the tool. */
async function outcome(client: Client, name: string, asked: Record<string, unknown>): Promise<'refused' | 'answered'> {
  const answered = await client.callTool({ name, arguments: asked }).catch(() => ({ isError: true }));
  return answered.isError === true ? 'refused' : 'answered';
}

describe('the protocol, as an inspector asks', () => {
  let url = '';
  beforeAll(async () => {
    url = await servedAt(true);
  });
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(url, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        authorization: `Bearer ${TOKEN}`,
        ...headers,
      },
    });
  const request = (method: string, params: object = {}) => ({ jsonrpc: '2.0', id: 7, method, params });
  const read = async (response: Response) => {
    const text = await response.text();
    return JSON.parse(/^data: (.*)$/mu.exec(text)?.[1] ?? text) as {
      id: unknown;
      result?: Record<string, unknown>;
      error?: { code: number };
    };
  };

  it('begins with initialize, which says what there is', async () => {
    const client = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'inspector', version: '1' } };
    const { id, result } = await read(await post(request('initialize', client)));
    expect([id, result!.serverInfo]).toEqual([7, expect.objectContaining({ name: 'variorum' })]);
    expect(result!.capabilities).toMatchObject({ tools: {}, resources: {} });
  });

  it('tells errors by their codes', async () => {
    expect((await read(await post(request('no/such')))).error!.code).toBe(-32_601);
    expect((await read(await post('{"jsonrpc": "2.0",'))).error!.code).toBe(-32_700);
    const client = await connected(overHttp(url));
    for (const [name, asked] of [
      ['no_such_tool', {}],
      ['check', { sentence: 'x'.repeat(2001) }],
      ['check', {}],
      ['proof', { draft: 'x'.repeat(40_001) }],
      ['add_pages', { pages: [{ name: 'a', text: 'x'.repeat(300_001) }] }],
      ['rule', { question: 'none', answer: 'same', reason: 'x' }],
    ] as const)
      expect([name, await outcome(client, name, asked)]).toEqual([name, 'refused']);
    await client.close();
  });

  it('is let in by token, host and origin alone, and reads nothing too large', async () => {
    const list = request('tools/list');
    expect((await post(list)).status).toBe(200);
    expect((await post(list, { authorization: 'Bearer wrong' })).status).toBe(401);
    expect((await post(list, { origin: 'http://evil.example' })).status).toBe(403);
    expect((await post(`"${'x'.repeat(8_000_001)}"`)).status).toBe(413);
  });
});

it('a draft is proofed against a casebook', { timeout: 60_000 }, async () => {
  let out = '';
  const draft = join(folder, 'draft.md');
  writeFileSync(draft, 'The £45m contract, which is due to last two years, was awarded on Monday without a tender.');
  const streams = { out: { write: (text: string) => (out += text) }, err: { write: () => {} } };
  const code = await main(['proof', draft, file, '--json'], streams as never);
  expect(code).toBe(6);
  expect(JSON.parse(out)).toMatchObject({ schema: 'variorum/proof@1', articles: edition.articles.length });
});
