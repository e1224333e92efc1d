import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Route, Serving } from './route.ts';

/** Answers a request of an agent; null while the case has no edition. */
export type AgentAnswer = (request: Request) => Promise<Response> | null;

/**
 * Agents that ask over HTTP (Model Context Protocol, streamable HTTP).
 * @param answerFor what answers them, of a case that is served
 * @param largest the largest request, in bytes
 */
export function agentsRoute(answerFor: (serving: Serving) => AgentAnswer, largest: number): Route {
  return (serving) => {
    const answer = answerFor(serving);
    const app = new Hono();
    app.use('/mcp', bodyLimit({ maxSize: largest, onError: (c) => c.json(refused('The request is too large.'), 413) }));
    app.all(
      '/mcp',
      async (c) => (await answer(c.req.raw)) ?? c.json(refused('No edition of this case was made yet.'), 503),
    );
    return app;
  };
}

/** An answer of JSON-RPC to what was not read. */
const refused = (message: string) => ({ jsonrpc: '2.0', id: null, error: { code: -32_600, message } });
