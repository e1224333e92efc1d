/**
 * Builds the page, by `npm run app`: `app/dist/site/`, files for any web server, which also work when it is away; and
 * `app/dist/variorum.html`, one file that is opened from a disk.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { cspHash } from '../../src/publish/page/page.ts';
import { SCRIPT, STYLE, WORKROOM_SCRIPT, WORKROOM_STYLE } from '../../src/publish/page/reading-room.generated.ts';
import { shippedModels } from '../../src/weights/index.ts';
import { bundled } from './bundled.ts';
import { closed, documentOf } from './document.ts';

/** The files of the site by path, and the one file. */
export interface Built {
  readonly site: ReadonlyMap<string, string | Uint8Array>;
  readonly single: string;
}

/** Everything but what the page itself brings is shut out. */
const NOTHING_ELSE = ["default-src 'none'", "base-uri 'none'", "form-action 'none'"];

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#7a2e22"/><path d="M7 8l9 17L25 8" fill="none" stroke="#fbfaf6" stroke-width="3"/></svg>';

/** What a browser is told that puts the page among its programs. */
const MANIFEST = JSON.stringify({
  name: 'Variorum',
  description: 'A critical edition of the news, made on this machine.',
  start_url: './',
  display: 'standalone',
  background_color: '#fbfaf6',
  theme_color: '#7a2e22',
  icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' }],
});

/** Builds both. The same source gives the same bytes. */
export async function buildApp(): Promise<Built> {
  const [{ script: worker }, models] = [await bundled('work/worker.ts'), await packedModels()];
  return { site: await siteOf(worker, models), single: await singleOf(worker, models) };
}

async function packedModels(): Promise<ReadonlyMap<string, Uint8Array>> {
  const models = await shippedModels();
  return new Map([...models].map(([name, bytes]) => [name, packed(bytes)]));
}

/** Packed with gzip. The packer's mark of the system it ran on is left out, so that the bytes are the same everywhere. */
function packed(bytes: string | Uint8Array): Uint8Array {
  return gzipSync(bytes, { level: 9 }).fill(255, 9, 10);
}

async function siteOf(worker: string, models: ReadonlyMap<string, Uint8Array>): Promise<Built['site']> {
  const files = new Map<string, string | Uint8Array>();
  const add = (name: string, ending: string, content: string | Uint8Array): string => {
    const path = `${name}-${hashOf(content)}.${ending}`;
    files.set(path, content);
    return path;
  };
  const packed = Object.fromEntries([...models].map(([name, bytes]) => [name, add(`models/${name}`, 'bin', bytes)]));
  const page = await bundled('site.ts', { SITE: { worker: add('worker', 'js', worker), models: packed } });
  const { style } = await bundled('style.ts');
  const head = [
    `<link rel="stylesheet" href="${add('style', 'css', style)}">`,
    '<link rel="icon" href="icon.svg">',
    '<link rel="manifest" href="manifest.webmanifest">',
  ].join('\n');
  files.set('icon.svg', ICON);
  files.set('manifest.webmanifest', MANIFEST);
  const scripts = `<script src="${add('page', 'js', page.script)}"></script>`;
  const policy = [
    ...NOTHING_ELSE,
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "img-src 'self'",
  ];
  const offline = ', and works without a network once it was opened';
  files.set('index.html', documentOf({ policy, head, scripts, offline }));
  const version = hashOf([...files].map(([path, content]) => `${path} ${hashOf(content)}`).join('\n'));
  const precached = ['./', ...[...files.keys()].filter((path) => path !== 'index.html')];
  const { script } = await bundled('service-worker.ts', { VERSION: version, FILES: precached });
  files.set('service-worker.js', script);
  return files;
}

async function singleOf(worker: string, models: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const script = closed((await bundled('single.ts')).script);
  const { style } = await bundled('style.ts');
  // A report opened in a tab of its own inherits this policy: its script and style must be let through as well.
  const icon = `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(ICON)}">`;
  const policy = [
    ...NOTHING_ELSE,
    'img-src data:',
    `script-src ${cspHash(script)} ${cspHash(SCRIPT)} ${cspHash(WORKROOM_SCRIPT)} blob:`,
    `style-src ${cspHash(style)} ${cspHash(STYLE)} ${cspHash(WORKROOM_STYLE)}`,
    'worker-src blob:',
    'frame-src blob:',
  ];
  const held = [...models].map(
    ([name, bytes]) =>
      `<script type="application/octet-stream" data-model="${name}">${Buffer.from(bytes).toString('base64')}</script>`,
  );
  const scripts = [
    ...held,
    `<script type="application/octet-stream" id="worker">${Buffer.from(packed(worker)).toString('base64')}</script>`,
    `<script>${script}</script>`,
  ].join('\n');
  return documentOf({ policy, head: `${icon}\n<style>${style}</style>`, scripts, offline: '' });
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('../dist/', import.meta.url));
  const { site, single } = await buildApp();
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  for (const [path, content] of site) write(join('site', path), content);
  write('variorum.html', single);
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  const sent = [...site.values()].reduce((sum, content) => sum + gzipSync(content).length, 0);
  console.log(`app/dist/site/: ${site.size} files, ${megabytes(sent)} as they are sent`);
  console.log(`app/dist/variorum.html: ${megabytes(Buffer.byteLength(single))}`);
}
