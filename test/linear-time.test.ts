import { describe, expect, it } from 'vitest';
import { stageTimes } from '../bench/hold/stages.ts';
import { hostileText, UNITS } from '../bench/hold/units.ts';
import { readAnnotationModels } from '../src/annotate/index.ts';
import { findClaims, readClaimModels } from '../src/claims/index.ts';
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
