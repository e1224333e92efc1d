import type { Page, ReadFailure } from '../../src/model.ts';
import { isReadFailure, type ReadOptions, readFiles, type SourceFile } from '../../src/read/index.ts';

/** What reading a file gives whose bytes these are. */
export async function readBytes(
  content: Uint8Array | string,
  source: string,
  options: ReadOptions & Pick<SourceFile, 'part'> = {},
): Promise<(Page | ReadFailure)[]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { part, ...rest } = options;
  const items: (Page | ReadFailure)[] = [];
  const file = { source, size: bytes.length, bytes: () => bytes, ...(part && { part }) };
  for await (const item of readFiles([file], rest)) items.push(item);
  return items;
}

/** The pages alone; fails where there are failures. */
export async function pagesOf(content: Uint8Array | string, source: string): Promise<Page[]> {
  const items = await readBytes(content, source);
  const failures = items.filter(isReadFailure);
  if (failures.length > 0) throw new Error(JSON.stringify(failures));
  return items as Page[];
}
