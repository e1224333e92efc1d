import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeFiles } from '../contract/make-files.ts';
import { editionSchema, type JsonSchema } from '../src/edition/index.ts';
import { SCRIPT } from '../src/publish/page/reading-room.generated.ts';
import { FIXTURE } from '../testing/edition/index.ts';
import { sampleEdition } from '../testing/sample/edition.ts';

/** The records of the contract by name, the edition itself included. */
const RECORDS: Readonly<Record<string, JsonSchema>> = {
  Edition: editionSchema,
  ...(editionSchema.$defs as Readonly<Record<string, JsonSchema>>),
};

/** Every record of a document whose keys do not stand in the order of the contract, by its place. */
function outOfOrder(value: unknown, schema: JsonSchema, place = ''): string[] {
  if (typeof schema.$ref === 'string') return outOfOrder(value, RECORDS[schema.$ref.slice('#/$defs/'.length)]!, place);
  if (Array.isArray(schema.anyOf)) return value === null ? [] : outOfOrder(value, schema.anyOf[0], place);
  if (Array.isArray(value))
    return value.flatMap((item, i) => outOfOrder(item, schema.items as JsonSchema, `${place}/${i}`));
  if (typeof value !== 'object' || value === null || schema.properties === undefined) return [];
  const properties = schema.properties as Readonly<Record<string, JsonSchema>>;
  const inOrder = Object.keys(value).join(' ') === Object.keys(properties).join(' ');
  const within = Object.entries(value).flatMap(([key, part]) => outOfOrder(part, properties[key]!, `${place}/${key}`));
  return inOrder ? within : [place, ...within];
}

describe('the contract', () => {
  it('is made of its types: after a change to src/model/edition.ts run npm run contract', () => {
    for (const [path, content] of makeFiles()) expect(readFileSync(path, 'utf8') === content, path).toBe(true);
  }, 60_000);

  it('has a sentence for every record and every field', () => {
    const bare = Object.entries(RECORDS).flatMap(([name, { description, properties = {} }]) =>
      Object.entries(properties as Readonly<Record<string, JsonSchema>>)
        .flatMap(([field, schema]) => (schema.description === undefined ? [`${name}.${field}`] : []))
        .concat(description === undefined ? [name] : []),
    );
    expect(bare).toEqual([]);
  });

  it('is no weight in the report’s script, which knows it as types alone', () => {
    expect(SCRIPT.length).toBeGreaterThan(10_000);
    expect(SCRIPT).not.toContain('additionalProperties');
    expect(SCRIPT).not.toContain('variorum/edition@');
  });

  it('gives the order of keys in the document', async () => {
    const edition = await sampleEdition();
    const places = outOfOrder(edition, editionSchema).map((place) => place.replace(/\d+/g, '#'));
    expect([...new Set(places)]).toEqual([]);
  }, 120_000);

  it('tells a key out of order', () => {
    const { articles, schema, ...rest } = FIXTURE;
    expect(outOfOrder({ articles, schema, ...rest }, editionSchema)).toContain('');
  });
});
