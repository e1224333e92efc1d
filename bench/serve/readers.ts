import { type Agent, request } from 'node:http';

/** One request and its answer. */
export interface Asked {
  readonly path: string;
  /** When it was due, and what passed from then to the last byte, in milliseconds; what waits for its turn waits too. */
  readonly at: number;
  readonly waited: number;
  /** 0 where no answer came. */
  readonly status: number;
  readonly body: Buffer;
}

/** Asks once, as a browser does: what is packed comes packed. @param due when it was due; now by default */
export function ask(agent: Agent, origin: string, path: string, due = performance.now()): Promise<Asked> {
  return new Promise((resolve) => {
    const end = (status: number, parts: readonly Buffer[]) =>
      resolve({ path, at: due, waited: performance.now() - due, status, body: Buffer.concat(parts) });
    const sent = request(`${origin}${path}`, { agent, headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => end(answer.statusCode ?? 0, parts));
      answer.on('error', () => end(0, parts));
    });
    sent.on('error', () => end(0, []));
    sent.end();
  });
}

/** What twenty readers ask for: one opens the edition, the others look at the case, its questions and what changed, and search. */
const ASKED = [
  ...[
    '/',
    '/state.json',
    '/search?q=',
    '/queue',
    '/edition',
    '/',
    '/search.json?q=',
    '/state.json',
    '/changes',
    '/search?q=',
  ],
  ...['/queue', '/', '/case.json', '/search?q=', '/state.json', '/', '/search?q=', '/queue.json', '/', '/search?q='],
] as const;
/** Words that political news are searched for; each search is of two of them, or of one and the beginning of another. */
const WORDS =
  `president senate campaign money tax plan governor poll vote debate senator health trade court email donor speech iowa ohio
  florida union budget border judge police energy school nuclear iran russia deal ad rally delegate convention`.split(
    /\s+/u,
  );

function searched(i: number): string {
  const [one, other] = [WORDS[i % WORDS.length]!, WORDS[(i * 7 + 3) % WORDS.length]!];
  return i % 3 === 0 ? one : i % 3 === 1 ? `${one}+${other}` : `${one}+${other.slice(0, 3)}`;
}

/**
 * So many requests a second for some seconds, each at its time whether or not those before it were answered.
 */
export async function readers(agent: Agent, origin: string, rate: number, seconds: number): Promise<Asked[]> {
  const start = performance.now();
  const all: Promise<Asked>[] = [];
  for (let i = 0; i < rate * seconds; i += 1) {
    const due = start + (1000 * i) / rate;
    const early = due - performance.now();
    if (early > 1) await new Promise((resolve) => setTimeout(resolve, early));
    const path = ASKED[i % ASKED.length]!;
    const asked = ask(agent, origin, path.endsWith('=') ? `${path}${searched(i)}` : path, due);
    all.push(asked.then((one) => ({ ...one, path, at: due - start, body: Buffer.alloc(0) })));
  }
  return Promise.all(all);
}

/** How long requests took, and how many failed. */
export function told(all: readonly Asked[]): string {
  const waited = all.map((one) => one.waited).sort((a, b) => a - b);
  const at = (share: number) =>
    `${waited[Math.min(waited.length - 1, Math.floor(share * waited.length))]!.toFixed(1)} ms`;
  const failed = all.filter(({ status, path }) => status !== 200 && !(status === 404 && path === '/changes')).length;
  const size = Math.max(0, ...all.map(({ body }) => body.length));
  return `median ${at(0.5)}, p99 ${at(0.99)}, most ${at(1)}, ${failed} failed${size > 0 ? `, ${(size / 1000).toFixed(0)} kB` : ''}`;
}
