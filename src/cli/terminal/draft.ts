import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { type Page, sha256Hex, VariorumError } from '../../model.ts';
import { readPile } from '../../node/index.ts';
import { type DraftMarkup, markupOf } from '../../proof/index.ts';

/** The largest draft that is read, in bytes. */
const LARGEST = 4_000_000;

/** A draft's page, and how it is marked up; any format that pages come in will do. Throws `input` where it cannot be read. */
export async function draftPage(path: string): Promise<{ readonly page: Page; readonly markup: DraftMarkup | null }> {
  const ending = extname(path).slice(1).toLowerCase();
  const markup = markupOf(ending);
  if (markup === null) {
    const { pages, failures } = await readPile([path], {});
    const [page] = pages;
    if (page !== undefined) return { page, markup };
    throw new VariorumError(
      'input',
      `Could not read the draft ${path}: ${failures[0]?.reason ?? 'there is nothing in it'}`,
    );
  }
  try {
    const bytes = await readFile(path);
    if (bytes.length > LARGEST) throw new Error('it is larger than 4 MB');
    const content = new TextDecoder().decode(bytes).replace(/\r\n?/gu, '\n');
    const declared = { url: null, publisher: null, title: null, published: null, retrieved: null };
    const key = basename(path, extname(path));
    const page: Page = {
      key,
      source: basename(path),
      mediaType: 'text/plain',
      content,
      sha256: sha256Hex(bytes),
      declared,
      notices: [],
    };
    return { page, markup };
  } catch (cause) {
    throw new VariorumError('input', `Could not read the draft ${path}: ${(cause as Error).message}`, { cause });
  }
}
