/** A JSON Schema (draft 2020-12). */
export type JsonSchema = { readonly [keyword: string]: unknown };

const text: JsonSchema = { type: 'string' };
const id: JsonSchema = { type: 'string', pattern: '^[0-9a-f]{12}$' };
const date: JsonSchema = { type: 'string', minLength: 4 };
const offset: JsonSchema = { type: 'integer', minimum: 0 };
const count: JsonSchema = { type: 'integer', minimum: 0 };
const passage: JsonSchema = { $ref: '#/$defs/passage' };
const stance: JsonSchema = oneOf('asserts', 'alleges', 'denies', 'questions', 'predicts', 'promises');

function oneOf(...values: readonly string[]): JsonSchema {
  return { enum: values };
}

function orNull(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: 'null' }] };
}

function list(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

/** An object with exactly these properties, all required. */
function record(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

const passageFields = {
  article: id,
  start: offset,
  end: { type: 'integer', minimum: 1 },
  exact: { type: 'string', minLength: 1 },
};

const article = record({
  id,
  siglum: { type: 'string', pattern: '^[A-Z]+$' },
  key: text,
  source: text,
  publisher: orNull(text),
  title: orNull(text),
  byline: orNull(text),
  published: orNull(date),
  modified: orNull(date),
  retrieved: orNull(date),
  language: { type: 'string', pattern: '^[a-z]{2,3}$' },
  sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  text,
  blocks: list(
    record({
      start: offset,
      end: offset,
      kind: oneOf('headline', 'deck', 'byline', 'dateline', 'body', 'caption', 'furniture', 'repeat'),
    }),
  ),
  origin: record({
    outlet: orNull(text),
    basis: oneOf('own', 'byline', 'dateline', 'credit', 'identity', 'unknown'),
    reasons: list(text),
  }),
  credits: list(
    record({
      outlet: text,
      passage,
      cue: orNull(passage),
      form: oneOf('cited', 'byline', 'dateline', 'copyright', 'link'),
    }),
  ),
  story: id,
  textGroup: id,
});

const witness = record({
  id,
  kind: oneOf('extant', 'lost'),
  siglum: { type: 'string', pattern: '^([A-Z]+|[α-ω]+)$' },
  article: orNull(id),
  outlet: orNull(text),
  knownThrough: list(id),
  latestBy: orNull(date),
  content: list(passage),
  reasons: list(text),
});

const link = record({
  a: id,
  b: id,
  kind: oneOf('same-text', 'reuses', 'rewrites', 'cites', 'shares-origin'),
  upstream: oneOf('a', 'b', 'common', 'unknown'),
  confidence: { type: 'number', minimum: 0, maximum: 1 },
  passages: list(record({ a: orNull(passage), b: orNull(passage) })),
  reasons: list(text),
  via: orNull(id),
});

const attribution = record({
  id,
  article: id,
  source: list(passage),
  cue: list(passage),
  content: list(passage),
  kind: oneOf('direct', 'indirect', 'mixed'),
  speaker: orNull(id),
  via: orNull(text),
  stance,
});

const claim = record({
  id,
  story: id,
  text,
  testimonies: list(
    record({
      ...passageFields,
      attribution: orNull(id),
      speaker: orNull(text),
      speakerEntity: orNull(id),
      via: orNull(text),
      cue: orNull(passage),
      stance,
    }),
  ),
  origins: record({ min: count, max: count, names: list(text), reasons: list(text) }),
  voices: list(record({ name: text, entity: orNull(id), kind: oneOf('person', 'body', 'document', 'unnamed') })),
  status: list(record({ state: oneOf('reported', 'denied', 'confirmed', 'corrected'), date: orNull(date), passage })),
  readings: list(record({ what: text, value: text, normalized: text, passage })),
});

const conflict = record({
  id,
  story: id,
  kind: oneOf('number', 'date', 'name', 'place', 'polarity', 'quote'),
  nature: oneOf('contradiction', 'precision', 'moment', 'scope', 'altered'),
  claims: list(id),
  a: passage,
  b: passage,
  reason: text,
});

const entity = record({
  id,
  kind: oneOf('person', 'organisation', 'outlet', 'place', 'other'),
  name: text,
  variants: list(record({ text, count })),
  roles: list(passage),
  mentions: list(passage),
});

const timelineEntry = record({
  date,
  story: id,
  passage,
  basis: list(record({ passage: orNull(passage), note: text })),
  claims: list(id),
});

/** The JSON Schema of an edition, printed by `variorum schema`. Field names are the contract. */
export const editionSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'variorum/edition@2',
  title: 'Variorum edition',
  description:
    'A critical edition of the news. Offsets are UTF-16 code units into the text of the article named; `exact` is always the words that stand there.',
  ...record({
    schema: { const: 'variorum/edition@2' },
    articles: list(article),
    stories: list(record({ id, name: text, articles: list(id) })),
    textGroups: list(record({ id, articles: list(id) })),
    witnesses: list(witness),
    links: list(link),
    attributions: list(attribution),
    claims: list(claim),
    conflicts: list(conflict),
    entities: list(entity),
    timeline: list(timelineEntry),
    rulings: list(record({ id, outcome: oneOf('applied', 'found-nothing'), note: text })),
    notSeen: record({
      failed: list(record({ source: text, reason: text })),
      undated: list(id),
      otherLanguages: list(id),
      lostWitnesses: list(id),
      notes: list(text),
    }),
    generator: record({
      name: { const: 'variorum' },
      version: text,
      models: { type: 'object', additionalProperties: { type: 'string', pattern: '^[0-9a-f]{64}$' } },
      settings: {
        type: 'object',
        additionalProperties: { anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] },
      },
    }),
  }),
  $defs: { passage: record(passageFields) },
};
