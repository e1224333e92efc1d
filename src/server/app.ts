import { Hono } from 'hono';
import { saidPage, workbenchPolicy } from '../publish/index.ts';
import { type Guard, guarded } from './guard.ts';
import { caseRoute } from './routes/case.ts';
import { filesRoute } from './routes/files.ts';
import { questionsRoute } from './routes/questions.ts';
import type { Route, Serving } from './routes/route.ts';
import { rulingsRoute } from './routes/rulings.ts';
import { searchRoute } from './routes/search.ts';
import { stateRoute } from './routes/state.ts';

/** All parts of the server. */
const ROUTES: readonly Route[] = [caseRoute, questionsRoute, searchRoute, rulingsRoute, filesRoute, stateRoute];

/**
 * The pages of a case: the case, its edition, questions, what changed, search; each with a twin in JSON (`/queue.json`). Pages read
 * without script; what is written is written by pages of this server alone.
 *
 * @param more further parts, asked under the same guard
 */
export function appFor(serving: Serving, guard: Guard, more: readonly Route[] = []): Hono {
  const app = new Hono();
  app.use(guarded(guard));
  app.use(async (c, next) => {
    await next();
    if (c.res.headers.get('Content-Security-Policy') === null) c.header('Content-Security-Policy', workbenchPolicy());
  });
  for (const route of [...ROUTES, ...more]) app.route('/', route(serving));
  app.notFound((c) => c.html(saidPage('Not here', 'There is no such page.'), 404));
  app.onError((error, c) => {
    if (c.req.header('accept')?.includes('application/json')) return c.json({ error: error.message }, 500);
    return c.html(saidPage('That did not work', error.message), 500);
  });
  return app;
}
