import type { Hono } from 'hono';
import type { Work } from '../bench/work.ts';
import type { Workbench } from '../bench/workbench.ts';

/** What a part of the server is made with. */
export interface Serving {
  readonly bench: Workbench;
  readonly work: Work;
  /** What the case is called. */
  readonly name: string;
}

/** A part of the server: some addresses with their answers. Who asks has been let in before. */
export type Route = (serving: Serving) => Hono;
