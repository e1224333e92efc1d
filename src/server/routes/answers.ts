import { gunzipSync } from 'node:zlib';
import type { Context } from 'hono';

/** Answers with what lies packed with gzip: as it lies to who takes that, else unpacked. */
export function packedAnswer(c: Context, packed: Uint8Array, type: string): Response {
  c.header('Content-Type', type);
  c.header('Vary', 'Accept-Encoding');
  if (!/\bgzip\b/u.test(c.req.header('accept-encoding') ?? '')) return c.body(new Uint8Array(gunzipSync(packed)));
  c.header('Content-Encoding', 'gzip');
  return c.body(packed as Uint8Array<ArrayBuffer>);
}

const written = new WeakMap<object, string>();

/** Answers with JSON of what many ask for: it is written once, as long as it is the same object. */
export function jsonAnswer(c: Context, value: object): Response {
  const json = written.get(value) ?? JSON.stringify(value);
  written.set(value, json);
  c.header('Content-Type', JSON_TYPE);
  return c.body(json);
}

export const [HTML, JSON_TYPE] = ['text/html; charset=utf-8', 'application/json'];
