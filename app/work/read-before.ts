import type { AnnotatedArticle, Article, Tokens } from '../../src/model.ts';
import type { Shelf, Written } from '../../src/node/kept/kept-hands.ts';

/** What was read off pages, by step and by what it was made of: kept for the next edition of the same case. */
export interface ReadBefore extends Shelf {
  /** All of it as one packed file. */
  packed(): Promise<Blob>;
}

type Step = 'clean' | 'annotate';

/** What an earlier run read, out of its packed file; nothing where there is none, or where it is not sound. */
export async function readBefore(file: Blob | null): Promise<ReadBefore> {
  const held: Record<Step, Map<string, string>> = { clean: new Map(), annotate: new Map() };
  if (file !== null) await unpackInto(held, file).catch(() => {});
  return {
    kept: (step, keys) =>
      new Map(keys.flatMap((key) => (held[step].has(key) ? [[key, held[step].get(key)!] as const] : []))),
    keep: (step, made) => {
      for (const [key, value] of made) held[step].set(key, value);
    },
    forgetOthers: (step, keys) => {
      const wanted = new Set(keys);
      for (const key of held[step].keys()) if (!wanted.has(key)) held[step].delete(key);
    },
    packed: () => {
      const lines = (['clean', 'annotate'] as const).flatMap((step) =>
        [...held[step]].map(([key, made]) => `${JSON.stringify([step, key, made])}\n`),
      );
      return through(new Blob(lines), new CompressionStream('gzip')).blob();
    },
  };
}

async function unpackInto(held: Record<Step, Map<string, string>>, file: Blob): Promise<void> {
  const text = await through(file, new DecompressionStream('gzip')).text();
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const [step, key, made] = JSON.parse(line) as [Step, string, string];
    held[step].set(key, made);
  }
}

function through(file: Blob, stream: CompressionStream | DecompressionStream): Response {
  return new Response(file.stream().pipeThrough(stream));
}

/** Annotations as JSON, the arrays of the tokens as lists of numbers. */
export const PLAIN: Written<Article, AnnotatedArticle> = {
  write: ({ article: { notices }, annotations }) => {
    const { starts, ends, tags } = annotations.tokens;
    const tokens = { starts: [...starts], ends: [...ends], tags: tags && [...tags] };
    return JSON.stringify({ notices, annotations: { ...annotations, tokens } });
  },
  read: (article, written) => {
    const { notices, annotations } = JSON.parse(written);
    const { starts, ends, tags } = annotations.tokens;
    const tokens: Tokens = {
      starts: Int32Array.from(starts as number[]),
      ends: Int32Array.from(ends as number[]),
      tags: tags === null ? null : Uint8Array.from(tags as number[]),
    };
    return { article: { ...article, notices }, annotations: { ...annotations, tokens } };
  },
};
