import { gzipSync } from 'node:zlib';
import { sha256Hex } from '../model.ts';
import type { Answer } from './request.ts';

/** A request and what was answered to it. */
export interface Exchange {
  readonly url: string;
  /** When it was asked, ISO 8601 in UTC. */
  readonly at: string;
  /** The request as it was sent. */
  readonly request: string;
  readonly answer: Answer;
}

/** The record that begins a file: what wrote it, and how. */
export function infoRecord(at: string, software: string, robot: string): Uint8Array {
  const text = `software: ${software}\r\nformat: WARC File Format 1.1\r\nrobots: classic\r\nhttp-header-user-agent: ${robot}\r\n`;
  return record({ 'WARC-Type': 'warcinfo', 'WARC-Date': at, 'Content-Type': 'application/warc-fields' }, bytesOf(text));
}

/**
 * The records of an exchange (WARC 1.1, ISO 28500:2017), each packed for itself: the request, and the answer with its header and
 * body as they came, with their digests. A body that came in chunks is put together, and the field that said so renamed.
 */
export function exchangeRecords({ url, at, request, answer }: Exchange): Uint8Array[] {
  const id = recordId();
  const head = bytesOf(headOf(answer), 'latin1');
  const block = new Uint8Array(head.length + answer.body.length);
  block.set(head);
  block.set(answer.body, head.length);
  const common = {
    'WARC-Target-URI': url,
    'WARC-Date': at,
    ...(answer.ip === null ? {} : { 'WARC-IP-Address': answer.ip }),
  };
  return [
    record(
      {
        'WARC-Type': 'response',
        'WARC-Record-ID': id,
        ...common,
        'WARC-Payload-Digest': `sha256:${sha256Hex(answer.body)}`,
        ...(answer.cut ? { 'WARC-Truncated': 'length' } : {}),
        'Content-Type': 'application/http; msgtype=response',
      },
      block,
    ),
    record(
      {
        'WARC-Type': 'request',
        ...common,
        'WARC-Concurrent-To': id,
        'Content-Type': 'application/http; msgtype=request',
      },
      bytesOf(request, 'latin1'),
    ),
  ];
}

function headOf({ version, status, message, rawHeaders }: Answer): string {
  let head = `HTTP/${version} ${status} ${message}\r\n`;
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const name = /^transfer-encoding$/i.test(rawHeaders[at]!) ? `X-Archive-Orig-${rawHeaders[at]}` : rawHeaders[at];
    head += `${name}: ${rawHeaders[at + 1]}\r\n`;
  }
  return `${head}\r\n`;
}

function record(fields: Readonly<Record<string, string>>, block: Uint8Array): Uint8Array {
  const all = { 'WARC-Record-ID': recordId(), ...fields, 'WARC-Block-Digest': `sha256:${sha256Hex(block)}` };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  const header = bytesOf(`WARC/1.1\r\n${lines.join('')}Content-Length: ${block.length}\r\n\r\n`);
  return new Uint8Array(gzipSync(Buffer.concat([header, block, bytesOf('\r\n\r\n')])));
}

const recordId = (): string => `<urn:uuid:${crypto.randomUUID()}>`;

const bytesOf = (text: string, as: 'utf8' | 'latin1' = 'utf8'): Uint8Array => new Uint8Array(Buffer.from(text, as));
