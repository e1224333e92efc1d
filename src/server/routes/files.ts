import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Route } from './route.ts';

/** The largest file that is taken in a browser, in bytes; larger ones are read where they lie, by `variorum case add`. */
const LARGEST = 256 * 1024 * 1024;
/** Files of all the pages that a form without script may hold, in bytes. */
const LARGEST_FORM = 64 * 1024 * 1024;
/** The longest name of a file with the folders above it, in characters. */
const LONGEST_NAME = 1000;

/** Files that are given: kept in the case at once, read when the edition is made. */
export const filesRoute: Route = ({ bench, work }) => {
  const app = new Hono();
  const tooLarge = (c: { json(value: object, status: 413): Response }) =>
    c.json({ error: 'It is larger than 256 MB: add it with variorum case add.' }, 413);
  app.put('/files', bodyLimit({ maxSize: LARGEST, onError: tooLarge }), async (c) => {
    const source = sourceOf(c.req.query('source') ?? '');
    if (source === null) return c.json({ error: 'A file needs a name.' }, 400);
    bench.casebook.give(source, new Uint8Array(await c.req.arrayBuffer()), c.req.query('named') === '1');
    return c.json({ source }, 201);
  });
  app.post('/files', bodyLimit({ maxSize: LARGEST_FORM }), async (c) => {
    const { file } = await c.req.parseBody({ all: true });
    for (const one of [file].flat()) {
      const source = one instanceof File ? sourceOf(one.name) : null;
      if (source !== null) bench.casebook.give(source, new Uint8Array(await (one as File).arrayBuffer()), true);
    }
    work.make();
    return c.redirect('/', 303);
  });
  return app;
};

/** A name as a file's source: below what was given and never above it; null where nothing is left of it. */
function sourceOf(name: string): string | null {
  const parts = name
    .slice(0, LONGEST_NAME)
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..');
  return parts.length === 0 ? null : parts.join('/');
}
