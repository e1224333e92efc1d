import { describe, expect, it } from 'vitest';
import { isReadFailure } from '../../src/read/index.ts';
import { readBytes } from '../../testing/containers/read.ts';
import { Chance } from '../collate/random.ts';
import { CONVERT } from './convert.ts';
import { sampled } from './run.ts';

/** How often each format's file is altered. */
const TIMES = 60;

describe('a file of each format that is cut or altered', () => {
  it.each(Object.keys(CONVERT))('%s gives pages or reasons', { timeout: 120_000 }, async (name) => {
    const sample = (await sampled()).slice(0, 3);
    const { source, bytes } = CONVERT[name]!(sample)[0]!;
    const chance = new Chance(name.length * 7919);
    for (let time = 0; time < TIMES; time++) {
      const altered = Uint8Array.from(time % 3 === 0 ? bytes.subarray(0, chance.below(bytes.length)) : bytes);
      for (let n = chance.below(20); n > 0 && altered.length > 0; n--)
        altered[chance.below(altered.length)] = chance.below(256);
      const items = await readBytes(altered, source, {
        reasonOf: (error) => `thrown: ${String((error as Error).stack)}`,
      });
      expect(items.length).toBeGreaterThan(0);
      expect(items.filter((item) => isReadFailure(item) && item.reason.startsWith('thrown'))).toEqual([]);
    }
  });
});
