import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { casePage, questionPage, renderChanges, saidPage, searchPage, workbenchPolicy } from '../publish/index.ts';
import type { Answer } from '../rulings/index.ts';
import { type Guard, guarded } from './guard.ts';
import type { Workbench } from './workbench.ts';

/** Places a search shows, and the most characters a form may have. */
const [MOST_HITS, LARGEST_FORM] = [50, 10_000];

/** What a case is shown by in a browser, beside its workbench. */
export interface AppOptions {
  readonly name: string;
  /** Makes the edition of the case again and keeps it. */
  make(): Promise<unknown>;
}

/**
 * The pages of a case: the case, its edition, questions, what changed, search; each with a twin in JSON (`/queue.json`). Pages read
 * without script; what is written is written by forms of this server alone.
 */
export function appFor(bench: Workbench, guard: Guard, { name, make }: AppOptions): Hono {
  const app = new Hono();
  app.use(guarded(guard));
  app.use(async (c, next) => {
    await next();
    // The report brings a policy of its own, which lets its script run and nothing else.
    if (c.res.headers.get('Content-Security-Policy') === null) c.header('Content-Security-Policy', workbenchPolicy());
  });
  let answers = 0;
  let making: Promise<unknown> | null = null;
  app.get('/', (c) => c.html(casePage(name, bench.casebook.list().length, bench.edition(), bench.questions().length)));
  app.get('/case.json', (c) =>
    c.json({ pages: bench.casebook.list(), editions: bench.casebook.editions(), rulings: bench.casebook.rulings() }),
  );
  app.get('/edition', (c) => {
    const report = bench.report();
    if (report === null) return c.html(saidPage('No edition', 'No edition of this case was made yet.'), 404);
    c.header('Content-Security-Policy', "frame-ancestors 'none'");
    return c.html(report);
  });
  app.get('/edition.json', (c) => {
    const edition = bench.edition();
    return edition === null ? c.json({ error: 'No edition of this case was made yet.' }, 404) : c.json(edition);
  });
  app.get('/changes', (c) => {
    const changes = bench.changes();
    if (changes === null) return c.html(saidPage('What changed', 'There are no two editions of this case yet.'), 404);
    c.header('Content-Security-Policy', "frame-ancestors 'none'");
    return c.html(renderChanges(changes, bench.edition()!));
  });
  app.get('/changes.json', (c) => c.json(bench.changes()));
  app.get('/search', (c) => {
    const words = c.req.query('q') ?? '';
    return c.html(searchPage(words, bench.casebook.search(words, MOST_HITS), bench.edition()));
  });
  app.get('/search.json', (c) => c.json(bench.casebook.search(c.req.query('q') ?? '', MOST_HITS)));
  app.get('/queue', (c) => c.html(questionPage(bench.questions(), bench.edition(), answers > 0)));
  app.get('/queue.json', (c) => c.json(bench.questions()));
  app.use('/queue', bodyLimit({ maxSize: LARGEST_FORM }));
  app.post('/queue', async (c) => {
    const { id, answer } = await c.req.parseBody();
    if (typeof id !== 'string' || !isAnswer(answer)) return c.text('That is no answer.', 400);
    if (bench.answer(id, answer)) answers += 1;
    return c.redirect('/queue', 303);
  });
  app.post('/queue/back', (c) => {
    if (bench.takeBack()) answers -= 1;
    return c.redirect('/queue', 303);
  });
  app.post('/make', async (c) => {
    making ??= make().finally(() => {
      making = null;
    });
    await making;
    return c.redirect('/', 303);
  });
  app.notFound((c) => c.html(saidPage('Not here', 'There is no such page.'), 404));
  app.onError((error, c) => c.html(saidPage('That did not work', error.message), 500));
  return app;
}

function isAnswer(value: unknown): value is Answer {
  return value === 'same' || value === 'different' || value === 'unsure';
}
