import { lookup as lookUp } from 'node:dns';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';

/** How much a server may take of us. */
export interface RequestLimits {
  /** Bytes of an answer's body as it is sent. */
  readonly bytes: number;
  /** Milliseconds from asking to the last byte. */
  readonly time: number;
}

/** What a server answered, as it was sent. */
export interface Answer {
  readonly status: number;
  readonly message: string;
  readonly version: string;
  /** Names and values by turns, as they were sent. */
  readonly rawHeaders: readonly string[];
  readonly headers: IncomingMessage['headers'];
  /** The body, put together of its chunks, still packed as it was sent. */
  readonly body: Uint8Array;
  /** The address of IP that answered. */
  readonly ip: string | null;
  /** The body was longer than the limit: these are its first bytes. */
  readonly cut: boolean;
}

/** Why a page could not be had, in words for people. */
export class NotFetched extends Error {
  override readonly name = 'NotFetched';
}

/**
 * Asks a server for an address, once, following nothing. The address of IP that is connected to is the one that was judged: a
 * name cannot lead to another between the two.
 *
 * @param allowed whether an address of IP may be connected to
 * @throws NotFetched where it is not allowed, or no whole answer comes in time
 */
export function ask(
  url: URL,
  headers: Readonly<Record<string, string>>,
  limits: RequestLimits,
  allowed: (ip: string) => boolean,
): Promise<Answer> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !allowed(host)) return Promise.reject(new NotFetched(PRIVATE));
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    const call = send(
      url,
      {
        method: 'GET',
        headers,
        agent: false,
        lookup: judged(allowed),
        maxHeaderSize: 65_536,
        insecureHTTPParser: false,
      },
      (answer) => {
        collect(answer, limits.bytes).then(
          ({ body, cut }) => {
            clearTimeout(timer);
            resolve({
              status: answer.statusCode ?? 0,
              message: answer.statusMessage ?? '',
              version: answer.httpVersion,
              rawHeaders: answer.rawHeaders,
              headers: answer.headers,
              body,
              ip: answer.socket.remoteAddress ?? null,
              cut,
            });
            call.destroy();
          },
          (error) => fail(error),
        );
      },
    );
    const fail = (error: unknown): void => {
      clearTimeout(timer);
      reject(error instanceof NotFetched ? error : new NotFetched(reasonOf(error)));
      call.destroy();
    };
    const timer = setTimeout(
      () => fail(new NotFetched(`no whole answer within ${limits.time / 1000} seconds`)),
      limits.time,
    );
    call.on('error', fail);
    call.end();
  });
}

const PRIVATE = 'leads to a private address, not to the public web; --allow-private allows it';

/** Looks a name up and lets only what is allowed be connected to; one address that is not spoils the name. */
function judged(allowed: (ip: string) => boolean): LookupFunction {
  return (host, options, done) => {
    lookUp(host, { ...options, all: true }, (error, found) => {
      if (error) done(error, '', 0);
      else if (found.length === 0 || !found.every(({ address }) => allowed(address)))
        done(new NotFetched(PRIVATE), '', 0);
      else if (options.all) done(null, found);
      else done(null, found[0]!.address, found[0]!.family);
    });
  };
}

async function collect(
  answer: IncomingMessage,
  limit: number,
): Promise<{ readonly body: Uint8Array; readonly cut: boolean }> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of answer as AsyncIterable<Uint8Array>) {
    pieces.push(piece.subarray(0, Math.max(0, limit - length)));
    length += piece.length;
    if (length > limit) return { body: together(pieces), cut: true };
  }
  if (!answer.complete) throw new NotFetched('the answer broke off');
  return { body: together(pieces), cut: false };
}

function together(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOTFOUND', 'no such host'],
  ['EAI_AGAIN', 'the name of the host could not be looked up; is there a connection?'],
  ['ECONNREFUSED', 'the host refuses the connection'],
  ['ECONNRESET', 'the host broke the connection off'],
  ['ETIMEDOUT', 'the host does not answer'],
  ['EHOSTUNREACH', 'the host cannot be reached'],
  ['ENETUNREACH', 'the network cannot be reached'],
  ['EPROTO', 'no secure connection could be made'],
  ['HPE_HEADER_OVERFLOW', 'the answer has a header that is too long'],
]);

function reasonOf(error: unknown): string {
  const code = error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? '') : '';
  if (/^(?:CERT|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(code))
    return `the certificate of the host is not valid (${code})`;
  if (code.startsWith('HPE_') && !REASONS.has(code)) return 'the answer is no HTTP';
  return REASONS.get(code) ?? `could not be had${code === '' ? '' : ` (${code})`}`;
}
