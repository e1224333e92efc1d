import { type Edition, VariorumError } from '../model.ts';
import { checkEdition } from './check.ts';
import { editionDigest } from './law/digest.ts';
import { validate } from './law/schema-check.generated.ts';

/** What the generated check leaves behind: where the first fault is, and what it is. */
interface Fault {
  readonly instancePath: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

const isEdition = validate as unknown as ((value: unknown) => value is Edition) & { readonly errors: Fault[] | null };

/**
 * The edition that a parsed `edition.json` holds. It fails closed: the document must have the contract's fields and no
 * others, keep its laws ({@link checkEdition}) and be, to the letter, what was made (`generator.digest`).
 *
 * Throws `schema` or `anchor` in one line that names the place; an edition of an older contract is refused with what to do.
 *
 * @example const edition = openEdition(JSON.parse(await readFile('edition/edition.json', 'utf8')));
 */
export function openEdition(document: unknown): Edition {
  mustBeOurs(document);
  if (!isEdition(document)) throw new VariorumError('schema', `The edition was altered: ${faultOf(isEdition.errors)}.`);
  checkEdition(document);
  const digest = editionDigest(document);
  if (digest !== document.generator.digest) {
    const { digest: claimed } = document.generator;
    throw new VariorumError(
      'schema',
      `The edition was altered: /generator/digest is ${claimed}, its content’s ${digest}.`,
    );
  }
  return document;
}

function mustBeOurs(document: unknown): void {
  const schema =
    typeof document === 'object' && document !== null && 'schema' in document ? document.schema : undefined;
  if (schema === 'variorum/edition@2') return;
  if (typeof schema === 'string' && /^variorum\/edition@\d{1,4}$/.test(schema)) {
    const anew = 'make it anew from its pages with: variorum edit PAGES';
    throw new VariorumError('schema', `This edition is of ${schema}; this version reads variorum/edition@2: ${anew}`);
  }
  throw new VariorumError('schema', 'This is not an edition of schema variorum/edition@2.');
}

function faultOf(faults: readonly Fault[] | null): string {
  const { instancePath = '', message = 'is not as it must be', params = {} } = faults?.[0] ?? {};
  const extra = typeof params.additionalProperty === 'string' ? `: ${params.additionalProperty.slice(0, 60)}` : '';
  return `${instancePath === '' ? 'the document' : instancePath} ${message}${extra}`;
}
