import type { Command } from '../terminal/command.ts';
import { annotate } from './annotate.ts';
import { caseCommand } from './cases/case.ts';
import { changes } from './cases/changes.ts';
import { serve } from './cases/serve.ts';
import { check } from './check.ts';
import { claims } from './claims.ts';
import { edit } from './edit.ts';
import { exportEdition } from './export.ts';
import { fetchPages } from './fetch.ts';
import { mcp } from './mcp.ts';
import { proof } from './proof.ts';
import { read } from './read.ts';
import { schema } from './schema.ts';
import { trace } from './trace.ts';
import { who } from './who.ts';
import { worker } from './worker.ts';

/** Every command, in the order in which `variorum --help` lists them. */
export const COMMANDS: readonly Command[] = [
  edit,
  caseCommand,
  changes,
  serve,
  claims,
  trace,
  check,
  proof,
  who,
  read,
  fetchPages,
  annotate,
  exportEdition,
  mcp,
  worker,
  schema,
];
