import { type Concordance, concordanceOf } from '../src/publish/concordance.ts';
import { decodeEdition } from '../src/publish/edition-code.ts';

let loading: Promise<Concordance> | null = null;

/** The edition that stands packed in the page; unpacked once, when it is first asked for. */
export function edition(): Promise<Concordance> {
  loading ??= unpack();
  return loading;
}

async function unpack(): Promise<Concordance> {
  const packed = atob(document.getElementById('edition')?.textContent ?? '');
  const bytes = Uint8Array.from(packed, (sign) => sign.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return concordanceOf(decodeEdition(await new Response(stream).text()), new Map());
}
