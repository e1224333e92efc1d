import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Route } from './route.ts';

/** A line is said so often where nothing happens, so that a connection that is gone is noticed. In milliseconds. */
const QUIET = 20_000;

/** How the case stands, once and whenever it changes, and the making of its edition. */
export const stateRoute: Route = ({ work }) => {
  const app = new Hono();
  app.get('/state.json', (c) => c.json(work.state()));
  app.get('/events', (c) =>
    streamSSE(c, async (stream) => {
      const say = (state: object) => stream.writeSSE({ data: JSON.stringify(state) });
      let over = () => {};
      const ended = new Promise<void>((resolve) => {
        over = resolve;
      });
      const stop = work.listen((state) => void say(state));
      const quiet = setInterval(() => void stream.write(': \n\n'), QUIET);
      stream.onAbort(() => over());
      await say(work.state());
      await ended;
      clearInterval(quiet);
      stop();
    }),
  );
  app.post('/make', (c) => {
    work.make();
    return c.req.header('accept')?.includes('application/json') ? c.json(work.state(), 202) : c.redirect('/', 303);
  });
  return app;
};
