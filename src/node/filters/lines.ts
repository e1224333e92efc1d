import { sha256Hex, VariorumError } from '../../model.ts';

/** What a filter makes of one object: any number of others. */
export type Filter = (row: never) => readonly object[] | Promise<readonly object[]>;

/**
 * Runs a filter over lines of JSON: each line is an object by itself, and what comes of it is handed on before the next is read. A line
 * with which nothing can be done becomes a failure on the way out, named by its digest, so that the same line gives the same bytes
 * wherever it stands; a wrong use of the program ends the run.
 *
 * @param chunks UTF-8, cut anywhere
 */
export async function filterLines(
  chunks: AsyncIterable<unknown>,
  filter: Filter,
  hand: (row: object) => void,
): Promise<void> {
  for await (const line of linesOf(chunks)) {
    if (line.trim() === '') continue;
    for (const row of await outcomesOf(line, filter)) hand(row);
  }
}

async function outcomesOf(line: string, filter: Filter): Promise<readonly object[]> {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return [failed(line, 'not JSON')];
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return [failed(line, 'not a JSON object')];
  try {
    return await filter(row as never);
  } catch (error) {
    if (error instanceof VariorumError && error.code === 'usage') throw error;
    return [failed(line, `could not be worked on: ${error instanceof Error ? error.message : String(error)}`)];
  }
}

function failed(line: string, reason: string): object {
  return { failed: { source: `line ${sha256Hex(line).slice(0, 12)}`, reason } };
}

/** The lines of a stream of bytes, without their ends. */
async function* linesOf(chunks: AsyncIterable<unknown>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  // What has come of a line that has not ended; joined once, as a line may come in a thousand pieces.
  let begun: string[] = [];
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk as Uint8Array, { stream: true });
    const [first, ...others] = text.split('\n');
    begun.push(first!);
    if (others.length === 0) continue;
    yield begun.join('');
    for (const line of others.slice(0, -1)) yield line;
    begun = [others.at(-1)!];
  }
  yield begun.join('') + decoder.decode();
}
