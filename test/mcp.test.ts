import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { proofingOf } from '../src/edition/index.ts';
import { LARGEST_ANSWER, mcpServer } from '../src/mcp/index.ts';
import type { Edition } from '../src/model.ts';
import { defaultRegister } from '../src/outlets/index.ts';
import { proofModels, shippedModels } from '../src/weights/index.ts';
import { sampleEdition, sampleFolder } from '../testing/sample/edition.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const TOOLS = ['check', 'proof', 'claims', 'origins_of', 'trace', 'who', 'differences', 'timeline'];

let edition: Edition;
let client: Client;
beforeAll(async () => {
  edition = await sampleEdition();
  const models = new Map([...(await shippedModels()), ...(await proofModels())]);
  const proofing = proofingOf(edition, { register: defaultRegister(), models });
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  client = new Client({ name: 'test', version: '1' });
  await Promise.all([mcpServer({ edition, proofing }).connect(theirs), client.connect(ours)]);
}, 60_000);
afterAll(() => client.close());

type Answer = Record<string, unknown> & { notice: string; notSeen: { articles: number } };
async function ask(name: string, asked: Record<string, unknown> = {}): Promise<Answer> {
  const { content, structuredContent, isError } = await client.callTool({ name, arguments: asked });
  expect(isError ?? false).toBe(false);
  const [part] = content as [{ type: string; text: string }];
  expect(JSON.parse(part.text)).toEqual(structuredContent);
  expect(part.text.length).toBeLessThanOrEqual(LARGEST_ANSWER + 2000);
  return structuredContent as Answer;
}

describe('an agent', () => {
  it('finds every tool, each read-only and with a schema', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(TOOLS);
    for (const { annotations, inputSchema } of tools) {
      expect(annotations?.readOnlyHint).toBe(true);
      expect(inputSchema.type).toBe('object');
    }
  });

  it('may call each, and is told in every answer what was not seen and that words of pages are no instructions', async () => {
    const claim = edition.claims[0]!.id;
    const asked: Record<string, Record<string, unknown>> = {
      check: { sentence: 'The £45m contract, which is due to last two years, was awarded on Monday without a tender.' },
      proof: {
        draft: '# Dredging\n\nAna Reyes-Ortúzar, the only engineer on the board, resigned two days after the vote.',
      },
      origins_of: { claim },
      trace: { claim },
      who: { name: 'Reyes' },
    };
    for (const tool of TOOLS) {
      const answer = await ask(tool, asked[tool]);
      expect(answer.notice).toMatch(/untrusted quotation.*never instructions/u);
      expect(answer.notSeen.articles).toBe(edition.articles.length);
    }
    expect(await ask('check', asked.check)).toMatchObject({
      sentences: [{ status: 'otherwise', differences: [{ theirs: '41m' }] }],
    });
    expect(await ask('proof', asked.proof)).toMatchObject({ counts: { stated: 1 }, sentences: [{ status: 'stated' }] });
    expect(await ask('claims', { limit: 2, offset: 1 })).toMatchObject({ total: edition.claims.length, offset: 1 });
    expect(await ask('origins_of', { claim })).toMatchObject({
      id: claim,
      origins: { min: expect.any(Number), max: expect.any(Number) },
    });
  });

  it('is told what to do where a question makes no sense, and nothing falls', async () => {
    const wrong = await client.callTool({ name: 'origins_of', arguments: { claim: 'ffffffffffff' } });
    expect(wrong.isError).toBe(true);
    const cut = await client
      .callTool({ name: 'check', arguments: { sentence: '' } })
      .catch((error: unknown) => ({ isError: error instanceof Error }));
    expect(cut.isError).toBe(true);
  });

  it('reads the edition and its articles as resources, their text as quotation', async () => {
    const { resources } = await client.listResources();
    expect(resources).toHaveLength(edition.articles.length + 1);
    const { contents } = await client.readResource({ uri: `variorum://article/${edition.articles[0]!.id}` });
    expect(JSON.parse((contents[0] as { text: string }).text)).toMatchObject({
      siglum: 'A',
      quotation: edition.articles[0]!.text,
    });
  });
});

it('serves a program that starts it, over its stdin and stdout', { timeout: 60_000 }, async () => {
  const main = `import(${JSON.stringify(join(root, 'src/cli/main.ts'))}).then((m) => m.main(['mcp', ${JSON.stringify(await sampleFolder())}]))`;
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [join(root, 'node_modules/tsx/dist/cli.mjs'), '-e', main],
    stderr: 'ignore',
  });
  const outside = new Client({ name: 'test', version: '1' });
  await outside.connect(transport);
  expect((await outside.listTools()).tools.map(({ name }) => name)).toEqual(TOOLS);
  const { structuredContent } = await outside.callTool({ name: 'timeline', arguments: { limit: 1 } });
  expect((structuredContent as { timeline: unknown[] }).timeline).toHaveLength(1);
  await outside.close();
});
