import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { byCodeUnit, sha256Hex, VariorumError } from '../../src/model.ts';

/** What figures were measured on and with, as SHA-256 in hex. */
export interface Digests {
  /** By set of gold, then by part of it: its `pages`, its `gold`. */
  readonly data: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By name of the model. */
  readonly models: Readonly<Record<string, string>>;
}

/** The digest of a file's bytes, or of the names and bytes of all files in a folder, whatever order the disk gives them in. */
export function digestOf(path: string): string {
  if (statSync(path).isFile()) return sha256Hex(readFileSync(path));
  const files = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => `${relative(path, file).replaceAll('\\', '/')} ${sha256Hex(readFileSync(file))}`);
  return sha256Hex(files.sort(byCodeUnit).join('\n'));
}

/** The digest of each model, by name. */
export function modelDigests(models: ReadonlyMap<string, Uint8Array>): Record<string, string> {
  return Object.fromEntries([...models].map(([name, bytes]) => [name, sha256Hex(bytes)]));
}

/** A part of the data, or a model, that is not what the figures were pinned on. */
export interface Moved {
  readonly data: readonly { readonly set: string; readonly part: string }[];
  readonly models: readonly string[];
}

/** What differs from the pinned digests. A set or a model that nothing is pinned of has not moved; nor has all where nothing is pinned. */
export function movedFrom(pinned: Partial<Digests>, now: Digests): Moved {
  const differ = (was: Readonly<Record<string, string>> | undefined, is: Readonly<Record<string, string>>) =>
    was === undefined
      ? []
      : [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((key) => was[key] !== is[key]);
  return {
    data: Object.entries(now.data).flatMap(([set, parts]) =>
      differ(pinned.data?.[set], parts).map((part) => ({ set, part })),
    ),
    models: differ(pinned.models, now.models),
  };
}

/** What moved, a line each, for people who read figures: empty where nothing did. */
export function movedText({ data, models }: Moved): string {
  const lines = data.map(({ set, part }) => `other data  ${set}: its ${part} changed since its figures were pinned`);
  if (models.length > 0) lines.push(`other models  ${models.join(', ')} changed since the figures were pinned`);
  return lines.map((line) => `${line}\n`).join('');
}

/**
 * The pinned digests with those of the sets that ran. Throws `usage` where data moved and no reason is given, and where models
 * moved and figures of other sets would stay that were made with the old ones.
 */
export function repinDigests(
  pinned: Partial<Digests>,
  now: Digests,
  reason: string | null,
  stay: readonly string[],
): Digests {
  const moved = movedFrom(pinned, now);
  const [first] = moved.data;
  if (first !== undefined && reason === null) {
    throw new VariorumError(
      'usage',
      `Not pinned: the ${first.part} of ${first.set} changed. Say --allow-drop "what changed in the data".`,
    );
  }
  if (moved.models.length > 0 && stay.length > 0) {
    throw new VariorumError(
      'usage',
      `Not pinned: ${moved.models.join(', ')} changed, and ${stay.join(', ')} would keep figures of the old. Pin all together.`,
    );
  }
  return { data: { ...pinned.data, ...now.data }, models: now.models };
}
