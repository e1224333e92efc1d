import { parseSync } from 'vite';

/** A list of words written into a file. */
export interface WordList {
  readonly line: number;
  readonly words: readonly string[];
}

/** From how many words on a literal counts as a list. */
const LEAST_WORDS = 4;

/** A word or a fixed phrase of running text, as a list holds it: small letters, no digit, no sign of markup. */
const ENTRY = /^[a-z][a-z’'. -]*[a-z.]$/u;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

/**
 * The word lists of a TypeScript file: whatever holds four different words or more and is
 * - an array of strings, or of tuples that begin with one (so the entries of a `Set` or `Map` too),
 * - an object of type `Record<string, …>`, by its keys,
 * - a chain of comparisons with strings (`word === 'his' || word === 'her' …`), or a switch over them,
 * - a regular expression with an alternation, or a string that has one and so is part of such an expression,
 * - a string of such words that is split, or is all that is handed to a function (as to `wordSet`, where capitals count too).
 * Words are runs of two letters or more, small but for the first; strings of an array, keys and cases count when they are small; classes, escapes and group names of an expression are none. What a word means
 * is not looked at: a list of names that are no words of a language (elements of a page, fields of a format) is found too,
 * and whoever counts says which those are. Sentences the program prints or throws are
 * no lists.
 * @param code the source text
 * @throws Error if the code cannot be parsed
 */
export function wordListsIn(code: string): WordList[] {
  const parsed = parseSync('file.ts', code);
  if (parsed.errors.length > 0) throw new Error(parsed.errors[0]!.message);
  const lists: WordList[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'ThrowStatement') return;
    const words = [...new Set(wordsOf(node, code))];
    if (words.length >= LEAST_WORDS) lists.push({ line: code.slice(0, node.start).split('\n').length, words });
    for (const child of Object.values(node).flat()) if (isNode(child) && !isType(child)) visit(child);
  };
  visit(parsed.program as unknown as Node);
  return lists;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

/** True for a type; what is only said to be of a type (`as const`) is none. */
function isType({ type }: Node): boolean {
  return type.startsWith('TS') && !/^TS(?:As|Satisfies|NonNull)Expression$/u.test(type);
}

function wordsOf(node: Node, code: string): string[] {
  switch (node.type) {
    case 'ArrayExpression':
      return (node.elements as readonly (Node | null)[]).flatMap((element) =>
        entry(element?.type === 'ArrayExpression' ? (element.elements as readonly Node[])[0] : element),
      );
    case 'VariableDeclarator':
      return wordsOfRecord(node, code);
    case 'LogicalExpression':
      return wordsCompared(node);
    case 'SwitchStatement':
      return (node.cases as readonly Node[]).flatMap(({ test }) => entry(test as Node | null));
    case 'CallExpression':
      return wordsCut(node);
    default:
      return wordsOfLiteral(node);
  }
}

function entry(node: Node | null | undefined): string[] {
  return typeof node?.value === 'string' && ENTRY.test(node.value) ? [node.value] : [];
}

function wordsOfRecord({ id, init: given }: Node, code: string): string[] {
  const type = (id as Node).typeAnnotation as Node | null | undefined;
  const init = tableEntries(given as Node | null) ?? given;
  if (!isNode(init) || init.type !== 'ObjectExpression' || !isNode(type)) return [];
  if (!/Record<string,/u.test(code.slice(type.start, type.end as number))) return [];
  return (init.properties as readonly Node[]).flatMap(({ key }) =>
    isNode(key) ? entry(key.type === 'Identifier' ? { ...key, value: key.name } : key) : [],
  );
}

/** The entries of a `table({ … })`; null for anything else. */
function tableEntries(node: Node | null): Node | null {
  const isTable = node?.type === 'CallExpression' && (node.callee as Node).name === 'table';
  return isTable ? ((node.arguments as readonly Node[])[0] ?? null) : null;
}

function wordsCompared(node: Node): string[] {
  const { left, right } = node as unknown as { readonly left: Node; readonly right: Node };
  if (node.type === 'LogicalExpression') return [...wordsCompared(left), ...wordsCompared(right)];
  return node.type === 'BinaryExpression' && /^[!=]==$/u.test(node.operator as string) ? entry(right) : [];
}

function wordsCut({ callee, arguments: given }: Node): string[] {
  const { type, name, object, property } = callee as Node & { readonly object?: Node; readonly property?: Node };
  if (type === 'Identifier' && (given as readonly Node[]).length === 1) {
    const text = textOf((given as readonly Node[])[0]);
    if (/^(?:wordSet|entries)$/u.test(name as string)) return wordsOfPattern(text.toLowerCase());
    return /^[a-z’'_\s-]+$/u.test(text) ? wordsOfPattern(text) : [];
  }
  return property?.name === 'split' ? wordsOfPattern(textOf(object)) : [];
}

function wordsOfLiteral(node: Node): string[] {
  const regex = node.regex as { readonly pattern: string } | undefined;
  if (regex !== undefined) return regex.pattern.includes('|') ? wordsOfPattern(regex.pattern) : [];
  const text = node.type === 'BinaryExpression' ? '' : textOf(node);
  return /[\w)\]?]\|[\w([]/u.test(text) ? wordsOfPattern(text) : [];
}

/** What a string, or a sum of strings, holds as it is written; empty for what is none. */
function textOf(node: Node | undefined): string {
  if (node?.type === 'TemplateLiteral') {
    const parts = node.quasis as readonly { readonly value: { readonly raw: string } }[];
    return parts.map(({ value }) => value.raw).join('.');
  }
  if (node?.type === 'ParenthesizedExpression') return textOf(node.expression as Node);
  if (node?.type === 'BinaryExpression') return `${textOf(node.left as Node)}${textOf(node.right as Node)}`;
  return typeof node?.value === 'string' ? node.value : '';
}

function wordsOfPattern(pattern: string): string[] {
  const bare = pattern
    .replace(/\(\?<[A-Za-z]+>/gu, '(')
    .replace(/\\k<\w+>|\\[pP]\{[^}]*\}|\\u[0-9a-fA-F]{4}|\\u\{[^}]*\}|\\./gu, '.')
    .replace(/\[[^\]]*\]/gu, '.');
  return bare.match(/(?<![A-Za-z])[A-Za-z][a-z]+(?![A-Za-z])/gu) ?? [];
}
