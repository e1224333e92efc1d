import { describe, expect, it } from 'vitest';
import { stageTimes } from '../bench/hold/stages.ts';
import { hostileText, UNITS } from '../bench/hold/units.ts';
import { readAnnotationModels } from '../src/annotate/index.ts';
import { findClaims, readClaimModels } from '../src/claims/index.ts';
import { makeEdition } from '../src/edition/index.ts';
import { defaultRegister } from '../src/outlets/index.ts';
import { isReadFailure, pagesFromBytes } from '../src/read/index.ts';
import { shippedModels } from '../src/weights/index.ts';

/** Code units of the two texts that are compared. */
const [SMALL, LARGE] = [2000, 16_000];
/** Time grows linearly where the larger text takes no more than so many times what its length asks for. */
const MARGIN = 3;
/** What takes less CPU time than this, in milliseconds, is too short to be judged. */
const FLOOR = 300;

const files = await shippedModels();
const models = readAnnotationModels(files);
const claimModels = readClaimModels(files);
const measured = (text: string, html: boolean) =>
  stageTimes(text, html, models, (pile, stemma) => findClaims(pile, stemma, claimModels));
measured(hostileText('a gull ', SMALL), false);

describe('a page that repeats one thing without end takes time in proportion to its length', () => {
  it.each(UNITS.map((unit, i) => [JSON.stringify(unit), unit, i % 8 === 0] as const))('%s', (_, unit, html) => {
    const long = [...measured(hostileText(unit, LARGE), html)].filter(([, time]) => time > FLOOR);
    if (long.length === 0) return;
    const small = measured(hostileText(unit, SMALL), html);
    expect(long.filter(([stage, time]) => time > ((small.get(stage) ?? 0) * LARGE * MARGIN) / SMALL)).toEqual([]);
  });
});

it('a page as long as a page may be takes less than a minute of one core, and its edition says what was not read', () => {
  const text = hostileText('a gull, ', 4_999_000);
  const [page] = [...pagesFromBytes(new TextEncoder().encode(text), 'long.txt')];
  if (page === undefined || isReadFailure(page)) throw new Error('not read');
  const before = process.cpuUsage();
  const { articles, notSeen } = makeEdition([page], [], { register: defaultRegister(), models: files });
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(60);
  expect(articles[0]!.text.length).toBeGreaterThan(4_900_000);
  expect(notSeen.notes).toEqual([
    expect.stringMatching(/^long\.txt: It is very long: .* in its first \d{6,7} of \d{7} characters alone\.$/),
  ]);
}, 300_000);
