import { describe, expect, it, vi } from 'vitest';
import { shippedModels } from '../../src/weights/index.ts';
import { faultOf } from './fuzz.ts';
import { optionsOf } from './options.ts';
import { hostilePile } from './pile.ts';
import { run } from './run.ts';

const files = (text: string) => [{ name: 'gull.txt', bytes: new TextEncoder().encode(text) }];
const GULL = 'Gull sits on the lamp\n\nA gull sat on the lamp of Port Calder on Monday, the board said.\n';

describe('the fuzz of the whole way', () => {
  it('makes the same files from the same seed, and others from the next', () => {
    expect(hostilePile(7)).toEqual(hostilePile(7));
    expect(hostilePile(7)).not.toEqual(hostilePile(8));
  });

  it('finds nothing wrong with an ordinary page', async () => {
    expect(faultOf(files(GULL), await shippedModels())).toBeNull();
  });

  it('tells a crash, a page left out because the program failed on it, and a page that takes too long', async () => {
    const models = await shippedModels();
    expect(faultOf(files(GULL), new Map([...models].map(([name]) => [name, new Uint8Array(3)])))).toMatch(/Error/);
    const normalize = vi.spyOn(String.prototype, 'normalize').mockImplementation(() => {
      throw new TypeError('planted');
    });
    const unmet = GULL.replaceAll(/\p{L}{4,}/gu, (word) => `${word}śćź`);
    expect(faultOf(files(unmet), models)).toMatch(/planted/);
    normalize.mockRestore();
    const usage = vi.spyOn(process, 'cpuUsage').mockReturnValue({ user: 11e6, system: 0 });
    expect(faultOf(files(GULL), models)).toBe('11.0 s for 0.00 MB');
    usage.mockRestore();
  });

  it('tries one seed again and says what it found', async () => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => {});
    expect(await run(['--seed', '3'])).toBe(0);
    expect(said.mock.calls.flat()).toEqual(['1 pile from seed 3', 'no fault']);
  });

  it('reads its options', () => {
    expect(optionsOf(['--', '--seconds', '600', '--from', '9'])).toEqual({ seconds: 600, seed: null, from: 9 });
    expect(optionsOf([])).toMatchObject({ seconds: 30, seed: null, from: 1 });
    for (const argv of [['--seconds', '0'], ['--seed', 'x'], ['--no-such']]) expect(() => optionsOf(argv)).toThrow();
  });
});
