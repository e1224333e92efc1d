import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { run, sharedCorpora } from './run.ts';

it.skipIf(!process.env.VARIORUM_SHARED_GATE || !existsSync(sharedCorpora))(
  'annotation holds every pinned figure',
  { timeout: 600_000 },
  async () => {
    expect(await run([])).toBe(0);
  },
);
