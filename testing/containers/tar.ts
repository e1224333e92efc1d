import { concat } from './warc.ts';

/** A TAR archive (ustar) of files. */
export function tarOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return concat([...Object.entries(files).map(([name, content]) => tarEntry(name, content)), new Uint8Array(1024)]);
}

/** An entry: its header and its bytes, filled up to whole blocks. */
export function tarEntry(name: string, content: string | Uint8Array, kind = '0'): Uint8Array {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const header = Buffer.alloc(512);
  header.write(name, 0, 'utf8');
  header.write('0000644\0', 100);
  header.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('        ', 148);
  header.write(kind, 156);
  header.write('ustar\x0000', 257, 'latin1');
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  const filling = new Uint8Array((512 - (bytes.length % 512)) % 512);
  return concat([header, bytes, filling]);
}
