import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { createGenerator } from 'ts-json-schema-generator';
import { fieldList } from './field-list.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The one source: types, with the sentences and tags of their fields. */
const SOURCE = here('../src/model/edition.ts');
/** What is made of it: the JSON Schema, the check of it as code that needs no library, and the list of fields in the docs. */
const SCHEMA = here('../src/edition/law/schema.generated.ts');
const CHECK = here('../src/edition/law/schema-check.generated.ts');
const DOCS = here('../docs/formats.md');

type Schema = Record<string, unknown>;

/** The JSON Schema (draft 2020-12) of the types in `src/model/edition.ts`. */
export function makeSchema(): Schema {
  const made = createGenerator({
    path: SOURCE,
    tsconfig: here('../tsconfig.json'),
    type: 'Edition',
    skipTypeCheck: true,
    sortProps: false,
    jsDoc: 'extended',
    additionalProperties: false,
  }).createSchema('Edition');
  const { Edition, ...definitions } = inPlace(made.definitions) as Record<string, Schema>;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'variorum/edition@2',
    title: 'Variorum edition',
    ...Edition,
    $defs: definitions,
  };
}

/** References as the newer draft places them, and types that are spelled out where a library asks for it. */
function inPlace(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inPlace);
  if (typeof value === 'string') return value.replace(/^#\/definitions\//, '#/$defs/');
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inPlace(part)]));
}

/** The schema without what only readers need, which the check would carry along. */
function bare(value: unknown): Schema {
  const strip = (part: unknown, named: boolean): unknown => {
    if (Array.isArray(part)) return part.map((item) => strip(item, false));
    if (typeof part !== 'object' || part === null) return part;
    const kept = Object.entries(part).filter(([key]) => named || !['$schema', 'title', 'description'].includes(key));
    return Object.fromEntries(
      kept.map(([key, held]) => [key, strip(held, !named && (key === 'properties' || key === '$defs'))]),
    );
  };
  return strip(value, false) as Schema;
}

/** The files made of the contract, by path. */
export function makeFiles(): ReadonlyMap<string, string> {
  const schema = makeSchema();
  const head = '// Made from src/model/edition.ts by `npm run contract`. Do not edit.\n';
  const ajv = new Ajv({
    strict: true,
    allowUnionTypes: true,
    unicode: false,
    inlineRefs: false,
    logger: false,
    code: { source: true, esm: true },
  });
  const code = (standaloneCode as unknown as typeof standaloneCode.default)(ajv, ajv.compile(bare(schema)));
  return new Map([
    [SCHEMA, `${head}export const editionSchema = ${JSON.stringify(schema, null, 2)};\n`],
    [CHECK, `${head}// @ts-nocheck\n${code.replace(/^"use strict";\s*/, '').replace(/export default \w+;/, '')}\n`],
    [DOCS, withFields(readIfThere(DOCS) ?? '', fieldList(schema))],
  ]);
}

/** The page with its list of fields made anew. */
function withFields(page: string, fields: string): string {
  const [head = '', rest = ''] = page.split('<!-- fields -->');
  return `${head}<!-- fields -->\n\n${fields}\n\n<!-- end of fields -->${rest.split('<!-- end of fields -->')[1] ?? '\n'}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, content] of makeFiles()) {
    if (content !== readIfThere(path)) writeFileSync(path, content);
  }
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
