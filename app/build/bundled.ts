import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Browsers that the pages run in: those that unpack gzip and read streams by themselves. */
const TARGET = ['es2022', 'chrome112', 'firefox117', 'safari17'];

/** A script of the app, and the style that it asks for, as one text each. */
export interface Bundled {
  readonly script: string;
  readonly style: string;
}

/**
 * Bundles a script with all it asks for into one text that begins and ends by itself.
 *
 * @param defined values that stand for names in the script, as JSON
 */
export async function bundled(entry: string, defined: Readonly<Record<string, unknown>> = {}): Promise<Bundled> {
  const define = Object.fromEntries(Object.entries(defined).map(([name, value]) => [name, JSON.stringify(value)]));
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta': '{}', ...define },
    build: {
      write: false,
      target: TARGET,
      minify: true,
      cssMinify: true,
      chunkSizeWarningLimit: 8000,
      lib: {
        entry: fileURLToPath(new URL(`../${entry}`, import.meta.url)),
        name: 'variorum',
        formats: ['iife'],
        cssFileName: 'style',
      },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [{ output }] = made as unknown as [
    { output: readonly { type: string; code?: string; source?: unknown; fileName: string }[] },
  ];
  const chunks = output.filter(({ type }) => type === 'chunk');
  if (chunks.length !== 1) throw new Error(`${entry} did not bundle into one script but ${chunks.length}`);
  const style = output.find(({ fileName }) => fileName.endsWith('.css'))?.source;
  return { script: chunks[0]!.code!, style: style === undefined ? '' : String(style) };
}
