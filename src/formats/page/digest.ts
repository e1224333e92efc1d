import { sha256Hashing } from '../../model.ts';
import type { ByteSource } from './byte-source.ts';

/** SHA-256 of bytes that come piece by piece, in hex. */
export async function sha256Of(source: ByteSource): Promise<string> {
  const hash = sha256Hashing();
  for await (const piece of source.stream()) hash.update(piece);
  return hash.hex();
}
