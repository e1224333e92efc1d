/** A record of a web archive, as bytes: header, block and the two line ends that close it. */
export function warcRecord(fields: Readonly<Record<string, string>>, block: string | Uint8Array): Uint8Array {
  const body = typeof block === 'string' ? new TextEncoder().encode(block) : block;
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = new TextEncoder().encode(`WARC/1.1\r\n${lines.join('')}Content-Length: ${body.length}\r\n\r\n`);
  return concat([head, body, new TextEncoder().encode('\r\n\r\n')]);
}

/** A record of what a server answered. */
export function answer(
  url: string,
  body: string | Uint8Array,
  {
    status = '200 OK',
    headers = { 'Content-Type': 'text/html; charset=utf-8' },
    fields = {},
  }: {
    readonly status?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly fields?: Readonly<Record<string, string>>;
  } = {},
): Uint8Array {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = new TextEncoder().encode(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`);
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const all = {
    'WARC-Type': 'response',
    'WARC-Target-URI': url,
    'WARC-Date': '2031-11-11T08:00:00Z',
    'Content-Type': 'application/http; msgtype=response',
    ...fields,
  };
  return warcRecord(all, concat([head, bytes]));
}

/** Pieces as one. */
export function concat(pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}
