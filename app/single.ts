/** The page as one file, opened from a disk: worker and models lie in it. */
import { openPage } from './main.ts';
import type { PackedModel } from './work/messages.ts';

/** The bytes of an element's base 64. */
function bytesIn(element: Element): Blob {
  const text = atob(element.textContent ?? '');
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return new Blob([bytes]);
}

let script: Promise<string> | null = null;
let models: PackedModel[] | null = null;

/** The worker's script, unpacked once; its address. */
async function unpacked(): Promise<string> {
  const stream = bytesIn(document.getElementById('worker')!).stream().pipeThrough(new DecompressionStream('gzip'));
  return URL.createObjectURL(new Blob([await new Response(stream).text()], { type: 'text/javascript' }));
}

openPage(
  {
    program: 'single',
    async worker() {
      script ??= unpacked();
      return new Worker(await script);
    },
    models() {
      models ??= [...document.querySelectorAll<HTMLElement>('[data-model]')].map((element) => ({
        name: element.dataset.model!,
        packed: bytesIn(element),
      }));
      return models;
    },
  },
  'tab',
);
