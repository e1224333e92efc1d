import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { questionPage } from '../../publish/index.ts';
import type { Answer } from '../../rulings/index.ts';
import { jsonAnswer } from './answers.ts';
import type { Route } from './route.ts';

/** The most characters a form may have. */
const LARGEST_FORM = 10_000;

/** The review queue: one question at a time, its answer a ruling. */
export const questionsRoute: Route = ({ bench, work }) => {
  const app = new Hono();
  let answers = 0;
  app.get('/queue', (c) => c.html(questionPage(bench.questions(), bench.articles(), answers > 0)));
  app.get('/queue.json', (c) => jsonAnswer(c, bench.questions()));
  app.use('/queue', bodyLimit({ maxSize: LARGEST_FORM }));
  app.post('/queue', async (c) => {
    const { id, answer } = await c.req.parseBody();
    if (typeof id !== 'string' || !isAnswer(answer)) return c.text('That is no answer.', 400);
    if (bench.answer(id, answer)) answers += 1;
    work.changed();
    return c.redirect('/queue', 303);
  });
  app.post('/queue/back', (c) => {
    if (bench.takeBack()) answers -= 1;
    work.changed();
    return c.redirect('/queue', 303);
  });
  return app;
};

function isAnswer(value: unknown): value is Answer {
  return value === 'same' || value === 'different' || value === 'unsure';
}
