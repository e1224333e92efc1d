import { describe, expect, it } from 'vitest';
import { type ReadFailure, VariorumError } from '../model.ts';
import { defaultRegister } from '../outlets/index.ts';
import { pagesFromBytes } from '../read/index.ts';
import { isFault, makeEdition } from './index.ts';
import { spared, sparedTogether } from './spared.ts';

const self = (item: string) => item;

describe('a page the program fails on', () => {
  it('is left out with its reason, and the others go on', () => {
    const faults: ReadFailure[] = [];
    const work = (item: string) => (item === 'b' ? (undefined as unknown as string).length : 1);
    expect(spared(['a', 'b', 'c'], self, 'cleaning', work, (fault) => faults.push(fault))).toEqual([1, 1]);
    expect(faults).toEqual([
      { source: 'b', reason: expect.stringMatching(/^a fault of the program while cleaning it: /) },
    ]);
    expect(faults.every(isFault)).toBe(true);
    expect(isFault({ source: 'b', reason: 'not text' })).toBe(false);
  });

  it('is found among those that are worked on together', () => {
    const faults: ReadFailure[] = [];
    const work = (items: readonly string[]) => {
      if (items.includes('b')) throw new TypeError('b');
      return items.join('');
    };
    const { kept, made } = sparedTogether(['a', 'b', 'c'], self, 'comparing', work, (fault) => faults.push(fault));
    expect([kept, made, faults.length]).toEqual([['a', 'c'], 'ac', 1]);
  });

  it('is not blamed for what no single page causes, nor for errors thrown on purpose', () => {
    const together = (items: readonly string[]) => {
      if (items.length > 1) throw new TypeError('two');
      return items;
    };
    expect(() => sparedTogether(['a', 'b'], self, 'comparing', together, () => {})).toThrow('two');
    const purpose = () => {
      throw new VariorumError('usage', 'no');
    };
    expect(() => spared(['a'], self, 'cleaning', purpose, () => {})).toThrow(VariorumError);
  });

  it('does not end the run: the edition is made of the others and says so', () => {
    const register = defaultRegister();
    const broken = {
      ...register,
      byDomain: (host: string) => {
        if (host.includes('broken')) throw new TypeError('x is not a function');
        return register.byDomain(host);
      },
    };
    const page = (name: string, host: string) => [
      ...pagesFromBytes(
        new TextEncoder().encode(
          JSON.stringify({
            id: name,
            url: `https://${host}/a`,
            publisher: host,
            text: `A gull sat on the lamp of ${name} on Monday.`,
          }),
        ),
        `${name}.json`,
      ),
    ];
    const pages = [...page('calder', 'calder.example'), ...page('bad', 'broken.example')].flatMap((item) =>
      'reason' in item ? [] : [item],
    );
    const edition = makeEdition(pages, [], { register: broken, models: 'none' });
    expect(edition.articles.map(({ key }) => key)).toEqual(['calder']);
    expect(edition.notSeen.failed).toEqual([
      { source: 'bad.json', reason: expect.stringContaining('x is not a function') },
    ]);
  });
});
