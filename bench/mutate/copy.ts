import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import type { NamedConstant } from './constants.ts';

/** Folders that are nothing of the source, or are linked. */
const LEFT_OUT = new Set(['.git', 'node_modules', 'dist', 'edition', 'coverage']);

/** A copy of the tree in which numbers may be wrong for a while; the tree itself is never touched. */
export interface Copy {
  readonly root: string;
  /** Runs `work` while a constant has another value, and puts the file back afterwards. */
  with<T>(constant: NamedConstant, value: number, work: () => Promise<T>): Promise<T>;
  remove(): void;
}

/** Copies the tree at `root` to a temporary folder, with a link to its packages. */
export function copyOf(root: string): Copy {
  const copy = mkdtempSync(join(tmpdir(), 'variorum-mutate-'));
  cpSync(root, copy, {
    recursive: true,
    filter: (path) =>
      !LEFT_OUT.has(
        path
          .slice(root.length)
          .split(sep)
          .find((part) => part !== '') ?? '',
      ),
  });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return {
    root: copy,
    async with(constant, value, work) {
      const path = join(copy, constant.file);
      const code = readFileSync(path, 'utf8');
      writeFileSync(path, withValue(code, constant, value));
      try {
        return await work();
      } finally {
        writeFileSync(path, code);
      }
    },
    remove: () => rmSync(copy, { recursive: true, force: true }),
  };
}

/** The code with another value for one constant. */
export function withValue(code: string, { start, end }: NamedConstant, value: number): string {
  return `${code.slice(0, start)}${value}${code.slice(end)}`;
}
