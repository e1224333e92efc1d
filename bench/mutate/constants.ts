import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseAst } from 'vite';

/** One named number of the source. */
export interface NamedConstant {
  /** The folder of `src/` it stands in, or the file's name for files on the top level. */
  readonly room: string;
  /** Path from the root of the tree, with `/`. */
  readonly file: string;
  /** `NAME`, `NAME.member`, `NAME.member.inner` or `NAME.0`, as it is reached in code. */
  readonly name: string;
  readonly value: number;
  /** UTF-16 offsets of the number's expression in the file; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** The part of a syntax tree that is read here (ESTree with TypeScript's `as`, as Vite's parser gives it). */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** What is data and not a decision: tables of words and outlets, trained weights, what a script writes. */
const DATA = /(?:\.test|\.fixture|\.data|\.generated|\/pair-model)\.ts$|\/languages\//;
const SCREAMING = /^[A-Z][A-Z0-9_]*$/;

/**
 * Every named number under `src/`, by file and place: a top-level `const NAME = 0.3`, also as a product or sum of numbers,
 * and the numbers of a top-level object or tuple that holds numbers alone (nested objects too). Names are in capitals; what
 * is spelt otherwise is a table of words. Word lists, models and generated files are left out.
 */
export function constantsOf(root: string): NamedConstant[] {
  return readdirSync(join(root, 'src'), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !DATA.test(file))
    .sort()
    .flatMap((file) => constantsIn(file, readFileSync(join(root, file), 'utf8')));
}

/** The named numbers of one file's code. */
export function constantsIn(file: string, code: string): NamedConstant[] {
  const room = file.split('/')[1]!.replace(/\.ts$/, '');
  const body = (parseAst(code, { lang: 'ts' }) as unknown as { body: Node[] }).body;
  return body
    .map((node) => (node.type === 'ExportNamedDeclaration' ? (node.declaration as Node | null) : node))
    .filter((node) => node?.type === 'VariableDeclaration' && node.kind === 'const')
    .flatMap((node) => node!.declarations as Node[])
    .flatMap((declared) => {
      const { name } = declared.id as Node;
      if (typeof name !== 'string' || !SCREAMING.test(name) || !declared.init) return [];
      return (numbersIn(name, declared.init as Node) ?? []).map((found) => ({ room, file, ...found }));
    });
}

type Found = Pick<NamedConstant, 'name' | 'value' | 'start' | 'end'>;

/** The numbers an expression holds under a name; null where it holds anything but numbers. */
function numbersIn(name: string, node: Node): Found[] | null {
  const bare = bareOf(node);
  const value = numberOf(bare);
  if (value !== null) return [{ name, value, start: bare.start, end: bare.end }];
  if (bare.type === 'ObjectExpression') {
    return allOf(
      (bare.properties as Node[]).map((property) =>
        property.type === 'Property' && !property.computed
          ? numbersIn(`${name}.${keyOf(property.key as Node)}`, property.value as Node)
          : null,
      ),
    );
  }
  if (bare.type === 'ArrayExpression') {
    return allOf((bare.elements as (Node | null)[]).map((one, i) => (one ? numbersIn(`${name}.${i}`, one) : null)));
  }
  return null;
}

function allOf(parts: readonly (Found[] | null)[]): Found[] | null {
  return parts.length === 0 || parts.some((part) => part === null) ? null : parts.flatMap((part) => part!);
}

/** An expression without `as const`, `satisfies` and brackets. */
function bareOf(node: Node): Node {
  const wrapped = ['TSAsExpression', 'TSSatisfiesExpression', 'ParenthesizedExpression'].includes(node.type);
  return wrapped ? bareOf(node.expression as Node) : node;
}

function keyOf(key: Node): string {
  return String(key.name ?? key.value);
}

/** The value of a literal number, of its negation, or of a sum or product of such. */
function numberOf(node: Node): number | null {
  if (node.type === 'Literal') return typeof node.value === 'number' ? node.value : null;
  if (node.type === 'UnaryExpression' && node.operator === '-') {
    const value = numberOf(bareOf(node.argument as Node));
    return value === null ? null : -value;
  }
  if (node.type !== 'BinaryExpression') return null;
  const [left, right] = [numberOf(bareOf(node.left as Node)), numberOf(bareOf(node.right as Node))];
  if (left === null || right === null) return null;
  const of: Readonly<Record<string, number>> = {
    '+': left + right,
    '-': left - right,
    '*': left * right,
    '/': left / right,
  };
  return of[node.operator as string] ?? null;
}
