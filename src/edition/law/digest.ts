import { type Edition, sha256Hashing } from '../../model.ts';

const UTF8 = new TextEncoder();

/** An edition that has no digest yet. */
export type Undigested = Omit<Edition, 'generator'> & { readonly generator: Omit<Edition['generator'], 'digest'> };

/** Code units that are handed to the hash at once. */
const PIECE = 1 << 16;

/**
 * SHA-256, in hex, of an edition as canonical JSON (RFC 8785: keys sorted by code unit, no blank space, UTF-8), without
 * `generator.digest`. Whoever has the document in any programming language can make it again.
 *
 * @example editionDigest(edition) === edition.generator.digest
 */
export function editionDigest(edition: Edition | Undigested): string {
  const hash = sha256Hashing();
  let piece = '';
  const write = (text: string) => {
    piece += text;
    if (piece.length < PIECE) return;
    hash.update(UTF8.encode(piece));
    piece = '';
  };
  writeCanonical(undigested(edition), write);
  hash.update(UTF8.encode(piece));
  return hash.hex();
}

/** The edition with its digest. */
export function withDigest(edition: Undigested): Edition {
  return { ...edition, generator: { ...edition.generator, digest: editionDigest(edition) } };
}

function undigested(edition: Edition | Undigested): Undigested {
  const { digest: _, ...generator } = edition.generator as Edition['generator'];
  return { ...edition, generator };
}

/** Writes a value as `JSON.parse` gives them, in canonical form, a piece at a time. */
function writeCanonical(value: unknown, write: (text: string) => void): void {
  if (Array.isArray(value)) {
    write('[');
    for (const [at, item] of value.entries()) {
      if (at > 0) write(',');
      writeCanonical(item, write);
    }
    write(']');
  } else if (typeof value === 'object' && value !== null) {
    write('{');
    // `sort` without a comparator orders by code unit, and much faster than with one.
    for (const [at, key] of Object.keys(value).sort().entries()) {
      write(at > 0 ? `,${JSON.stringify(key)}:` : `${JSON.stringify(key)}:`);
      writeCanonical((value as Record<string, unknown>)[key], write);
    }
    write('}');
  } else write(JSON.stringify(value));
}
