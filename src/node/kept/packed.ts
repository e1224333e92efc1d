import type { Annotations, Tokens } from '../../model.ts';

/** What is kept of an annotated article: its text is in the article. */
export interface KeptAnnotations {
  readonly notices: readonly string[];
  readonly annotations: Annotations;
}

/** Annotations as JSON, the arrays of the tokens as their bytes in base 64. */
export function packed({ notices, annotations }: KeptAnnotations): string {
  const { starts, ends, tags } = annotations.tokens;
  const tokens = { starts: base64(starts), ends: base64(ends), tags: tags && base64(tags) };
  return JSON.stringify({ notices, annotations: { ...annotations, tokens } });
}

/** The annotations again. Throws for what is not sound. */
export function unpacked(json: string): KeptAnnotations {
  const { notices, annotations } = JSON.parse(json);
  const { starts, ends, tags } = annotations.tokens;
  const tokens: Tokens = {
    starts: new Int32Array(bytesOf(starts).buffer),
    ends: new Int32Array(bytesOf(ends).buffer),
    tags: tags === null ? null : bytesOf(tags),
  };
  return { notices, annotations: { ...annotations, tokens } };
}

function base64({ buffer, byteOffset, byteLength }: Int32Array | Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
}

/** In a buffer of their own, as arrays of larger numbers need it. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(text, 'base64'));
}
