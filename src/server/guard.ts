import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { sha256Hex } from '../model.ts';

/** Who may ask, and under which names. */
export interface Guard {
  /** Names and ports under which the server is asked on this machine: `127.0.0.1:8080`, `localhost:8080`. Empty where it is asked from others. */
  readonly hosts: readonly string[];
  /** What must be shown where the server is asked from other machines; null where it is not. */
  readonly token: string | null;
}

const COOKIE = 'variorum';
/** Where programs ask that are no browser: they send no `Origin`, which a browser always does of a page that writes. */
const FOR_PROGRAMS = '/mcp';

/**
 * Lets in only whoever means to ask. A page of another site that has its name point at this machine is told by `Host`, one that
 * sends forms here by `Origin`; from other machines a token must be shown, once in the address, then in a cookie of this site alone, and by
 * programs with each request.
 */
export function guarded({ hosts, token }: Guard): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host') ?? '';
    if (token === null && !hosts.includes(host)) return c.text('This server does not answer under that name.', 421);
    const origin = c.req.header('origin');
    const writes = c.req.method !== 'GET' && c.req.method !== 'HEAD';
    const asksAsProgram = c.req.path === FOR_PROGRAMS && origin === undefined;
    if ((writes || origin !== undefined) && !asksAsProgram && origin !== `http://${host}`)
      return c.text('Only pages of this server may ask this.', 403);
    if (token !== null) {
      const [, bearer] = /^Bearer (\S{1,200})$/iu.exec(c.req.header('authorization') ?? '') ?? [];
      const shown = bearer ?? c.req.query('token') ?? getCookie(c, COOKIE) ?? '';
      // Digests are compared, so that the time it takes says nothing of the token.
      if (sha256Hex(shown) !== sha256Hex(token)) return c.text('Open the address that variorum serve printed.', 401);
      if (c.req.query('token') !== undefined)
        setCookie(c, COOKIE, token, { httpOnly: true, sameSite: 'Strict', path: '/' });
    }
    await next();
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('X-Frame-Options', 'DENY');
    c.header('Referrer-Policy', 'no-referrer');
    c.header('Cross-Origin-Opener-Policy', 'same-origin');
    c.header('Cross-Origin-Resource-Policy', 'same-origin');
    c.header('Cache-Control', 'no-store');
  };
}
