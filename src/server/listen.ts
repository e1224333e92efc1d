import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { VariorumError } from '../model.ts';

/** A server that is asked. */
export interface Listening {
  readonly port: number;
  close(): void;
}

/** Has an app asked under an address. Throws `output` where the port is taken. */
export function listen(app: Hono, hostname: string, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname, port }, ({ port: given }) =>
      resolve({ port: given, close: () => server.close() }),
    );
    server.on('error', (cause) =>
      reject(new VariorumError('output', `Nothing can be served at ${hostname}:${port}: ${cause.message}`, { cause })),
    );
  });
}
