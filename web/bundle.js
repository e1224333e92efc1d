// Bundles the reading room (script and style) into src/publish/page/reading-room.generated.ts, so that the report carries
// them as two strings and `renderReport` stays a pure function. Run by `npm run bundle`, which `npm install`,
// `npm run build` and the tests run by themselves.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '../src/publish/page/reading-room.generated.ts');

/** Writes the bundle; leaves the file alone where it would stay the same. */
export async function bundle() {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'warn',
    root: here,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: ['es2022', 'chrome112', 'firefox117', 'safari17'],
      minify: true,
      cssMinify: true,
      lib: { entry: join(here, 'reading-room.ts'), name: 'variorum', formats: ['iife'], cssFileName: 'style' },
    },
  });
  const script = output.find((file) => file.type === 'chunk')?.code;
  const style = output.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'))?.source;
  if (script === undefined || style === undefined) throw new Error('the reading room did not bundle');
  const code = [
    '// Made from web/ by `npm run bundle`. Do not edit; not in version control.',
    `export const SCRIPT: string = ${JSON.stringify(closed(String(script)))};`,
    `export const STYLE: string = ${JSON.stringify(String(style))};`,
    '',
  ].join('\n');
  if (read(target) !== code) writeFileSync(target, code);
}

/** Code that cannot end the element it stands in. */
function closed(script) {
  return script.replaceAll('</', '<\\/').replaceAll('<!--', '<\\!--');
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle();
