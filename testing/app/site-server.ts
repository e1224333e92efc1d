import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site on this machine's loopback, which can be taken away. */
export interface SiteServer {
  readonly address: string;
  /** Paths that were asked for. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

const TYPES = new Map([
  ['html', 'text/html; charset=utf-8'],
  ['js', 'text/javascript; charset=utf-8'],
  ['css', 'text/css; charset=utf-8'],
  ['bin', 'application/octet-stream'],
  ['svg', 'image/svg+xml'],
  ['webmanifest', 'application/manifest+json'],
]);

/** Serves files by their path, and nothing else. */
export async function serveSite(files: ReadonlyMap<string, string | Uint8Array>): Promise<SiteServer> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1) || 'index.html';
    asked.push(path);
    const content = files.get(path);
    if (content === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES.get(path.slice(path.lastIndexOf('.') + 1))! }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
