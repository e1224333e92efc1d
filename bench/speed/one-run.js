// One run of the built product in a process of its own: `node bench/speed/one-run.js PILE FOLDER [JOBS]` makes the edition of
// PILE, writes both files into FOLDER, and prints what it took as one line of JSON.
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

const [pile, folder, jobs] = process.argv.slice(2);
const { edit, writeEdition } = await import(new URL('../../dist/node/index.js', import.meta.url).href);

const stages = [];
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const enter = (name) => {
  if (stages.at(-1)?.name === name) return;
  const now = { cpu: cpu(), wall: performance.now() / 1000 };
  const last = stages.at(-1);
  if (last) Object.assign(last, { cpu: now.cpu - last.from.cpu, wall: now.wall - last.from.wall });
  stages.push({ name, from: now });
};

enter('read');
const { edition, report } = await edit([pile], { onProgress: enter, ...(jobs ? { jobs: Number(jobs) } : {}) });
enter('write');
mkdirSync(folder, { recursive: true });
await writeEdition(folder, edition, report);
enter('end');

const size = (name) => statSync(join(folder, name)).size / 1e6;
console.log(
  JSON.stringify({
    articles: edition.articles.length,
    claims: edition.claims.length,
    links: edition.links.length,
    failed: edition.notSeen.failed.length,
    cpu: cpu(),
    wall: process.uptime(),
    memory: process.resourceUsage().maxRSS / 1024 ** 2,
    edition: size('edition.json'),
    report: size('index.html'),
    stages: stages.slice(0, -1).map(({ name, cpu, wall }) => ({ name, cpu, wall })),
  }),
);
