import { describe, expect, it } from 'vitest';
import { readBytes } from '../../../testing/containers/read.ts';
import { sha256Hex } from '../../model.ts';

/** A binary property list of one dictionary within another, as Safari writes it. */
function webarchive(fields: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const objects: Buffer[] = [];
  const add = (bytes: Buffer) => objects.push(bytes) - 1;
  const head = (kind: number, length: number) =>
    length < 15
      ? Buffer.from([(kind << 4) | length])
      : Buffer.from([(kind << 4) | 15, 0x11, length >> 8, length & 255]);
  const value = (each: string | Uint8Array) =>
    typeof each === 'string'
      ? add(Buffer.concat([head(5, each.length), Buffer.from(each, 'latin1')]))
      : add(Buffer.concat([head(4, each.length), each]));
  const top = add(Buffer.alloc(3));
  const name = value('WebMainResource');
  const inner = add(Buffer.alloc(0));
  const names = Object.keys(fields).map(value);
  const values = Object.values(fields).map(value);
  objects[top] = Buffer.from([0xd1, name, inner]);
  objects[inner] = Buffer.concat([head(13, names.length), Buffer.from([...names, ...values])]);
  const offsets: number[] = [];
  let at = 8;
  for (const object of objects) {
    offsets.push(at);
    at += object.length;
  }
  const table = Buffer.from(offsets.flatMap((offset) => [offset >> 8, offset & 255]));
  const trailer = Buffer.alloc(32);
  trailer.set([2, 1], 6);
  trailer.writeBigUInt64BE(BigInt(objects.length), 8);
  trailer.writeBigUInt64BE(BigInt(at), 24);
  return new Uint8Array(Buffer.concat([Buffer.from('bplist00'), ...objects, table, trailer]));
}

describe('a page that Safari saved', () => {
  const bytes = webarchive({
    WebResourceData: Buffer.concat([Buffer.from('<html><p>'), Buffer.from([0xed, 0xcf])]),
    WebResourceURL: 'https://calder.example/boats',
    WebResourceMIMEType: 'text/html',
    WebResourceTextEncodingName: 'koi8-r',
  });

  it('is the page with its address, in its encoding', async () => {
    for (const source of ['boats.webarchive', 'boats']) {
      expect(await readBytes(bytes, source)).toMatchObject([
        {
          source,
          key: 'boats',
          content: '<html><p>Мо',
          sha256: sha256Hex(bytes),
          declared: { url: 'https://calder.example/boats' },
          capture: { by: 'Safari', at: null },
        },
      ]);
    }
  });

  it('cut short or altered says so and never throws', async () => {
    expect(await readBytes(bytes.subarray(0, 60), 'a.webarchive')).toMatchObject([
      { reason: expect.stringContaining('cut short') },
    ]);
    for (let at = 8; at < bytes.length; at++) {
      const wrong = Uint8Array.from(bytes);
      wrong[at]! ^= 0xff;
      expect((await readBytes(wrong, 'a.webarchive')).length).toBeGreaterThan(0);
    }
  });
});
