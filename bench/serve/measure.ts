/**
 * `npx tsx bench/serve/measure.ts [--size 600] [--rate 200] [--seconds 60] [--case FILE]`: a case served by the built program. What the
 * first byte and the whole of each page take, a search, and what readers wait for who ask so often a second while pages are added and
 * the edition is made beside the server. With `--chromium PATH` also the first paint. Wants a quiet machine. Not run in CI.
 */
import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { asLines, pileOf } from '../speed/piles.ts';
import { painted } from './painted.ts';
import { type Asked, ask, readers, told } from './readers.ts';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '600' },
    rate: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '60' },
    case: { type: 'string' },
    chromium: { type: 'string' },
  },
});

/** Pages that are added while readers ask: so many, one after the other, so often in milliseconds. */
const ADDED = { pages: 10, every: 3000 } as const;
const program = fileURLToPath(new URL('../../bin/variorum.js', import.meta.url));
const [size, seconds] = [Number(values.size), Number(values.seconds)];

const folder = mkdtempSync(join(tmpdir(), 'variorum-serve-'));
const casebook = join(folder, 'measured.casebook');
const variorum = (...args: string[]) =>
  new Promise<void>((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`variorum ${args.join(' ')} failed`))));
  });

/** A case with an edition of the pile, or the one that was given. */
async function made(): Promise<void> {
  if (values.case !== undefined) return copyFileSync(values.case, casebook);
  const pile = join(folder, 'pile.jsonl');
  writeFileSync(pile, asLines(pileOf('news', size)));
  await variorum('case', 'new', casebook);
  await variorum('case', 'add', casebook, pile);
  await variorum('case', 'edit', casebook, '--quiet');
}

/** The server and its address. */
function served(): Promise<{ readonly origin: string; readonly end: () => void }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, 'serve', casebook, '--by', 'Ina Moor', '--port', '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (text: string) => {
      const [, origin] = /^(http:\/\/\S+?)\/\s/u.exec(text) ?? [];
      if (origin !== undefined) resolve({ origin, end: () => child.kill('SIGTERM') });
    });
    child.on('exit', () => reject(new Error('The server ended.')));
  });
}

/** Waits until nothing is made. */
async function idle(origin: string, agent: Agent): Promise<void> {
  for (;;) {
    const { body } = await ask(agent, origin, '/state.json');
    if (JSON.parse(body.toString('utf8')).making === null) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

async function give(origin: string, i: number): Promise<void> {
  const text = `The harbour board of Port Calder met on day ${i} of the inquiry. The board said ${i + 20} barges had been moved before the storm.`;
  const headers = { origin };
  const source = encodeURIComponent(`added-${i}.txt`);
  const { status } = await fetch(`${origin}/files?source=${source}&named=1`, { method: 'PUT', headers, body: text });
  if (status !== 201) console.log(`a page was not taken: ${status}`);
  await fetch(`${origin}/make`, { method: 'POST', headers: { ...headers, accept: 'application/json' } });
}

try {
  await made();
  const { origin, end } = await served();
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  try {
    await idle(origin, agent);
    await ask(agent, origin, '/edition');
    const paths = [
      '/',
      '/edition',
      '/queue',
      '/state.json',
      '/search?q=president+said',
      '/search?q=tax+plan',
      '/search?q=th',
    ];
    for (const path of paths) {
      const several: Asked[] = [];
      for (let i = 0; i < 20; i += 1) several.push(await ask(agent, origin, path));
      console.log(`${path}, one at a time: ${told(several)}`);
    }
    if (values.chromium !== undefined)
      for (const path of ['/', '/edition'])
        console.log(
          `${path}, first paint in Chromium: ${(await painted(values.chromium, `${origin}${path}`)).join(', ')} ms`,
        );
    if (seconds > 0) {
      let given = 0;
      const adding = setInterval(() => {
        if (given >= ADDED.pages) clearInterval(adding);
        else void give(origin, given++);
      }, ADDED.every);
      const all = await readers(agent, origin, Number(values.rate), seconds);
      clearInterval(adding);
      console.log(`${all.length} requests of readers in ${seconds} s, ${given} pages added: ${told(all)}`);
      const kinds = new Map<string, Asked[]>();
      for (const one of all) kinds.set(one.path, [...(kinds.get(one.path) ?? []), one]);
      for (const [path, list] of kinds) console.log(`  ${path}: ${told(list)}`);
      const slow = all.filter(({ waited }) => waited > 500).map(({ at }) => Math.round(at / 1000));
      if (slow.length > 0) console.log(`  slower than 500 ms at second ${[...new Set(slow)].join(', ')}`);
    }
  } finally {
    agent.destroy();
    end();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
