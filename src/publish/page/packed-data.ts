import { deflateSync } from 'fflate';
import type { Edition } from '../../model.ts';
import { base64 } from './base64.ts';
import { encodeEdition } from './edition-code.ts';

/** Packed as hard as it goes. */
const LEVEL = 9;

/** The edition as it stands in the page for the reading room's script: JSON, packed as raw DEFLATE, in base 64. */
export function packedData(edition: Edition): string {
  return base64(deflateSync(new TextEncoder().encode(encodeEdition(edition)), { level: LEVEL }));
}
