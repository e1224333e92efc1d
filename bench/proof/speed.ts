import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import { makeEdition, proofingOf } from '../../src/edition/index.ts';
import { mcpServer } from '../../src/mcp/index.ts';
import { defaultRegister } from '../../src/outlets/index.ts';
import { pagesFromBytes } from '../../src/read/index.ts';
import { proofModels, shippedModels } from '../../src/weights/index.ts';
import { asLines, type PileName, pileOf } from '../speed/piles.ts';

/**
 * `npx tsx bench/proof/speed.ts [news|invented] [ARTICLES]`: seconds of processor time of a draft of forty sentences, the making ready of the
 * edition included and apart, and the 95th percentile of calls over the Model Context Protocol, in milliseconds of processor time.
 */
async function main([pile = 'news', size = '600']: readonly string[]): Promise<void> {
  const register = defaultRegister();
  const shipped = await shippedModels();
  const models = new Map([...shipped, ...(await proofModels())]);
  const bytes = new TextEncoder().encode(asLines(pileOf(pile as PileName, Number(size))));
  const read = pagesFromBytes(bytes, 'pile.jsonl');
  const pages = [...read].filter((one) => 'content' in one);
  const edition = makeEdition(pages, [], { register, models: shipped });
  const sentences = edition.articles
    .flatMap(({ text }) => text.match(/[A-Z][^.!?\n]{60,160}\./gu)?.slice(2, 3) ?? [])
    .slice(0, 40);
  const cpu = async (work: () => unknown): Promise<number> => {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
  const draft = sentences.join('\n');
  const proofing = proofingOf(edition, { register, models });
  const first = await cpu(() => proofing.proof(proofing.sentences(draft)));
  const again = await cpu(() => proofing.proof(proofing.sentences(draft)));
  console.log(
    `${edition.articles.length} articles, ${sentences.length} sentences: ${first.toFixed(2)} s, made ready ${again.toFixed(2)} s`,
  );

  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  const client = new Client({ name: 'speed', version: '1' });
  await Promise.all([mcpServer({ edition, proofing }).connect(theirs), client.connect(ours)]);
  const ids = edition.claims.slice(0, 20).map(({ id }) => id);
  const names = edition.entities.slice(0, 20).map(({ name }) => name);
  const calls = sentences.slice(0, 20).flatMap((sentence, at) => [
    { name: 'check', arguments: { sentence } },
    { name: 'claims', arguments: { about: names[at] } },
    { name: 'origins_of', arguments: { claim: ids[at] } },
    { name: 'trace', arguments: { claim: ids[at] } },
    { name: 'who', arguments: { name: names[at] } },
    { name: 'differences', arguments: {} },
    { name: 'timeline', arguments: { offset: at } },
  ]);
  const byTool = new Map<string, number[]>();
  for (const call of calls) {
    const list = byTool.get(call.name) ?? [];
    list.push(1000 * (await cpu(() => client.callTool(call))));
    byTool.set(call.name, list);
  }
  const p95 = (times: readonly number[]) => [...times].sort((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1]!;
  for (const [name, times] of byTool) console.log(`${name.padEnd(12)} p95 ${p95(times).toFixed(0)} ms`);
  console.log(`all          p95 ${p95([...byTool.values()].flat()).toFixed(0)} ms`);
  await client.close();
}

await main(process.argv.slice(2));
