import { VariorumError } from '../../src/model.ts';
import type { NamedConstant } from './constants.ts';

/**
 * The constant meant by `room/OBJECT.member`, or by `file:OBJECT.member` where the room has several of the name; a file may be
 * given by the end of its path, without `.ts`. Throws `usage` where none or several are meant, and says which.
 *
 * @example findConstant(constants, 'collate/texts/verbatim:SAME_TEXT.own')
 */
export function findConstant(constants: readonly NamedConstant[], meant: string): NamedConstant {
  const [place, name] = meant.includes(':')
    ? meant.split(':')
    : [meant.slice(0, meant.lastIndexOf('/')), meant.slice(meant.lastIndexOf('/') + 1)];
  const inFile = meant.includes(':');
  const found = constants.filter(
    (one) => one.name === name && (inFile ? isFile(one.file, place!) : one.room === place),
  );
  if (found.length === 1) return found[0]!;
  const near = (found.length > 1 ? found : constants.filter((one) => one.name.includes(name!))).slice(0, 12);
  const told = near.map((one) => `${one.file.slice('src/'.length, -'.ts'.length)}:${one.name}`).join(', ');
  throw new VariorumError(
    'usage',
    `${found.length === 0 ? 'No constant' : 'More than one constant'} is called “${meant}”${told === '' ? '' : `. Say one of: ${told}`}. npm run mutate -- --list prints all.`,
  );
}

function isFile(file: string, end: string): boolean {
  const wanted = `/${end.endsWith('.ts') ? end : `${end}.ts`}`;
  return `/${file}`.endsWith(wanted);
}
