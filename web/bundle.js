// Bundles the reading room (script and style), the same with hands, and the script of a case's page into
// src/publish/page/reading-room.generated.ts, so that the report carries them as strings and `renderReport` stays a pure
// function. Run by `npm run bundle`, which `npm install`, `npm run build` and the tests run by themselves.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '../src/publish/page/reading-room.generated.ts');

/** Writes the bundle; leaves the file alone where it would stay the same. */
export async function bundle() {
  const [room, workroom, ofCase] = [
    await bundled('reading-room'),
    await bundled('workroom'),
    await bundled('case-page'),
  ];
  const code = [
    '// Made from web/ by `npm run bundle`. Do not edit; not in version control.',
    `export const SCRIPT: string = ${JSON.stringify(room.script)};`,
    `export const STYLE: string = ${JSON.stringify(room.style)};`,
    `export const WORKROOM_SCRIPT: string = ${JSON.stringify(workroom.script)};`,
    `export const WORKROOM_STYLE: string = ${JSON.stringify(workroom.style)};`,
    `export const CASE_SCRIPT: string = ${JSON.stringify(ofCase.script)};`,
    '',
  ].join('\n');
  if (read(target) !== code) writeFileSync(target, code);
}

async function bundled(entry) {
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
      lib: { entry: join(here, `${entry}.ts`), name: 'variorum', formats: ['iife'], cssFileName: 'style' },
    },
  });
  const script = output.find((file) => file.type === 'chunk')?.code;
  const style = output.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'))?.source;
  if (script === undefined) throw new Error(`${entry} did not bundle`);
  return { script: closed(String(script)), style: style === undefined ? '' : String(style) };
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
