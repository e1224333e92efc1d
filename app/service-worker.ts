/** Keeps the site for when there is no network, and hands out reports. Asks the network for nothing but the site's own files. */
import { REPORT_STORE, REPORTS } from './view/shelf.ts';

/** Made by the build: this version's name, of its content, and the files that belong to it. */
declare const VERSION: string;
declare const FILES: readonly string[];

interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
const scope = globalThis as unknown as {
  addEventListener(kind: 'install' | 'activate', listener: (event: Extendable) => void): void;
  addEventListener(kind: 'fetch', listener: (event: Asked) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  readonly registration: { readonly scope: string };
};
const store = `variorum-${VERSION}`;

scope.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(store)
      .then((cache) => cache.addAll(FILES.map((file) => new Request(file, { cache: 'reload' }))))
      .then(() => scope.skipWaiting()),
  );
});

scope.addEventListener('activate', (event) => {
  const old = (name: string) => name.startsWith('variorum-') && name !== store && name !== REPORT_STORE;
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name))))
      .then(() => scope.clients.claim()),
  );
});

scope.addEventListener('fetch', (event) => {
  const { url, method } = event.request;
  if (method !== 'GET' || !url.startsWith(scope.registration.scope)) return;
  const path = url.slice(scope.registration.scope.length).replace(/[?#].*$/s, '');
  event.respondWith(path.startsWith(REPORTS) ? reportAt(url) : ownFile(event.request));
});

async function reportAt(url: string): Promise<Response> {
  const held = await (await caches.open(REPORT_STORE)).match(url.replace(/[?#].*$/s, ''));
  return held ?? new Response('This report is gone. Make the edition again.', { status: 404 });
}

async function ownFile(request: Request): Promise<Response> {
  return (await (await caches.open(store)).match(request, { ignoreSearch: true })) ?? fetch(request);
}
