import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { VariorumError } from '../../model.ts';
import { writeRulings } from '../../rulings/index.ts';
import type { Route } from './route.ts';

/** The most characters a ruling may have as it is sent. */
const LARGEST = 100_000;

/** Rulings from the margin, and the log of all of them. */
export const rulingsRoute: Route = ({ bench, work }) => {
  const app = new Hono();
  app.get('/rulings.jsonl', (c) => {
    c.header('Content-Disposition', 'attachment; filename="rulings.jsonl"');
    return c.text(writeRulings(bench.casebook.rulings()));
  });
  app.use('/rulings', bodyLimit({ maxSize: LARGEST }));
  app.post('/rulings', async (c) => {
    const sent = await c.req.json<Record<string, unknown>>().catch(() => null);
    const { verdict, by, reason } = sent ?? {};
    try {
      const { id } = bench.rule(verdict, given(by), given(reason));
      work.changed();
      return c.json({ id }, 201);
    } catch (error) {
      if (error instanceof VariorumError && error.code === 'input') return c.json({ error: error.message }, 400);
      throw error;
    }
  });
  app.post('/rulings/undo', bodyLimit({ maxSize: LARGEST }), async (c) => {
    const { id } = await c.req.parseBody();
    bench.rule({ ruling: 'undo', undoes: String(id) }, null, null);
    work.changed();
    return c.redirect('/', 303);
  });
  return app;
};

const given = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
