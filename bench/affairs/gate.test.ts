import { describe, expect, it } from 'vitest';
import { sample, sharedAffairs, sharedFolders } from '../../corpora/affairs/affairs.ts';
import { sampleEdition } from '../../testing/sample/edition.ts';
import { changesText } from '../pinned/baseline.ts';
import { movedFrom } from '../pinned/digests.ts';
import { readBaseline } from '../pinned/files.ts';
import { isMean } from './figures/summary.ts';
import { digestsOf, runAffair } from './run.ts';

const drops = async (...args: Parameters<typeof runAffair>) => {
  const { changes } = await runAffair(...args);
  return changesText(changes.filter(({ verdict }) => verdict === 'drop'));
};

describe('the sample', () => {
  it('has a pinned baseline', () => {
    expect(Object.keys(readBaseline('affairs', 'sample').figures)).toEqual([sample.name]);
  });

  it('is the one that the figures were pinned on', async () => {
    expect(movedFrom(readBaseline('affairs', 'sample'), await digestsOf([sample])).data).toEqual([]);
  });

  it('holds every pinned figure', async () => {
    expect(await drops(sample, 'sample', await sampleEdition())).toBe('All as pinned.');
  });
});

describe.skipIf(!process.env.VARIORUM_SHARED_GATE)('the shared affairs', () => {
  const affairs = sharedAffairs(sharedFolders);

  it('are there and pinned', () => {
    expect(affairs.length).toBeGreaterThan(0);
    const pinned = Object.keys(readBaseline('affairs', 'shared').figures).filter((set) => !isMean(set));
    expect(pinned.sort()).toEqual(affairs.map(({ name }) => name));
  });

  it('are those that the figures were pinned on', async () => {
    expect(movedFrom(readBaseline('affairs', 'shared'), await digestsOf(affairs)).data).toEqual([]);
  });

  it.each(affairs)('$name holds every pinned figure', { timeout: 300_000 }, async (affair) => {
    expect(await drops(affair, 'shared')).toBe('All as pinned.');
  });
});
