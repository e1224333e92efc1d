import { openEdition as openDocument } from '../../edition/open.ts';
import { type Claim, type Edition, VariorumError } from '../../model.ts';
import { readEdition } from '../../node/output/read-edition.ts';

/**
 * Opens an edition: its folder, or its `edition.json`. All its laws are checked again, for the file may have been altered.
 * Throws `input` if there is none, `schema` or `anchor` if it is not lawful.
 */
export async function openEdition(path: string | undefined, command: string): Promise<Edition> {
  if (path === undefined || path === '') {
    throw new VariorumError('usage', `Give the folder of an edition. See variorum ${command} --help.`);
  }
  const text = await readEdition(path);
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    throw new VariorumError('schema', `${path} is not JSON: ${(cause as Error).message}`, { cause });
  }
  return openDocument(document);
}

/** The claim whose id begins so. Throws `usage` if none or several do. */
export function claimNamed(edition: Edition, id: string | undefined): Claim {
  if (id === undefined || id === '')
    throw new VariorumError('usage', 'Name a claim by its id, as variorum claims prints it.');
  const found = edition.claims.filter((claim) => claim.id.startsWith(id));
  if (found.length === 1) return found[0]!;
  const what =
    found.length === 0 ? `No claim’s id begins with “${id}”` : `${found.length} claims’ ids begin with “${id}”`;
  throw new VariorumError('usage', `${what}. variorum claims EDITION lists them.`);
}
