/** Prints which units make which stage grow faster than its input: `npx tsx bench/hold/measure.ts [SMALL] [LARGE]`. */
import { readAnnotationModels } from '../../src/annotate/index.ts';
import { findClaims, readClaimModels } from '../../src/claims/index.ts';
import { shippedModels } from '../../src/weights/index.ts';
import { stageTimes } from './stages.ts';
import { hostileText, UNITS } from './units.ts';

const [small = 4000, large = 16_000] = process.argv.slice(2).map(Number);
const files = await shippedModels();
const models = readAnnotationModels(files);
const claimModels = readClaimModels(files);
const claims = (pile: Parameters<typeof findClaims>[0], stemma: Parameters<typeof findClaims>[1]) =>
  findClaims(pile, stemma, claimModels);
stageTimes(hostileText('a ', 5000), false, models, claims);
for (const html of [false, true]) {
  for (const unit of UNITS) {
    const a = stageTimes(hostileText(unit, small), html, models, claims);
    const b = stageTimes(hostileText(unit, large), html, models, claims);
    for (const [stage, time] of b) {
      const ratio = time / Math.max(1, a.get(stage) ?? 1);
      if (time > 60 && ratio > (large / small) * 1.9) {
        console.log(
          `${time.toFixed(0).padStart(7)} ms  ×${ratio.toFixed(1)}  ${stage}  ${html ? 'html' : 'text'}  ${JSON.stringify(unit)}`,
        );
      }
    }
  }
}
