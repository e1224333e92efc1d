import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { ByteSource } from './byte-source.ts';

/** SHA-256 of bytes that come piece by piece, in hex. */
export async function sha256Of(source: ByteSource): Promise<string> {
  const hash = sha256.create();
  for await (const piece of source.stream()) hash.update(piece);
  return bytesToHex(hash.digest());
}
