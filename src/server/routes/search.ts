import { Hono } from 'hono';
import { searchPage } from '../../publish/index.ts';
import type { Route } from './route.ts';

/** Places a search shows. */
const MOST_HITS = 50;

/** The search over the latest edition. */
export const searchRoute: Route = ({ bench }) => {
  const app = new Hono();
  const found = (words: string) => bench.casebook.search(words, MOST_HITS);
  app.get('/search', (c) => {
    const words = c.req.query('q') ?? '';
    return c.html(searchPage(words, found(words), bench.articles()));
  });
  app.get('/search.json', (c) => c.json(found(c.req.query('q') ?? '')));
  return app;
};
