import { type Concordance, concordanceOf } from '../src/ask/concordance.ts';
import { decodeEdition } from '../src/publish/page/edition-code.ts';

let loading: Promise<Concordance> | null = null;

/** The edition that stands packed in the page; unpacked once, when it is first asked for. */
export function edition(): Promise<Concordance> {
  loading ??= unpack();
  return loading;
}

async function unpack(): Promise<Concordance> {
  const packed = atob(document.getElementById('edition')?.textContent ?? '');
  const bytes = new Uint8Array(packed.length);
  for (let i = 0; i < packed.length; i++) bytes[i] = packed.charCodeAt(i);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return concordanceOf(decodeEdition(await new Response(stream).text()), new Map());
}
