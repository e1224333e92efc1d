/** The page as a site: models by their address, the report in a frame, all of it kept for when there is no network. */
import { openPage } from './main.ts';

/** Made by the build: the worker's script and the packed models, by their addresses. */
declare const SITE: { readonly worker: string; readonly models: Readonly<Record<string, string>> };

async function open(): Promise<void> {
  const absolute = (path: string) => new URL(path, document.baseURI).href;
  const models = Object.entries(SITE.models).map(([name, path]) => ({ name, packed: absolute(path) }));
  openPage(
    { worker: async () => new Worker(absolute(SITE.worker)), models: () => models, program: SITE.worker },
    'frame',
  );
  if (!('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register(absolute('service-worker.js'));
}

void open();
