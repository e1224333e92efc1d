import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { FIXTURE } from '../../testing/edition/index.ts';
import { contentId, type Question } from '../model.ts';
import { doJob } from '../node/casework/case-job.ts';
import { newCasebook } from '../store/sqlite/index.ts';
import { appFor, listen, workbenchFor, workFor } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-server-'));
const casebook = newCasebook(join(folder, 'harbour.casebook'));
afterAll(() => {
  casebook.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Questions whether the first statement of one claim is that of the next. */
const QUESTIONS = FIXTURE.claims.slice(0, 3).map((claim, i): Question => {
  const other = FIXTURE.claims[i + 1]!;
  const [a, b] = [claim.testimonies[0]!, other.testimonies[0]!].map(({ article, start, end, exact }) => ({
    article,
    start,
    end,
    exact,
  }));
  const origins = { now: { min: 1, max: 1 }, otherwise: { min: 1, max: 2 } };
  return {
    id: contentId('q', String(i)),
    of: 'claims',
    taken: false,
    a: a!,
    b: b!,
    chance: 0.4,
    claims: [{ text: claim.text, ...origins }],
    effect: 3 - i,
  };
});
casebook.putEdition(FIXTURE, '2031-03-01T08:00:00Z', QUESTIONS);

const HOST = '127.0.0.1:7077';
let made = 0;
let jobs = 0;
/** A case that is served; its edition is set as it is shown, and nothing is made. */
const serving = (held = casebook, by = 'Ina Moor') => {
  const bench = workbenchFor(held, by);
  const work = workFor(bench, {
    run: async (job, onProgress) => {
      jobs += 1;
      if (job === 'make') made += 1;
      else await doJob(held.path, job, onProgress);
    },
    end: async () => {},
  });
  return { bench, work, name: 'harbour' };
};
const served = serving();
await served.work.set();
const app = appFor(served, { hosts: [HOST], token: null });
const get = (path: string, headers = {}) =>
  app.request(`http://${HOST}${path}`, { headers: { host: HOST, ...headers } });
const post = (
  path: string,
  form: Record<string, string>,
  headers: Record<string, string> = { origin: `http://${HOST}` },
) =>
  app.request(`http://${HOST}${path}`, {
    method: 'POST',
    body: new URLSearchParams(form),
    headers: { host: HOST, 'content-type': 'application/x-www-form-urlencoded', ...headers },
  });

describe('who may ask', () => {
  it('is nobody under a name that is not this machine’s: a page whose name was turned to it', async () => {
    expect((await get('/', { host: 'evil.example' })).status).toBe(421);
    expect((await get('/', { host: '127.0.0.1:80' })).status).toBe(421);
  });

  it('is no page of another site, to write or to read', async () => {
    const rulings = casebook.rulings().length;
    for (const headers of [{}, { origin: 'http://evil.example' }, { origin: 'null' }] as Record<string, string>[])
      expect((await post('/queue', { id: QUESTIONS[0]!.id, answer: 'same' }, headers)).status).toBe(403);
    expect((await get('/edition.json', { origin: 'http://evil.example' })).status).toBe(403);
    expect(casebook.rulings().length).toBe(rulings);
  });

  it('from other machines, whoever shows the token, once in the address and then in a cookie', async () => {
    const open = appFor(serving(), { hosts: [], token: 'secret' });
    const ask = (path: string, headers = {}) =>
      open.request(`http://10.0.0.7:7077${path}`, { headers: { host: '10.0.0.7:7077', ...headers } });
    expect((await ask('/')).status).toBe(401);
    expect((await ask('/?token=wrong')).status).toBe(401);
    const let_in = await ask('/?token=secret');
    expect(let_in.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Strict/);
    expect((await ask('/queue', { cookie: 'variorum=secret' })).status).toBe(200);
  });
});

describe('the pages of a case', () => {
  it.each(['/', '/edition', '/queue', '/search?q=dredging'])(
    '%s loads nothing and is framed by nobody',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(200);
      const policy = `${response.headers.get('content-security-policy')} ${await response.text()}`;
      expect(policy).toContain("default-src 'none'");
      expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(policy).not.toMatch(/(?:src|href)="https?:/);
    },
  );

  it.each(['/case.json', '/edition.json', '/queue.json', '/changes.json', '/search.json?q=x'])(
    '%s is its twin in JSON',
    async (path) => {
      const response = await get(path);
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json']);
      await response.json();
    },
  );

  it('show words as words', async () => {
    expect(await (await get('/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E')).text()).not.toContain('<script>');
  });

  it('ask the questions one by one; an answer is a ruling, and is taken back', async () => {
    expect(await (await get('/queue')).text()).toContain('3 questions open');
    const answered = await post('/queue', { id: QUESTIONS[0]!.id, answer: 'same' });
    expect([answered.status, answered.headers.get('location')]).toEqual([303, '/queue']);
    await post('/queue', { id: QUESTIONS[0]!.id, answer: 'different' });
    expect(casebook.rulings().map(({ ruling, by }) => [ruling, by])).toEqual([['same', 'Ina Moor']]);
    expect((await post('/queue', { id: QUESTIONS[1]!.id, answer: 'burn' })).status).toBe(400);
    expect(await (await get('/queue')).text()).toContain('2 questions open');
    await post('/queue/back', {});
    expect(await (await get('/queue')).text()).toContain('3 questions open');
  });

  it('make the edition again behind the answer, one at a time, and once more where it was asked for meanwhile', async () => {
    const answers = await Promise.all([post('/make', {}), post('/make', {}), post('/make', {})]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    await served.work.idle();
    expect(made).toBe(2);
  });
});

it('reads what many ask for once, and again once somebody has written', async () => {
  const read: string[] = [];
  const counted = new Proxy(casebook, {
    get: (held, name: keyof typeof casebook) => {
      const own = held[name];
      return typeof own === 'function' && ['list', 'editions', 'questions', 'paper'].includes(name)
        ? (...given: never[]) => {
            read.push(name);
            return (own as (...all: never[]) => unknown).apply(held, given);
          }
        : own;
    },
  });
  const bench = appFor(serving(counted), { hosts: [HOST], token: null });
  const all = ['/', '/case.json', '/queue', '/queue.json', '/edition', '/changes'];
  const askAll = async () => {
    for (const path of all) await (await bench.request(`http://${HOST}${path}`, { headers: { host: HOST } })).text();
    return read.splice(0).sort();
  };
  const first = await askAll();
  expect([first.includes('list'), first.includes('paper')]).toEqual([true, true]);
  // The case has one edition, so that nothing says what changed and it is asked for again.
  expect(await askAll()).toEqual(['paper']);
  casebook.give('note.txt', new Uint8Array([65]), true);
  expect(await askAll()).toContain('list');
});

it('is asked over a real connection, and says so where the port is taken', async () => {
  const server = await listen(app, '127.0.0.1', 0);
  const response = await fetch(`http://127.0.0.1:${server.port}/`, {});
  // The app was told another port.
  expect(response.status).toBe(421);
  await expect(listen(app, '127.0.0.1', server.port)).rejects.toThrow('Nothing can be served');
  server.close();
});

it('offers to make the edition again where the latest is of an older contract', async () => {
  const older = newCasebook(join(folder, 'older.casebook'));
  older.putEdition({ ...FIXTURE, stories: 'of another shape' } as never, '2031-03-01T08:00:00Z');
  const bench = appFor(serving(older), { hosts: [HOST], token: null });
  const asked = () => bench.request(`http://${HOST}/edition`, { headers: { host: HOST } });
  const before = jobs;
  for (let i = 0; i < 3; i += 1) expect((await asked()).status).toBe(404);
  expect(jobs - before).toBe(1);
  const page = await bench.request(`http://${HOST}/`, { headers: { host: HOST } });
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('only one of an older version')]);
  older.close();
});
