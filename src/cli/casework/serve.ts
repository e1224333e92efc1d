import { basename } from 'node:path';
import { sha256Hex } from '../../model.ts';
import { workOnCase } from '../../node/index.ts';
import { appFor, listen, workbenchFor, workFor } from '../../server/index.ts';
import { openCasebook } from '../../store/sqlite/index.ts';
import type { Invocation } from '../terminal/command.ts';
import { EXIT } from '../terminal/exit-codes.ts';
import { printLines } from '../terminal/print.ts';
import { agentsOf } from './agents.ts';

/** What is served, where, and who signs. */
export interface Served {
  readonly file: string;
  readonly by: string;
  readonly host: string;
  readonly port: number;
  /** It is asked from this machine alone. */
  readonly local: boolean;
  /** Agents may rule. */
  readonly allowRulings: boolean;
}

/** Serves a case until the program is ended. */
export async function serveCase(
  { streams }: Invocation,
  { file, by, host, port, local, allowRulings }: Served,
): Promise<number> {
  const casebook = openCasebook(file);
  const token = local ? null : sha256Hex(crypto.getRandomValues(new Uint8Array(32))).slice(0, 40);
  const hosts: string[] = [];
  const bench = workbenchFor(casebook, by);
  const work = workFor(bench, workOnCase(file));
  const serving = { bench, work, name: basename(file).replace(/\.casebook$/u, '') };
  const app = appFor(serving, { hosts, token }, [agentsOf(allowRulings)]);
  const server = await listen(app, host, port);
  if (local) hosts.push(...['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${server.port}`));
  const name = host.includes(':') ? `[${host}]` : host;
  printLines(streams.out, [
    `http://${name}:${server.port}/${token === null ? '' : `?token=${token}`}`,
    'Ctrl-C ends it.',
  ]);
  // What waits since the program was ended is read; an edition that is not set to be shown is set.
  if (casebook.given().length > 0) work.make();
  else void work.set();
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await work.end();
  server.close();
  casebook.close();
  return EXIT.ok;
}
