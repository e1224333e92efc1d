import { describe, expect, it, vi } from 'vitest';
import { rivalPackage } from './rival-package.ts';

const listen = () => vi.spyOn(console, 'log').mockImplementation(() => {});

describe('a package that only a comparison needs', () => {
  it('is loaded where it is installed', async () => {
    const said = listen();
    expect(await rivalPackage<{ readonly gzipSync: unknown }>('fflate')).toHaveProperty('gzipSync');
    expect(said).not.toHaveBeenCalled();
  });

  it('is null where it is not, and one line says how to install it', async () => {
    const said = listen();
    expect(await rivalPackage('variorum-no-such-package')).toBeNull();
    expect(said.mock.calls).toEqual([
      ['skipped: variorum-no-such-package is not installed; run npm ci --prefix bench'],
    ]);
  });
});
