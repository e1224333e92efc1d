import type { Edition } from '../model.ts';
import { base64 } from './base64.ts';
import { deflateRaw } from './deflate/index.ts';
import { encodeEdition } from './edition-code.ts';

/** The edition as it stands in the page for the reading room's script: JSON, packed as raw DEFLATE, in base 64. */
export function packedData(edition: Edition): string {
  return base64(deflateRaw(new TextEncoder().encode(encodeEdition(edition))));
}
