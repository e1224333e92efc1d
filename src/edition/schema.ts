import { editionSchema as made } from './law/schema.generated.ts';

/** A JSON Schema (draft 2020-12). */
export type JsonSchema = { readonly [keyword: string]: unknown };

/**
 * The JSON Schema of an edition, printed by `variorum schema`: made from the types in `src/model/edition.ts` by
 * `npm run contract`, with the sentence of each field as its description.
 */
export const editionSchema: JsonSchema = made;
