import 'eld/small';
import 'htmlparser2';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { analyse } from 'scslre';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';

/**
 * Expressions that take more than linear time on some text and see only short ones. May only become fewer: what is new is written
 * anew so that it begins at the head of a run alone (`(?<!\s)\s+`), or with a bounded repetition.
 */
const ON_SHORT_TEXTS = [
  // The digits of one number of ours.
  String.raw`/\B(?=(?:\d{3})+$)/g`,
  // Part of a line, up to 120 characters.
  String.raw`/^(?:\p{Lu}[\p{L}'’.-]*\s?){2,4}$/u`,
  // The beginning of a clause.
  String.raw`/^\W*(?:on |about )?(?:whether|if|that|it|he|she|they|\p{Lu}\p{L}+(?=\s(?:will|would|has|had|is|was)\b))\s/u`,
];

const src = fileURLToPath(new URL('../../src', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /(?<!\.test|\.fixture|\.generated)\.ts$/.test(file),
);

/** Programs of their own, which run where they are started as one; they compose none. */
const WORKERS: ReadonlySet<string> = new Set(['node/workers/worker.ts', 'node/casework/case-worker.ts']);

/** The expressions written down in a file. */
function literals(file: string): string[] {
  const found: string[] = [];
  JSON.stringify(parseSync(file, readFileSync(join(src, file), 'utf8')).program, (_, value) => {
    if (value?.type === 'Literal' && value.regex) found.push(`/${value.regex.pattern}/${value.regex.flags}`);
    return value;
  });
  return found;
}

/** The expressions that the files compose of parts while they are loaded. */
async function composed(): Promise<string[]> {
  const found: string[] = [];
  const own = globalThis.RegExp;
  const noted = new Proxy(own, {
    construct: (target, given) => {
      const made = Reflect.construct(target, given) as RegExp;
      found.push(String(made));
      return made;
    },
  });
  globalThis.RegExp = noted;
  try {
    for (const file of files.filter((name) => !WORKERS.has(name))) await import(pathToFileURL(join(src, file)).href);
  } finally {
    globalThis.RegExp = own;
  }
  return found;
}

/** True if the time to search a text for it can grow faster than the text. */
function isSlow(expression: string): boolean {
  const end = expression.lastIndexOf('/');
  return analyse({ source: expression.slice(1, end), flags: expression.slice(end + 1) }).reports.length > 0;
}

it('no expression takes more than linear time, but for a few that see only short texts', async () => {
  const written = files.flatMap(literals);
  const made = await composed();
  expect([written.length > 900, made.length > 50]).toEqual([true, true]);
  expect([...new Set([...written, ...made])].filter(isSlow).sort()).toEqual([...ON_SHORT_TEXTS].sort());
  expect(['/\\s+$/u', '/(?:a|b|ab)+c/', '/(?<!\\s)\\s+$/u'].map(isSlow)).toEqual([true, true, false]);
});
