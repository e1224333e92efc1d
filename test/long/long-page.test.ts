import { expect, it } from 'vitest';
import { hostileText } from '../../bench/hold/units.ts';
import { makeEdition } from '../../src/edition/index.ts';
import { defaultRegister } from '../../src/outlets/index.ts';
import { isReadFailure, pagesFromBytes } from '../../src/read/index.ts';
import { shippedModels } from '../../src/weights/index.ts';

it('a page as long as a page may be takes less than a minute of one core, and its edition says what was not read', async () => {
  const text = hostileText('a gull, ', 4_999_000);
  const [page] = [...pagesFromBytes(new TextEncoder().encode(text), 'long.txt')];
  if (page === undefined || isReadFailure(page)) throw new Error('not read');
  const before = process.cpuUsage();
  const { articles, notSeen } = makeEdition([page], [], { register: defaultRegister(), models: await shippedModels() });
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(60);
  expect(articles[0]!.text.length).toBeGreaterThan(4_900_000);
  expect(notSeen.notes).toEqual([
    expect.stringMatching(/^long\.txt: It is very long: .* in its first \d{6,7} of \d{7} characters alone\.$/),
  ]);
}, 300_000);
