type Schema = Readonly<Record<string, unknown>>;

/** The fields of the contract as Markdown, a record a list, for `docs/formats.md`. */
export function fieldList(schema: Schema): string {
  const definitions = Object.entries(schema.$defs as Readonly<Record<string, Schema>>);
  const [records, values] = [
    definitions.filter(([, { properties }]) => properties !== undefined),
    definitions.filter(([, { properties }]) => properties === undefined),
  ];
  return [
    recordText('Edition', schema),
    ...records.map(([name, record]) => recordText(name, record)),
    `#### Values\n\n${values.map(([name, value]) => `- **${name}** (${typeOf(value)}): ${oneLine(value)}`).join('\n')}`,
  ].join('\n\n');
}

function recordText(name: string, record: Schema): string {
  const fields = Object.entries(record.properties as Readonly<Record<string, Schema>>);
  const lines = fields.map(([field, schema]) => `- \`${field}\` (${typeOf(schema)}): ${oneLine(schema)}`);
  return `#### ${name}\n\n${oneLine(record)}\n\n${lines.join('\n')}`;
}

function oneLine({ description }: Schema): string {
  return String(description).replace(/\s+/g, ' ');
}

/** A type as one writes it: `Passage or null`, `list of Id`, `a, b or unknown`. */
function typeOf(schema: Schema): string {
  if (typeof schema.$ref === 'string') return schema.$ref.slice('#/$defs/'.length);
  if (schema.const !== undefined) return `always ${schema.const}`;
  if (Array.isArray(schema.enum)) return either(schema.enum);
  if (Array.isArray(schema.anyOf)) return either(schema.anyOf.map(typeOf));
  if (Array.isArray(schema.type)) return either(schema.type);
  if (schema.type === 'array') return `list of ${typeOf(schema.items as Schema)}`;
  if (schema.type === 'object') return `by name: ${typeOf(schema.additionalProperties as Schema)}`;
  const limits = [
    schema.pattern === undefined ? '' : `\`${schema.pattern}\``,
    schema.minimum === undefined ? '' : `from ${schema.minimum}`,
    schema.maximum === undefined ? '' : `to ${schema.maximum}`,
  ];
  return [schema.type, ...limits.filter((limit) => limit !== '')].join(' ');
}

function either(values: readonly unknown[]): string {
  return `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}
